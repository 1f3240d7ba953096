"use client";

import { ArrowUpRight, X } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { EventActions } from "@/components/event/event-actions";
import { eventHref } from "@/components/event/links";
import { EmptyState } from "@/components/ui/empty-state";
import { dateInWords } from "@/lib/time/words";
import type { EventDetail, MergeChoice, TimelineEvent } from "@/lib/timeline/event";
import styles from "./event-panel.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly timeline: string;
  readonly id: string;
  /** What is known of the event already; null when nothing is. */
  readonly event: Pick<TimelineEvent, "id" | "type" | "title" | "date" | "place"> | null;
  /** "3 of 41" among the events that match. */
  readonly position: string | null;
  /** The event in full; null while it is on its way. */
  readonly detail: EventDetail | null;
  readonly mergeChoices: readonly MergeChoice[];
  /** Why it does not come: there is no such event, or nobody answers. */
  readonly problem: "missing" | "failed" | null;
  readonly actions: EventActions | null;
  /** Where the panel is closed. */
  readonly closed: string;
  readonly onClose: () => void;
};

const loadBody = () => import("@/components/event/event-body");
const EventBody = dynamic(() => loadBody().then((module) => module.EventBody));

export function EventPanel(props: Props) {
  const { timeline, id, event, position, detail, mergeChoices, problem, actions, closed, onClose } = props;
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
          prefetch={false}
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
        {detail ? (
          <EventBody key={detail.id} {...{ timeline, actions, mergeChoices }} event={detail} level={2} />
        ) : problem === "missing" ? (
          <EmptyState title="No such event">
            This timeline has no event behind that link; it may have been cut short.
          </EmptyState>
        ) : problem === "failed" ? (
          <EmptyState title="The event could not be fetched">
            The server does not answer. Choose the event again when the connection is back.
          </EmptyState>
        ) : event ? (
          <Coming event={event} />
        ) : (
          <p role="status">Loading…</p>
        )}
      </div>
    </aside>
  );
}

/**
 * Fetches what the panel is drawn with at the first sign of a reader, so that the first event opens as fast as the next and a page that
 * nobody touches loads nothing more.
 */
export function usePanelReady(): void {
  useEffect(() => {
    const ready = () => {
      for (const sign of SIGNS) removeEventListener(sign, ready);
      void loadBody();
    };
    for (const sign of SIGNS) addEventListener(sign, ready, { passive: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, ready);
    };
  }, []);
}

const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

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
function Coming({ event }: { event: NonNullable<Props["event"]> }) {
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
