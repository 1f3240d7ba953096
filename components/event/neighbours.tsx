import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import type { TimelineEvent } from "@/lib/timeline/event";
import { EventTime } from "./event-date-line";
import { eventHref } from "./links";
import styles from "./neighbours.module.css";

export type Neighbour = Pick<TimelineEvent, "id" | "title" | "date">;

type Props = { timeline: string; previous: Neighbour | null; next: Neighbour | null };

/** The events before and after in the timeline's order. */
export function Neighbours({ timeline, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.neighbours} aria-label="Events before and after">
      {previous ? (
        <Link href={eventHref(timeline, previous)} rel="prev">
          <span className={styles.way}>
            <ArrowLeft size={14} aria-hidden /> Before · <EventTime edtf={previous.date.edtf} style="short" />
          </span>
          <span dir="auto">{previous.title}</span>
        </Link>
      ) : null}
      {next ? (
        <Link href={eventHref(timeline, next)} rel="next" className={styles.next}>
          <span className={styles.way}>
            After · <EventTime edtf={next.date.edtf} style="short" /> <ArrowRight size={14} aria-hidden />
          </span>
          <span dir="auto">{next.title}</span>
        </Link>
      ) : null}
    </nav>
  );
}
