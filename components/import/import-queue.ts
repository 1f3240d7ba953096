import type { ArticleDraft } from "@/lib/ingest/article-draft";
import type { DraftFields, ImportProblem, ImportResult, Preview } from "./import-actions";

/** Where a draft came from: a file with its name, or the paste form. */
export type Origin = { readonly kind: "file"; readonly name: string } | { readonly kind: "paste" };

export type QueueEntry = {
  readonly key: string;
  readonly origin: Origin;
} & (
  | { readonly step: "reading" }
  | { readonly step: "unreadable"; readonly problem: ImportProblem; readonly retry: boolean }
  | {
      readonly step: "ready" | "importing";
      readonly fields: DraftFields;
      readonly warnings: readonly string[];
      readonly problem: ImportProblem | null;
    }
  | {
      readonly step: "imported";
      readonly title: string;
      readonly articleId: string;
      readonly version: number;
    }
  | { readonly step: "duplicate"; readonly title: string; readonly articleId: string }
);

/** Drafts are numbered d1, d2, … here; whoever adds files names them otherwise. */
export type Queue = { readonly drafts: number; readonly entries: readonly QueueEntry[] };

export const EMPTY_QUEUE: Queue = { drafts: 0, entries: [] };

export type QueueChange =
  | { readonly do: "add-file"; readonly key: string; readonly name: string }
  | { readonly do: "refuse"; readonly key: string; readonly problem: ImportProblem; readonly retry: boolean }
  | { readonly do: "read-again"; readonly key: string }
  | { readonly do: "preview"; readonly key: string | null; readonly preview: Preview }
  | { readonly do: "edit"; readonly key: string; readonly fields: Partial<DraftFields> }
  | { readonly do: "start"; readonly key: string }
  | { readonly do: "finish"; readonly key: string; readonly result: ImportResult }
  | { readonly do: "drop"; readonly key: string }
  | { readonly do: "clear-finished" };

/** One change to what waits for import. A change never touches any other entry. */
export function changeQueue(queue: Queue, change: QueueChange): Queue {
  const { entries } = queue;
  const replace = (key: string, by: (entry: QueueEntry) => QueueEntry): Queue => ({
    ...queue,
    entries: entries.map((entry) => (entry.key === key ? by(entry) : entry)),
  });
  switch (change.do) {
    case "add-file": {
      const origin = { kind: "file", name: change.name } as const;
      return { ...queue, entries: [...entries, { key: change.key, origin, step: "reading" }] };
    }
    case "refuse":
      return replace(change.key, ({ key, origin }) => ({
        ...{ key, origin, step: "unreadable", problem: change.problem, retry: change.retry },
      }));
    case "read-again":
      return replace(change.key, ({ key, origin }) => ({ key, origin, step: "reading" }));
    case "preview":
      return withPreview(queue, change.key, change.preview);
    case "edit":
      return replace(change.key, (entry) =>
        entry.step === "ready"
          ? { ...entry, fields: { ...entry.fields, ...change.fields }, problem: null }
          : entry,
      );
    case "start":
      return replace(change.key, (entry) =>
        entry.step === "ready" ? { ...entry, step: "importing", problem: null } : entry,
      );
    case "finish":
      return replace(change.key, (entry) => finished(entry, change.result));
    case "drop":
      return { ...queue, entries: entries.filter(({ key }) => key !== change.key) };
    case "clear-finished":
      return { ...queue, entries: entries.filter(({ step }) => step !== "imported" && step !== "duplicate") };
  }
}

/** The drafts of a file stand where the file stood; its unreadable parts follow them. */
function withPreview(queue: Queue, key: string | null, preview: Preview): Queue {
  const at = queue.entries.findIndex((entry) => entry.key === key);
  const origin: Origin = queue.entries[at]?.origin ?? { kind: "paste" };
  let { drafts } = queue;
  const nextKey = () => {
    drafts += 1;
    return `d${drafts}`;
  };
  const fresh: QueueEntry[] = [];
  for (const draft of preview.drafts) {
    const fields = fieldsOf(draft);
    fresh.push({ key: nextKey(), origin, step: "ready", fields, warnings: draft.warnings, problem: null });
  }
  for (const { line, words } of preview.problems) {
    const problem = { kind: "unusable", words: `Entry ${line}: ${words}` } as const;
    fresh.push({ key: nextKey(), origin, step: "unreadable", problem, retry: false });
  }
  const entries =
    at === -1
      ? [...queue.entries, ...fresh]
      : [...queue.entries.slice(0, at), ...fresh, ...queue.entries.slice(at + 1)];
  return { drafts, entries };
}

function finished(entry: QueueEntry, result: ImportResult): QueueEntry {
  if (entry.step !== "importing") return entry;
  const { key, origin, fields } = entry;
  if (result.ok) return { key, origin, step: "imported", title: fields.title, ...result.value };
  if (result.error.kind === "duplicate") {
    const { articleId, title } = result.error;
    return { key, origin, step: "duplicate", articleId, title };
  }
  return { ...entry, step: "ready", problem: result.error };
}

const fieldsOf = (draft: ArticleDraft): DraftFields => ({
  title: draft.title,
  url: draft.url ?? "",
  publisher: draft.publisher ?? "",
  publishedAt: draft.publishedAt ?? "",
  text: draft.text,
});
