"use client";

import { useRouter } from "next/navigation";
import { useReducer, useRef, useState } from "react";
import type { DraftFields, ImportActions, ImportProblem } from "./import-actions";
import { changeQueue, EMPTY_QUEUE } from "./import-queue";

const LIMIT_BYTES = 10 * 1024 * 1024;
const FAILED = { ok: false, error: { kind: "failed" } } as const;

/** What waits for import, and the ways to fill and empty it. Requests go one after another, one file or article each. */
export function useImportQueue(timeline: string, actions: ImportActions) {
  const router = useRouter();
  const [queue, change] = useReducer(changeQueue, EMPTY_QUEUE);
  const files = useRef(new Map<string, File>());
  const fileCount = useRef(0);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  async function read(key: string, file: File) {
    const form = new FormData();
    form.set("file", file);
    const result = await actions.previewFile(timeline, form).catch(() => FAILED);
    if (result.ok) {
      files.current.delete(key);
      change({ do: "preview", key, preview: result.value });
    } else change({ do: "refuse", key, problem: result.error, retry: result.error.kind === "failed" });
  }

  async function addFiles(added: readonly File[]) {
    const numbered = added.map((file) => {
      fileCount.current += 1;
      const key = `f${fileCount.current}`;
      files.current.set(key, file);
      change({ do: "add-file", key, name: file.name });
      return { key, file };
    });
    for (const { key, file } of numbered) {
      const problem = tooLarge(file);
      if (problem) change({ do: "refuse", key, problem, retry: false });
      else await read(key, file);
    }
  }

  async function readAgain(key: string) {
    const file = files.current.get(key);
    if (!file) return;
    change({ do: "read-again", key });
    await read(key, file);
  }

  /** Null when the paste went to the list, else why it did not. */
  async function addPaste(fields: DraftFields): Promise<ImportProblem | null> {
    const result = await actions.previewPaste(timeline, fields).catch(() => FAILED);
    if (!result.ok) return result.error;
    change({ do: "preview", key: null, preview: result.value });
    return null;
  }

  async function importEntries(keys: readonly string[]) {
    setProgress({ done: 0, total: keys.length });
    for (const [done, key] of keys.entries()) {
      const entry = queue.entries.find((one) => one.key === key);
      if (entry?.step !== "ready") continue;
      change({ do: "start", key });
      const result = await actions.importDraft(timeline, entry.fields).catch(() => FAILED);
      change({ do: "finish", key, result });
      setProgress({ done: done + 1, total: keys.length });
    }
    setProgress(null);
    router.refresh();
  }

  return { entries: queue.entries, progress, change, addFiles, readAgain, addPaste, importEntries };
}

const tooLarge = (file: File): ImportProblem | null =>
  file.size > LIMIT_BYTES
    ? {
        kind: "unusable",
        words: `It has ${(file.size / 1024 / 1024).toFixed(1)} MB and the limit is 10 MB: split it into smaller files.`,
      }
    : null;
