"use client";

import { type KeyboardEvent, useState } from "react";
import type { NoteState } from "@/components/event/event-actions";
import { problemInWords } from "@/components/event/problem-in-words";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import styles from "./note-form.module.css";
import { useFormAction } from "./use-form-action";

type Props = {
  action: (previous: NoteState | null, form: FormData) => Promise<NoteState>;
  /** Which timeline and what the note is about, as hidden fields. */
  fields: Readonly<Record<string, string>>;
  body?: string;
  tags?: string;
  submitLabel: string;
  onSaved: (id: string) => void;
  onCancel: () => void;
  autoFocus?: boolean;
};

export function NoteForm({ action, fields, submitLabel, onSaved, onCancel, autoFocus, ...initial }: Props) {
  const { state, pending, formAction, onSubmit } = useFormAction<NoteState>({
    action,
    unreachable: (form) => ({
      result: { ok: false, error: { kind: "failed" } },
      typed: { body: String(form.get("body") ?? ""), tags: String(form.get("tags") ?? "") },
    }),
    onDone: ({ result }) => {
      if (result.ok) onSaved(result.value.id);
    },
  });
  const failed = state && !state.result.ok ? state : null;
  const [body, setBody] = useState(failed?.typed.body ?? initial.body ?? "");
  const [tags, setTags] = useState(failed?.typed.tags ?? initial.tags ?? "");
  const problem = failed && !failed.result.ok ? failed.result.error : null;
  const fieldProblems = problem?.kind === "invalid-input" ? problem.fields : {};

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
  }

  return (
    <form className={styles.form} action={formAction} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        label="Note"
        name="body"
        required
        maxLength={20_000}
        rows={4}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        hint="Markdown works. Ctrl or ⌘ + Enter saves."
        problem={fieldProblems.body?.[0]}
        autoFocus={autoFocus ?? false}
      />
      <Field
        label="Tags"
        name="tags"
        value={tags}
        onChange={(event) => setTags(event.target.value)}
        hint="Separated by commas."
        problem={fieldProblems.tags?.[0]}
      />
      {problem && problem.kind !== "invalid-input" ? (
        <p className={styles.problem} role="alert">
          {problemInWords(problem)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? "Saving…" : submitLabel}
        </Button>
        <Button look="plain" onClick={onCancel} className={styles.cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
