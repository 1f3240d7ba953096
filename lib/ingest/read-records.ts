import { z } from "zod";
import { err, ok, type Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { type Beforehand, makeDraft } from "./make-draft";

/** A part of a file that could not be read while others could; `line` counts from 1. */
export type FileProblem = { readonly line: number; readonly error: IngestError };

/** What one file holds: at least one draft, and what had to be left out. */
export type FileReading = {
  readonly drafts: readonly ArticleDraft[];
  readonly problems: readonly FileProblem[];
};

/** After so many broken lines without one good one, a file is something else. */
const HOPELESS = 20;

const words = z.string().nullish();
const Article = z.object({ title: words, published: words, url: words, publisher: words, text: z.string() });

/** Articles as JSON: one object, an array of them, or one a line. For JSON on several lines `line` is its place in the array. */
export function readRecords(text: string, beforehand: Beforehand): Result<FileReading, IngestError> {
  if (text.trim() === "") return err({ kind: "empty" });
  const records = parseWhole(text) ?? parseLines(text);
  const drafts: ArticleDraft[] = [];
  const problems: FileProblem[] = [];
  for (const { line, record } of records) {
    const read = record.ok ? readRecord(record.value, beforehand) : record;
    if (read.ok) drafts.push(read.value);
    else problems.push({ line, error: read.error });
    if (drafts.length === 0 && problems.length === HOPELESS) {
      return err({ kind: "unreadable", reason: `none of its first ${HOPELESS} lines is an article in JSON` });
    }
  }
  const [first] = problems;
  if (drafts.length > 0 || !first)
    return drafts.length > 0 ? ok({ drafts, problems }) : err({ kind: "no-text" });
  return problems.length === 1 ? err(first.error) : ok({ drafts, problems });
}

type ParsedRecord = { readonly line: number; readonly record: Result<unknown, IngestError> };

function parseWhole(text: string): ParsedRecord[] | null {
  const whole = parseJson(text);
  if (!whole.ok) return null;
  const records: unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
  return records.map((record, index) => ({ line: index + 1, record: ok(record) }));
}

function* parseLines(text: string): Generator<ParsedRecord> {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() !== "") yield { line: index + 1, record: parseJson(line) };
  }
}
function parseJson(json: string): Result<unknown, IngestError> {
  try {
    return ok(JSON.parse(json));
  } catch {
    return err({ kind: "unreadable", reason: "it is not valid JSON" });
  }
}

function readRecord(record: unknown, beforehand: Beforehand): Result<ArticleDraft, IngestError> {
  const { known, warnings } = beforehand;
  const parsed = Article.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = issue?.path.join(".");
    const reason = key ? `its "${key}" is missing or is not text` : 'it is not an object with a "text"';
    return err({ kind: "unreadable", reason });
  }
  const { title = null, published = null, url = null, publisher = null, text } = parsed.data;
  return makeDraft({ title, url, publisher, publishedAt: published, text, ...known, warnings });
}
