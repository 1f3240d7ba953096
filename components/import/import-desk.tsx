"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import type { ImportActions } from "./import-actions";
import styles from "./import-desk.module.css";
import { ImportList } from "./import-list";
import { PasteForm } from "./paste-form";
import { useImportQueue } from "./use-import-queue";

type Props = { timeline: string; actions: ImportActions };

const ACCEPT =
  ".txt,.text,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson,text/plain,text/html,application/json";

/** Files and pasted text come in here, are shown as they would be kept, and go on when a person says so. */
export function ImportDesk({ timeline, actions }: Props) {
  const queue = useImportQueue(timeline, actions);
  const [over, setOver] = useState(false);
  const fileId = useId();

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void queue.addFiles([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way in; the file field is the first.
    <div
      className={styles.desk}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      <div className={styles.ways}>
        <section className={styles.files} data-over={over || undefined} aria-labelledby={`${fileId}-title`}>
          <h2 className={styles.title} id={`${fileId}-title`}>
            From files
          </h2>
          <FileUp size={28} aria-hidden className={styles.icon} />
          <p>Drop articles anywhere on this page, as many as you like, or choose them.</p>
          <label className={styles.choose} htmlFor={fileId}>
            Choose files
          </label>
          <input
            id={fileId}
            className={styles.input}
            type="file"
            multiple
            accept={ACCEPT}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              // The same file may be chosen again after it was corrected.
              event.target.value = "";
              void queue.addFiles(chosen);
            }}
          />
          <p className={styles.hint}>.txt, .md, .html, .json and .jsonl, up to 10 MB each</p>
        </section>
        <section className={styles.paste} aria-labelledby={`${fileId}-paste`}>
          <h2 className={styles.title} id={`${fileId}-paste`}>
            From the clipboard
          </h2>
          <PasteForm timeline={timeline} action={actions.importPaste} onPreview={queue.addPaste} />
        </section>
      </div>
      <ImportList timeline={timeline} queue={queue} />
    </div>
  );
}
