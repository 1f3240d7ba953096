"use client";

import { ExternalLink, X } from "lucide-react";
import Link from "next/link";
import { Note } from "@/components/annotation/note";
import { Notes } from "@/components/annotation/notes";
import { CopyLink } from "@/components/event/copy-link";
import type { AnnotationActions } from "@/components/event/event-actions";
import { eventHref, readerHref } from "@/components/event/links";
import { TYPE_WORDS, TypeIcon } from "@/components/timeline/type-icon";
import { Button } from "@/components/ui/button";
import type { Annotation } from "@/lib/timeline/event";
import { charFragment } from "./char-fragment";
import styles from "./margin-event.module.css";
import type { OtherEvent } from "./margin-items";
import type { ReaderEvent, ReaderPassage } from "./reader-passage";

type Props = {
  timeline: string;
  articleId: string;
  version: number;
  event: ReaderEvent;
  notes: readonly Annotation[];
  /** The chosen passage of this event; null while another or none is chosen. */
  chosen: ReaderPassage | null;
  /** Events that rest on the same words. */
  others: readonly OtherEvent[];
  actions: AnnotationActions | null;
  onClose: () => void;
};

export function MarginEvent(props: Props) {
  const { timeline, articleId, version, event, notes, chosen, others, actions, onClose } = props;
  const [first] = event.passages;
  const shown = chosen ?? first;
  return (
    <div className={styles.event} data-type={event.type} data-chosen={chosen ? true : undefined}>
      <p className={styles.head}>
        <TypeIcon type={event.type} size={13} />
        <span className="visually-hidden">{TYPE_WORDS[event.type]}:</span>
        <a href={`#${charFragment(shown)}`} aria-current={chosen ? "true" : undefined} dir="auto">
          {event.title}
        </a>
        {chosen ? (
          <Button look="plain" className={styles.close} aria-label="Close" onClick={onClose}>
            <X size={15} aria-hidden />
          </Button>
        ) : null}
      </p>
      <p className={styles.quote} dir="auto">
        {shown.quote}
      </p>
      <p className={styles.links}>
        {event.passages.length > 1 ? (
          <span className={styles.numbers}>
            {event.passages.map((passage, i) => (
              <a
                key={passage.id}
                href={`#${charFragment(passage)}`}
                className={styles.number}
                aria-label={`Passage ${i + 1} of ${event.passages.length}`}
                aria-current={passage.id === chosen?.id ? "true" : undefined}
              >
                {i + 1}
              </a>
            ))}
          </span>
        ) : null}
        <Link href={eventHref(timeline, event)} prefetch={false}>
          Open event
        </Link>
        {shown.original ? (
          <a href={shown.original} target="_blank" rel="noopener noreferrer nofollow">
            <ExternalLink size={13} aria-hidden /> Open original
          </a>
        ) : null}
      </p>
      {chosen ? (
        <>
          <Notes
            timeline={timeline}
            annotations={notes}
            target={{ kind: "passage", passageId: chosen.id, articleId, eventId: event.id }}
            actions={actions}
            addLabel="Add a note to this passage"
          />
          <CopyLink
            href={readerHref(timeline, articleId, chosen, version)}
            label="Copy link to this passage"
          />
        </>
      ) : (
        notes.map((note) => <Note key={note.id} timeline={timeline} annotation={note} actions={actions} />)
      )}
      {others.length > 0 ? (
        <ul className={styles.others} aria-label="Other events from the same words">
          {others.map(({ event: other, notes: own }) => (
            <li key={other.id} data-type={other.type}>
              <p className={styles.head}>
                <TypeIcon type={other.type} size={13} />
                <span className="visually-hidden">{TYPE_WORDS[other.type]}:</span>
                <Link href={eventHref(timeline, other)} prefetch={false} dir="auto">
                  {other.title}
                </Link>
              </p>
              {own.map((note) => (
                <Note key={note.id} timeline={timeline} annotation={note} actions={actions} />
              ))}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
