"use client";

import { MessageSquarePlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { AnnotationActions } from "@/components/event/event-actions";
import disclosure from "@/components/ui/quiet-disclosure.module.css";
import { useToast } from "@/components/ui/toast";
import type { Annotation } from "@/lib/timeline/event";
import { Note } from "./note";
import { NoteForm } from "./note-form";
import type { NoteTarget } from "./note-target";
import styles from "./notes.module.css";
import { targetFields } from "./target-fields";

type Props = {
  timeline: string;
  annotations: readonly Annotation[];
  target: NoteTarget;
  /** Null where nobody may write. */
  actions: AnnotationActions | null;
  addLabel: string;
  emptyText?: string;
  quoted?: boolean;
};

/** The notes on one thing, and a form for another, which opens without scripts too. */
export function Notes({
  timeline,
  annotations,
  target,
  actions,
  addLabel,
  emptyText,
  quoted = false,
}: Props) {
  const router = useRouter();
  const show = useToast();
  const [open, setOpen] = useState(false);
  // A fresh form after each saved note; a refresh of the list must not take away what is being typed.
  const [saved, setSaved] = useState(0);
  return (
    <div className={styles.notes}>
      {annotations.length > 0 ? (
        <ul className={styles.list}>
          {annotations.map((annotation) => (
            <li key={annotation.id}>
              <Note timeline={timeline} annotation={annotation} actions={actions} quoted={quoted} />
            </li>
          ))}
        </ul>
      ) : emptyText ? (
        <p className={styles.empty}>{emptyText}</p>
      ) : null}
      {actions ? (
        <details
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
          className={`${disclosure.quiet} ${styles.add}`}
        >
          <summary>
            <MessageSquarePlus size={14} aria-hidden /> {addLabel}
          </summary>
          <NoteForm
            key={saved}
            action={actions.annotate}
            fields={targetFields(timeline, target)}
            submitLabel="Save note"
            autoFocus={open}
            onCancel={() => setOpen(false)}
            onSaved={() => {
              setOpen(false);
              setSaved(saved + 1);
              show("Note saved.");
              router.refresh();
            }}
          />
        </details>
      ) : null}
    </div>
  );
}
