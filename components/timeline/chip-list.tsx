"use client";

import { X, ZoomIn } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { eventHref } from "@/components/event/links";
import { Button } from "@/components/ui/button";
import { dateInWords } from "@/lib/time/words";
import styles from "./chip-list.module.css";
import { TypeIcon } from "./type-icon";
import { type ChipQuestion, useChipEvents } from "./use-chip-events";

type Props = {
  readonly timeline: string;
  readonly question: ChipQuestion;
  /** How many the chip says it holds. */
  readonly count: number;
  /** Where the chip is on the screen. */
  readonly at: DOMRect;
  readonly onSelect: (id: string) => void;
  readonly onZoom: (() => void) | null;
  readonly onClose: () => void;
};

const WIDTH = 380;
const HEIGHT = 320;

/** The events behind a "+12" chip, a page at a time. */
export function ChipList({ timeline, question, count, at, onSelect, onZoom, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { events, state, more } = useChipEvents(question);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    function outside(event: PointerEvent) {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onClose();
    }
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);

  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8));
  const above = at.bottom + HEIGHT > window.innerHeight && at.top > HEIGHT;
  const title = count === 1 ? "1 event" : `${count.toLocaleString("en-GB")} events`;
  return (
    <div
      ref={list}
      className={styles.box}
      style={above ? { left, bottom: window.innerHeight - at.top + 4 } : { left, top: at.bottom + 4 }}
      role="dialog"
      aria-label={title}
      aria-busy={state === "loading"}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <strong>{title}</strong>
        {onZoom ? (
          <Button look="plain" onClick={onZoom}>
            <ZoomIn size={15} aria-hidden /> Zoom in
          </Button>
        ) : null}
        <Button look="plain" onClick={onClose} aria-label="Close">
          <X size={16} aria-hidden />
        </Button>
      </div>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id} data-type={event.type}>
            <Link
              className={styles.event}
              href={eventHref(timeline, event)}
              prefetch={false}
              onClick={(click) => {
                if (click.metaKey || click.ctrlKey || click.shiftKey) return;
                click.preventDefault();
                onSelect(event.id);
              }}
            >
              <span className={styles.icon}>
                <TypeIcon type={event.type} outlined={event.review === "unreviewed"} />
              </span>
              <span dir="auto">{event.title}</span>
              <span className={styles.date}>{dateInWords(event.date.edtf, "short")}</span>
            </Link>
          </li>
        ))}
      </ol>
      {state === "ready" && !more ? null : (
        <p className={styles.foot} role="status">
          {state === "loading" ? "Loading…" : null}
          {state === "failed" ? "These events could not be loaded. " : null}
          {state !== "loading" && more ? (
            <Button look="plain" onClick={more}>
              {state === "failed" ? "Try again" : "More"}
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}
