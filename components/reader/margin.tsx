"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type RefObject, useMemo, useRef } from "react";
import { Note } from "@/components/annotation/note";
import { NoteForm } from "@/components/annotation/note-form";
import { targetFields } from "@/components/annotation/target-fields";
import type { AnnotationActions } from "@/components/event/event-actions";
import { useToast } from "@/components/ui/toast";
import type { Annotation } from "@/lib/timeline/event";
import type { Chosen } from "./chosen-stretch";
import styles from "./margin.module.css";
import { MarginEvent } from "./margin-event";
import { marginItems } from "./margin-items";
import { eventsOf, type ReaderPassage } from "./reader-passage";
import { useMarginPlaces } from "./use-margin-places";

/** Words chosen for a note that is not written yet: `start`/`end` code points, `from`/`to` UTF-16. */
export type Draft = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

type Props = {
  timeline: string;
  articleId: string;
  version: number;
  /** False while the text waits to be read for events. */
  read: boolean;
  content: RefObject<HTMLElement | null>;
  passages: readonly ReaderPassage[];
  annotations: readonly Annotation[];
  chosen: Chosen | null;
  draft: Draft | null;
  actions: AnnotationActions | null;
  onClose: () => void;
  /** With the id of the new note, or null when it was given up. */
  onDraftDone: (annotationId: string | null) => void;
};

/** What stands beside the text: its events and notes, each at its line where there is room, below the text elsewhere. */
export function Margin(props: Props) {
  const { timeline, articleId, version, content, passages, annotations, chosen, draft, actions, onClose } =
    props;
  const router = useRouter();
  const show = useToast();
  const list = useRef<HTMLUListElement>(null);
  const items = useMemo(
    () => marginItems(passages, annotations, chosen, draft),
    [passages, annotations, chosen, draft],
  );
  useMarginPlaces(list, content, items);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape" && chosen) onClose();
  }

  const events = eventsOf(passages).length;
  return (
    <aside className={styles.margin} aria-label="Events and notes of this article" onKeyDown={closeOnEscape}>
      <p className={styles.count}>{countInWords(events, props.read)}</p>
      <ul className={styles.items} ref={list}>
        {items.map((item) => (
          <li key={item.key} className={item.chosen ? styles.chosen : styles.item}>
            {item.kind === "event" ? (
              <MarginEvent
                timeline={timeline}
                articleId={articleId}
                version={version}
                event={item.event}
                notes={item.notes}
                chosen={item.chosen ? item.passage : null}
                others={item.others}
                actions={actions}
                onClose={onClose}
              />
            ) : item.kind === "note" ? (
              <Note timeline={timeline} annotation={item.annotation} actions={actions} quoted />
            ) : actions ? (
              <div className={styles.draft}>
                <blockquote dir="auto">{item.draft.quote}</blockquote>
                <NoteForm
                  action={actions.annotate}
                  fields={targetFields(timeline, { kind: "selection", articleId, version, ...item.draft })}
                  submitLabel="Save note"
                  autoFocus
                  onCancel={() => props.onDraftDone(null)}
                  onSaved={(id) => {
                    show("Note saved.");
                    router.refresh();
                    props.onDraftDone(id);
                  }}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function countInWords(events: number, read: boolean): string {
  if (events > 0) return `${events} ${events === 1 ? "event" : "events"} in this text`;
  return read ? "No events found in this text" : "Its events appear here when it has been read";
}
