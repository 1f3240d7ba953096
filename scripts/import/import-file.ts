import { readFile as readBytes } from "node:fs/promises";
import { resolve } from "node:path";
import type { Asker } from "../../lib/accounts/asker";
import { type ImportError, importArticle } from "../../lib/articles/import-article";
import type { ArticleDraft } from "../../lib/ingest/article-draft";
import { cleanLine } from "../../lib/ingest/clean-line";
import { describeIngestError } from "../../lib/ingest/describe-ingest-error";
import { normalizeText } from "../../lib/ingest/normalize-text";
import { readFile } from "../../lib/ingest/read-file";
import type { ImportOptions } from "./options";

/** What became of one article, named as the person named it. */
export type Outcome =
  | {
      readonly kind: "imported";
      readonly name: string;
      readonly draft: ArticleDraft;
      readonly articleId: string;
      readonly version: number;
    }
  | { readonly kind: "duplicate"; readonly name: string; readonly title: string }
  | { readonly kind: "refused"; readonly name: string; readonly reason: string };

type Where = { readonly asker: Asker; readonly timelineId: string; readonly known: ImportOptions["known"] };

/** Imports every article of a file on disk, its name meant from the folder `from`. */
export async function importPath(file: string, from: string, where: Where): Promise<Outcome[]> {
  try {
    return await importBytes(file, await readBytes(resolve(from, file)), where);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? PROBLEMS[String(error.code)] : undefined;
    if (!reason) throw error;
    return [{ kind: "refused", name: shown(file), reason }];
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file: check its name.",
  EISDIR: "It is a folder: name the files in it.",
  EACCES: "You may not read it: change its permissions.",
  ENAMETOOLONG: "There is no such file: its name is too long.",
};

/** Imports every article in the bytes of a file of that name. */
export async function importBytes(file: string, bytes: Uint8Array, where: Where): Promise<Outcome[]> {
  const name = shown(file);
  const read = await readFile(file, bytes, where.known);
  if (!read.ok) return [{ kind: "refused", name, reason: describeIngestError(read.error) }];
  const { drafts, problems } = read.value;
  const outcomes: Outcome[] = problems.map(({ line, error }) => ({
    kind: "refused",
    name: `${name}, line ${line}`,
    reason: describeIngestError(error),
  }));
  for (const draft of drafts) outcomes.push(await importDraft(name, draft, where));
  return outcomes;
}

async function importDraft(
  name: string,
  draft: ArticleDraft,
  { asker, timelineId }: Where,
): Promise<Outcome> {
  const imported = await importArticle(asker, timelineId, draft);
  if (imported.ok) return { kind: "imported", name, draft, ...imported.value };
  if (imported.error.kind === "duplicate") return { kind: "duplicate", name, title: imported.error.title };
  return { kind: "refused", name, reason: describeImportError(imported.error) };
}

function describeImportError(error: Exclude<ImportError, { kind: "duplicate" }>): string {
  switch (error.kind) {
    case "empty":
    case "too-long":
      return describeIngestError(error);
    case "malformed":
      return error.field === "text"
        ? "Its text holds what the database cannot keep: save it as plain text (UTF-8)."
        : "Its publication date is malformed: give it with --published 2025-04-15.";
    case "no-timeline":
      return "The timeline was deleted meanwhile: import it again.";
    default:
      return error satisfies never;
  }
}

/** A file's name without what could play tricks with a terminal. */
const shown = (name: string): string => cleanLine(normalizeText(name));
