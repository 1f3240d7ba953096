"use client";

import { basisInWords } from "@/components/event/basis-in-words";
import { tollInWords } from "@/components/event/toll-in-words";
import { dateInWords } from "@/lib/time/words";
import type { TimelineEvent } from "@/lib/timeline/event";
import styles from "./hover-card.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly event: TimelineEvent;
  /** Where the item is on the screen. */
  readonly at: DOMRect;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

const WIDTH = 340;
const ROOM_BELOW = 260;

/** What an item on the canvas is, without leaving the place. The pointer may enter it (WCAG 1.4.13). */
export function HoverCard({ event, at, onEnter, onLeave }: Props) {
  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8));
  const above = at.bottom + ROOM_BELOW > window.innerHeight;
  return (
    <div
      className={styles.card}
      data-type={event.type}
      style={above ? { left, bottom: window.innerHeight - at.top + 4 } : { left, top: at.bottom + 4 }}
      role="tooltip"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.head}>
        <span className={styles.type}>
          <TypeIcon type={event.type} outlined={event.review === "unreviewed"} />
          {event.status === "planned" ? "Planned " : null}
          {event.status === "planned" ? TYPE_WORDS[event.type].toLowerCase() : TYPE_WORDS[event.type]}
        </span>
        {event.place ? <span>{event.place}</span> : null}
      </p>
      <p className={styles.title} dir="auto">
        {event.title}
      </p>
      <p>
        {dateInWords(event.date.edtf)} <span className={styles.quiet}>· {basisInWords(event.date)}</span>
      </p>
      {event.killed || event.injured ? (
        <p>
          {event.killed ? `${tollInWords(event.killed)} killed` : null}
          {event.killed && event.injured ? ", " : null}
          {event.injured ? `${tollInWords(event.injured)} injured` : null}
        </p>
      ) : null}
      {event.excerpt ? (
        <blockquote className={styles.quote} dir="auto">
          “{event.excerpt}”
        </blockquote>
      ) : null}
      <p className={styles.quiet}>
        {articlesInWords(event.articleCount)}
        {event.publishers.length > 0 ? ` · ${event.publishers.slice(0, 3).join(", ")}` : null}
        {event.annotationCount > 0 ? ` · ${event.annotationCount} notes` : null}
      </p>
    </div>
  );
}

const articlesInWords = (count: number): string =>
  count === 0 ? "entered by hand, without an article" : count === 1 ? "1 article" : `${count} articles`;
