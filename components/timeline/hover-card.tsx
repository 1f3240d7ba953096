"use client";

import { basisInWords } from "@/components/event/basis-in-words";
import { tollInWords } from "@/components/event/toll-in-words";
import { dateInWords } from "@/lib/time/words";
import type { TimelineEvent } from "@/lib/timeline/event";
import { itemDate, UTC_CLOCK } from "@/lib/timeline/item-date";
import type { TileEvent } from "@/lib/timeline/tile";
import styles from "./hover-card.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";
import type { Hovered } from "./use-hover-card";

type Props = {
  readonly hovered: Hovered;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

const WIDTH = 340;
const ROOM_BELOW = 260;

/** What an item on the canvas is, without leaving the place. The pointer may enter it (WCAG 1.4.13). */
export function HoverCard({ hovered: { event, at, more }, onEnter, onLeave }: Props) {
  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8));
  const above = at.bottom + ROOM_BELOW > window.innerHeight;
  const date = more?.date ?? { ...event.date, words: null };
  const drawn = drawnInWords(event);
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
        {dateInWords(event.date.edtf)} <span className={styles.quiet}>· {basisInWords(date)}</span>
      </p>
      {drawn ? <p className={styles.quiet}>{drawn}</p> : null}
      <Toll killed={event.killed} injured={more?.injured ?? null} />
      {more ? <Sources event={more} /> : null}
    </div>
  );
}

function Toll({ killed, injured }: Pick<TimelineEvent, "killed" | "injured">) {
  const parts = [
    killed ? `${tollInWords(killed)} killed` : null,
    injured ? `${tollInWords(injured)} injured` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p>{parts.join(", ")}</p>;
}

function Sources({ event }: { event: TimelineEvent }) {
  return (
    <>
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
    </>
  );
}

const articlesInWords = (count: number): string =>
  count === 0 ? "entered by hand, without an article" : count === 1 ? "1 article" : `${count} articles`;

/** Why it is drawn as it is, where that is not plain. */
function drawnInWords(event: TileEvent): string | null {
  const date = itemDate({ ...event.date, words: null }, UTC_CLOCK);
  if (date === null) return null;
  if (date.openStart && date.openEnd) return null;
  if (date.openStart) return "Drawn as an arrow: when it began is not known.";
  if (date.openEnd) return "Drawn as an arrow: when it ended is not known.";
  if (date.approximate) return "Drawn with faded ends: it happened somewhere in this stretch, or about then.";
  if (date.hollow) return "Drawn hollow: only publication dates it.";
  return null;
}
