"use client";

import { ArrowUpRight, X } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import { eventHref } from "@/components/event/links";
import { dateInWords } from "@/lib/time/words";
import type { TimelineEvent } from "@/lib/timeline/event";
import styles from "./event-panel.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly timeline: string;
  readonly id: string;
  /** What the list knows of the event; null when the filters leave it out. */
  readonly event: TimelineEvent | null;
  /** "3 of 41" among the events that match. */
  readonly position: string | null;
  /** The event in full, from the server; null while it is on its way. */
  readonly body: ReactNode | null;
  /** Where the panel is closed. */
  readonly closed: string;
  readonly onClose: () => void;
};

export function EventPanel({ timeline, id, event, position, body, closed, onClose }: Props) {
  useFocusBack(id);
  return (
    <aside className={styles.panel} aria-label="Event" id="event">
      <div className={styles.bar}>
        <span className={styles.position}>{position}</span>
        <Link className={styles.page} href={eventHref(timeline, event ?? { id })} prefetch={false}>
          Event page <ArrowUpRight size={14} aria-hidden />
        </Link>
        <Link
          className={styles.close}
          href={closed}
          scroll={false}
          aria-label="Close the event"
          onClick={(click) => {
            click.preventDefault();
            onClose();
          }}
        >
          <X size={18} aria-hidden />
        </Link>
      </div>
      <div className={styles.body}>
        {body ?? (event ? <Coming event={event} /> : <p role="status">Loading…</p>)}
      </div>
    </aside>
  );
}

/** Closing the panel with the focus in it leads back to where the event was opened, not to the top of the page. */
function useFocusBack(id: string) {
  const opener = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event may be opened from elsewhere.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !activeElement.closest("#event")) {
      opener.current = activeElement;
    }
  }, [id]);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
    },
    [],
  );
}

/** What is known already, so that choosing an event answers at once. */
function Coming({ event }: { event: TimelineEvent }) {
  return (
    <div className={styles.coming} data-type={event.type} aria-busy="true">
      <p className={styles.type}>
        <TypeIcon type={event.type} size={16} /> {TYPE_WORDS[event.type]}
      </p>
      <h2 dir="auto">{event.title}</h2>
      <p>{[dateInWords(event.date.edtf), event.place].filter(Boolean).join(" · ")}</p>
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  );
}
