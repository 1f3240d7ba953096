"use client";

import { Link2, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { AnnotationActions } from "@/components/event/event-actions";
import { readerHref } from "@/components/event/links";
import { momentInWords } from "@/components/event/moment-in-words";
import { problemInWords } from "@/components/event/problem-in-words";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { useToast } from "@/components/ui/toast";
import type { Annotation } from "@/lib/timeline/event";
import { Markdown } from "./markdown";
import styles from "./note.module.css";
import { NoteForm } from "./note-form";

type Props = {
  timeline: string;
  annotation: Annotation;
  actions: AnnotationActions | null;
  /** Shows the words the note is about, where they do not stand beside it anyway. */
  quoted?: boolean;
};

/** The two moments of a fresh note may differ by the length of its insert. */
const SAME_MOMENT_MS = 1_000;

export function Note({ timeline, annotation, actions, quoted = false }: Props) {
  const [editing, setEditing] = useState(false);
  const router = useRouter();
  const edited = Date.parse(annotation.updatedAt) - Date.parse(annotation.createdAt) > SAME_MOMENT_MS;
  if (editing && actions) {
    return (
      <NoteForm
        action={actions.editAnnotation}
        fields={{ timeline, id: annotation.id, seenUpdatedAt: annotation.updatedAt }}
        body={annotation.body}
        tags={annotation.tags.join(", ")}
        submitLabel="Save changes"
        autoFocus
        onCancel={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          router.refresh();
        }}
      />
    );
  }
  return (
    <div className={styles.note} id={`a-${annotation.id}`} tabIndex={-1}>
      {quoted && annotation.passage ? (
        <a
          className={styles.quote}
          href={readerHref(
            timeline,
            annotation.passage.articleId,
            annotation.passage,
            annotation.passage.version,
          )}
          dir="auto"
        >
          {annotation.passage.quote}
        </a>
      ) : null}
      <Markdown text={annotation.body} />
      {annotation.tags.length > 0 ? (
        <ul className={styles.tags} aria-label="Tags">
          {annotation.tags.map((tag) => (
            <li key={tag}>
              <Chip>{tag}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.foot}>
        <span>
          {annotation.author} ·{" "}
          <time dateTime={annotation.createdAt}>{momentInWords(annotation.createdAt)}</time>
          {edited ? " · edited" : ""}
        </span>
        <a
          className={styles.icon}
          href={`#a-${annotation.id}`}
          aria-label="Link to this note"
          title="Link to this note"
        >
          <Link2 size={14} aria-hidden />
        </a>
        {actions ? (
          <>
            <Button
              look="plain"
              className={styles.icon}
              aria-label="Edit note"
              onClick={() => setEditing(true)}
            >
              <Pencil size={14} aria-hidden />
            </Button>
            <DeleteNote timeline={timeline} annotation={annotation} actions={actions} />
          </>
        ) : null}
      </p>
    </div>
  );
}

type DeleteProps = { timeline: string; annotation: Annotation; actions: AnnotationActions };

function DeleteNote({ timeline, annotation, actions }: DeleteProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();

  const restore = async () => {
    const result = await actions.restoreAnnotation(timeline, annotation.id).catch(() => null);
    show(result?.ok ? "Note restored." : problemInWords(result?.error ?? { kind: "failed" }));
    router.refresh();
  };
  const remove = () =>
    start(async () => {
      const result = await actions.deleteAnnotation(timeline, annotation.id).catch(() => null);
      if (result?.ok) show("Note deleted.", { label: "Undo", run: restore });
      else show(problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    });

  return (
    <Button look="plain" className={styles.icon} aria-label="Delete note" disabled={pending} onClick={remove}>
      <Trash2 size={14} aria-hidden />
    </Button>
  );
}
