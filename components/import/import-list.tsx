"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ImportEntry } from "./import-entry";
import styles from "./import-list.module.css";
import type { useImportQueue } from "./use-import-queue";

type Props = { timeline: string; queue: ReturnType<typeof useImportQueue> };

/** What waits for import, with one result for each. */
export function ImportList({ timeline, queue }: Props) {
  const { entries, progress, change } = queue;
  const heading = useRef<HTMLHeadingElement>(null);
  const filled = entries.length > 0;
  useEffect(() => {
    if (filled) heading.current?.focus();
  }, [filled]);
  if (!filled) return null;

  const ready = entries.filter(({ step }) => step === "ready");
  const finished = entries.filter(({ step }) => step === "imported" || step === "duplicate");
  const failed = entries.filter(({ step }) => step === "unreadable");
  const reading = entries.some(({ step }) => step === "reading");
  return (
    <section className={styles.list} aria-labelledby="to-import">
      <h2 className={styles.title} id="to-import" tabIndex={-1} ref={heading}>
        Look before you import
      </h2>
      <p className={styles.state} role="status">
        {progress
          ? `Importing ${Math.min(progress.done + 1, progress.total)} of ${progress.total}…`
          : reading
            ? "Reading files…"
            : summary(ready.length, finished.length, failed.length)}
      </p>
      {progress ? (
        <progress
          className={styles.progress}
          max={progress.total}
          value={progress.done}
          aria-label="Import"
        />
      ) : null}
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <ImportEntry
              timeline={timeline}
              entry={entry}
              open={ready.length === 1}
              onEdit={(fields) => change({ do: "edit", key: entry.key, fields })}
              onDrop={() => change({ do: "drop", key: entry.key })}
              onRetry={() => void queue.readAgain(entry.key)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {ready.length > 0 || progress ? (
          <Button
            look="primary"
            disabled={progress !== null}
            onClick={() => void queue.importEntries(ready.map(({ key }) => key))}
          >
            {progress
              ? "Importing…"
              : ready.length === 1
                ? "Import article"
                : `Import ${ready.length} articles`}
          </Button>
        ) : null}
        {finished.length > 0 && !progress ? (
          <Button onClick={() => change({ do: "clear-finished" })}>Clear finished</Button>
        ) : null}
      </div>
    </section>
  );
}

function summary(ready: number, finished: number, failed: number): string {
  const parts = [
    ready > 0 ? `${ready} ready` : null,
    finished > 0 ? `${finished} done` : null,
    failed > 0 ? `${failed} could not be read` : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
