"use client";

import { type FormEvent, useActionState, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import type { DraftFields, ImportProblem, PasteState } from "./import-actions";
import { importProblemInWords } from "./import-problem-in-words";
import styles from "./paste-form.module.css";

const EMPTY: DraftFields = { title: "", url: "", publisher: "", publishedAt: "", text: "" };

type Props = {
  timeline: string;
  action: (previous: PasteState | null, form: FormData) => Promise<PasteState>;
  onPreview: (fields: DraftFields) => Promise<ImportProblem | null>;
};

/** With scripts the paste is previewed first; without, it is imported at once. */
export function PasteForm({ timeline, action, onPreview }: Props) {
  const [posted, formAction] = useActionState(action, null);
  const [fields, setFields] = useState(posted?.typed ?? EMPTY);
  const [problem, setProblem] = useState<ImportProblem | null>(posted?.problem ?? null);
  const [pending, start] = useTransition();
  const problems = problem?.kind === "invalid-input" ? problem.fields : {};

  const control = (name: keyof DraftFields) => ({
    name,
    value: fields[name],
    problem: problems[name]?.[0],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    start(async () => {
      const found = await onPreview(fields);
      setProblem(found);
      if (found === null) setFields(EMPTY);
    });
  }

  return (
    <form className={styles.form} action={formAction} onSubmit={onSubmit}>
      <input type="hidden" name="timeline" value={timeline} />
      <TextArea label="Article text" rows={9} required {...control("text")} />
      <div className={styles.pair}>
        <Field label="Title" hint="Taken from the text when left empty." {...control("title")} />
        <Field label="Publisher" autoComplete="off" {...control("publisher")} />
        <Field
          label="Date of publication"
          placeholder="2025-04-15"
          hint="Without it only dates written out in full can be placed."
          {...control("publishedAt")}
        />
        <Field label="Web address" inputMode="url" placeholder="https://" {...control("url")} />
      </div>
      {problem && problem.kind !== "invalid-input" ? (
        <p className={styles.problem} role="alert">
          {importProblemInWords(problem)}
        </p>
      ) : null}
      <Button type="submit" look="primary" className={styles.submit} disabled={pending}>
        <span className={styles.scripted}>{pending ? "Reading…" : "Preview"}</span>
        <span className={styles.unscripted}>Import</span>
      </Button>
    </form>
  );
}
