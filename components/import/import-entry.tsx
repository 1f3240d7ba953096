"use client";

import { Check, CircleAlert, X } from "lucide-react";
import Link from "next/link";
import { useId } from "react";
import { readerHref } from "@/components/event/links";
import { Button } from "@/components/ui/button";
import { DraftForm } from "./draft-form";
import type { DraftFields } from "./import-actions";
import styles from "./import-entry.module.css";
import { importProblemInWords } from "./import-problem-in-words";
import type { Origin, QueueEntry } from "./import-queue";
import { KeptText } from "./kept-text";

type Props = {
  timeline: string;
  entry: QueueEntry;
  open: boolean;
  onEdit: (fields: Partial<DraftFields>) => void;
  onDrop: () => void;
  onRetry: () => void;
};

export function ImportEntry({ timeline, entry, open, onEdit, onDrop, onRetry }: Props) {
  const name = nameOf(entry.origin);
  const titleId = useId();
  switch (entry.step) {
    case "reading":
      return (
        <p className={styles.row}>
          <span className={styles.name}>{name}</span> Reading…
        </p>
      );
    case "unreadable":
      return (
        <div className={styles.row} data-tone="bad">
          <CircleAlert size={16} aria-hidden />
          <span className={styles.name}>{name}</span>
          <span>{importProblemInWords(entry.problem)}</span>
          {entry.retry ? <Button onClick={onRetry}>Try again</Button> : null}
          <Dismiss label={`Dismiss ${name}`} onClick={onDrop} />
        </div>
      );
    case "imported":
    case "duplicate":
      return (
        <p className={styles.row} data-tone={entry.step === "imported" ? "good" : undefined}>
          <Check size={16} aria-hidden />
          <span>{entry.step === "imported" ? importedWords(entry.version) : "Already here:"}</span>
          <Link href={readerHref(timeline, entry.articleId)} dir="auto">
            {entry.title}
          </Link>
        </p>
      );
    case "ready":
    case "importing":
      return (
        <fieldset className={styles.draft} disabled={entry.step === "importing"} aria-labelledby={titleId}>
          <p className={styles.row}>
            <strong id={titleId} dir="auto">
              {entry.fields.title || "Untitled"}
            </strong>
            <span className={styles.name}>
              {name} · {entry.fields.text.length.toLocaleString("en-GB")} characters
            </span>
            <Dismiss label={`Leave out ${entry.fields.title}`} onClick={onDrop} />
          </p>
          {entry.problem && entry.problem.kind !== "invalid-input" ? (
            <p className={styles.problem} role="alert">
              {importProblemInWords(entry.problem)}
            </p>
          ) : null}
          {entry.warnings.length > 0 ? (
            <ul className={styles.warnings}>
              {entry.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          ) : null}
          <DraftForm
            fields={entry.fields}
            problems={entry.problem?.kind === "invalid-input" ? entry.problem.fields : {}}
            onEdit={onEdit}
          />
          <KeptText text={entry.fields.text} open={open} />
        </fieldset>
      );
  }
}

function Dismiss({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button look="plain" className={styles.dismiss} aria-label={label} onClick={onClick}>
      <X size={15} aria-hidden />
    </Button>
  );
}

const nameOf = (origin: Origin): string => (origin.kind === "file" ? origin.name : "pasted text");

const importedWords = (version: number): string =>
  version > 1 ? `Imported as version ${version} of` : "Imported:";
