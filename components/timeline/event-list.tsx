"use client";

import { MessageSquareText } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, memo } from "react";
import { EventTime } from "@/components/event/event-date-line";
import { eventHref } from "@/components/event/links";
import { tollInWords } from "@/components/event/toll-in-words";
import type { TimelineEvent } from "@/lib/timeline/event";
import { listGroups } from "@/lib/timeline/list-groups";
import { searchMarks } from "@/lib/timeline/search-marks";
import styles from "./event-list.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly timeline: string;
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  /** The words searched for, marked in the titles. */
  readonly q: string | null;
  /** Called for a plain click where there is room for a panel; the link is followed otherwise. */
  readonly onSelect: (id: string) => void;
};

/** The events in order: what works without scripts, on a phone and for a screen reader. */
export const EventList = memo(function EventList({ timeline, events, selected, q, onSelect }: Props) {
  function choose(event: MouseEvent, id: string) {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || !window.matchMedia("(min-width: 60rem)").matches) return;
    event.preventDefault();
    onSelect(id);
  }
  return (
    <div className={styles.list}>
      {listGroups(events).map((group) => (
        <section key={group.id} className={styles.month} aria-labelledby={`month-${group.id}`}>
          <h3 className={styles.heading} id={`month-${group.id}`}>
            {group.title}
            <span className={styles.count}>{group.rows.length}</span>
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
                  onClick={(click) => choose(click, event.id)}
                  dir="auto"
                >
                  <Marked title={event.title} q={q} />
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
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});

function Marked({ title, q }: { title: string; q: string | null }) {
  if (q === null) return title;
  return searchMarks(title, q).map(({ text, start, marked }) =>
    marked ? (
      <mark key={start} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

function sourcesInWords({ articleCount, publishers }: TimelineEvent): string {
  if (publishers.length === 1 && articleCount <= 1) return publishers[0] ?? "";
  if (articleCount === 0) return "no source";
  return articleCount === 1 ? "1 article" : `${articleCount} articles`;
}
