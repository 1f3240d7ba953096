"use client";

import { Link2, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { AnnotationActions } from "@/components/event/event-actions";
import { readerHref } from "@/components/event/links";
import { momentInWords } from "@/components/event/moment-in-words";
import { problemInWords } from "@/components/event/problem-in-words";
import { ActButton } from "@/components/ui/act-button";
import { Chip } from "@/components/ui/chip";
import { useToast } from "@/components/ui/toast";
import { useScripted } from "@/components/ui/use-scripted";
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
  const edited = Date.parse(annotation.updatedAt) - Date.parse(annotation.createdAt) > SAME_MOMENT_MS;
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
      <div className={styles.body}>
        <Markdown text={annotation.body} />
      </div>
      {annotation.tags.length > 0 ? (
        <ul className={styles.tags} aria-label="Tags">
          {annotation.tags.map((tag) => (
            <li key={tag}>
              <Chip>{tag}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.foot}>
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
            <DeleteNote timeline={timeline} annotation={annotation} actions={actions} />
            <EditNote timeline={timeline} annotation={annotation} actions={actions} />
          </>
        ) : null}
      </div>
    </div>
  );
}

type WriteProps = { timeline: string; annotation: Annotation; actions: AnnotationActions };

/** A form in the place of the words, which opens without scripts too. */
function EditNote({ timeline, annotation, actions }: WriteProps) {
  const [editing, setEditing] = useState(false);
  const scripted = useScripted();
  const router = useRouter();
  const summary = useRef<HTMLElement>(null);
  function close() {
    setEditing(false);
    summary.current?.focus();
  }
  return (
    <details
      className={styles.edit}
      open={editing}
      onToggle={(event) => setEditing(event.currentTarget.open)}
    >
      <summary ref={summary} className={styles.icon} aria-label="Edit note" title="Edit note">
        <Pencil size={14} aria-hidden />
      </summary>
      {editing || !scripted ? (
        <NoteForm
          action={actions.editAnnotation}
          fields={{ timeline, id: annotation.id, seenUpdatedAt: annotation.updatedAt }}
          body={annotation.body}
          tags={annotation.tags.join(", ")}
          submitLabel="Save changes"
          autoFocus={editing}
          onCancel={close}
          onSaved={() => {
            close();
            router.refresh();
          }}
        />
      ) : null}
    </details>
  );
}

function DeleteNote({ timeline, annotation, actions }: WriteProps) {
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
    <ActButton
      action={actions.deleteAnnotation.bind(null, timeline, annotation.id)}
      onAct={remove}
      look="plain"
      className={styles.icon}
      aria-label="Delete note"
      disabled={pending}
    >
      <Trash2 size={14} aria-hidden />
    </ActButton>
  );
}
