import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { dateInWords } from "@/lib/time/words";
import type { TimelineHead } from "@/lib/timeline/event";
import styles from "./timeline-row.module.css";

export function TimelineRow({ timeline }: { timeline: TimelineHead }) {
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Link className={styles.title} href={`/t/${timeline.slug}`}>
          {timeline.title}
        </Link>
        {timeline.isDemo ? <Chip>demo</Chip> : null}
      </div>
      {timeline.description ? <p className={styles.description}>{timeline.description}</p> : null}
      <p className={styles.facts}>
        <span>{counted(timeline.eventCount, "event")}</span>
        <span>{counted(timeline.articleCount, "article")}</span>
        <span>{spanInWords(timeline)}</span>
      </p>
    </li>
  );
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

function spanInWords({ firstAt, lastAt }: TimelineHead): string | null {
  if (firstAt === null || lastAt === null) return null;
  const [first, last] = [firstAt.slice(0, 10), lastAt.slice(0, 10)];
  return dateInWords(first === last ? first : `${first}/${last}`);
}
