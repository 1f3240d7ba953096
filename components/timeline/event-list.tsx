"use client";

import { MessageSquareText } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, memo } from "react";
import { EventTime } from "@/components/event/event-date-line";
import { eventHref } from "@/components/event/links";
import { tollInWords } from "@/components/event/toll-in-words";
import { EXCERPT_LENGTH, type TimelineEvent } from "@/lib/timeline/event";
import type { ClockOffset } from "@/lib/timeline/item-date";
import { listGroups } from "@/lib/timeline/list-groups";
import { searchMarks } from "@/lib/timeline/search-marks";
import styles from "./event-list.module.css";
import { isPlain } from "./is-plain-click";
import { Marked } from "./marked";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly timeline: string;
  readonly events: readonly TimelineEvent[];
  /** Of the axis: months begin on it. */
  readonly offset: ClockOffset;
  /** Whether the list goes on before the first and after the last: the months at that end may then have more events. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly selected: string | null;
  /** The words searched for, marked in the titles. */
  readonly q: string | null;
  /** Called for a plain click where there is room for a panel; the link is followed otherwise. */
  readonly onSelect: (event: TimelineEvent) => void;
};

/** The events in order: what works without scripts, on a phone and for a screen reader. */
export const EventList = memo(function EventList(props: Props) {
  const { timeline, events, offset, cutBefore, cutAfter, selected, q, onSelect } = props;
  const groups = listGroups(events, offset);
  function choose(click: MouseEvent, event: TimelineEvent) {
    if (!isPlain(click) || !window.matchMedia("(min-width: 60rem)").matches) return;
    click.preventDefault();
    onSelect(event);
  }
  return (
    <div className={styles.list}>
      {groups.map((group, index) => (
        <section key={group.id} className={styles.month} aria-labelledby={`month-${group.id}`}>
          <h3 className={styles.heading} id={`month-${group.id}`}>
            {group.title}
            {(cutBefore && index === 0) || (cutAfter && index === groups.length - 1) ? null : (
              <span className={styles.count}>{group.rows.length}</span>
            )}
          </h3>
          <ol className={styles.rows}>
            {group.rows.map(({ event, sameDate }) => (
              <li
                key={event.id}
                className={styles.row}
                data-type={event.type}
                data-review={event.review}
                aria-current={event.id === selected ? "true" : undefined}
              >
                <span className={sameDate ? `${styles.date} ${styles.same}` : styles.date}>
                  <EventTime edtf={event.date.edtf} />
                </span>
                <span className={styles.type}>
                  <TypeIcon type={event.type} outlined={event.review === "unreviewed"} />
                  {TYPE_WORDS[event.type]}
                </span>
                <Link
                  className={styles.title}
                  href={eventHref(timeline, event)}
                  prefetch={false}
                  onClick={(click) => choose(click, event)}
                  dir="auto"
                >
                  <Marked text={event.title} q={q} />
                </Link>
                <span className={styles.place}>{event.place}</span>
                <span className={styles.toll}>
                  {event.status === "planned" ? <em className={styles.planned}>planned</em> : null}
                  {event.killed ? <span>{tollInWords(event.killed)} killed</span> : null}
                  {event.injured ? (
                    <span className={styles.injured}>{tollInWords(event.injured)} injured</span>
                  ) : null}
                </span>
                <span className={styles.sources}>
                  <span className={styles.publishers}>{sourcesInWords(event)}</span>
                  {event.annotationCount > 0 ? (
                    <span className={styles.notes}>
                      <MessageSquareText size={13} aria-hidden />
                      {event.annotationCount}
                      <span className="visually-hidden"> notes</span>
                    </span>
                  ) : null}
                </span>
                <Excerpt event={event} q={q} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});

/** The words of the source: on the screen where they have what was searched for, on paper always. */
function Excerpt({ event, q }: { event: TimelineEvent; q: string | null }) {
  const excerpt = event.excerpt.trim();
  if (excerpt === "") return null;
  const isFound =
    q !== null && excerpt !== event.title && searchMarks(excerpt, q).some(({ marked }) => marked);
  return (
    <q className={isFound ? styles.excerpt : `${styles.excerpt} print-only`} dir="auto">
      {isFound ? <Marked text={excerpt} q={q} /> : excerpt}
      {[...event.excerpt].length < EXCERPT_LENGTH ? null : "…"}
    </q>
  );
}

function sourcesInWords({ articleCount, publishers }: TimelineEvent): string {
  if (publishers.length === 1 && articleCount <= 1) return publishers[0] ?? "";
  if (articleCount === 0) return "no source";
  return articleCount === 1 ? "1 article" : `${articleCount} articles`;
}
