import { err, ok, type Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { cleanLine, cutLine } from "./clean-line";
import { LIMIT_CHARACTERS, normalizeText } from "./normalize-text";
import { liesAhead, publishedDate } from "./published-date";
import { titleFromText } from "./title-from-text";

const LONGEST_TITLE = 300;
const LONGEST_PUBLISHER = 120;
const LONGEST_URL = 2_000;

/** What a source gave, before it is checked. Null or white space stands for "did not say". */
export type Given = {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly warnings?: readonly string[];
};

/** What is known of a file beforehand: what a person said goes before what the file says, and its reading's own warnings. */
export type Beforehand = {
  readonly known: Partial<Omit<Given, "text" | "warnings">>;
  readonly warnings: readonly string[];
};

/** Checks and cleans what a source gave. What is missing or makes no sense becomes a warning, never a guess. */
export function makeDraft(given: Given, now: Date = new Date()): Result<ArticleDraft, IngestError> {
  const text = normalizeText(given.text).trim();
  if (text === "") return err({ kind: "empty" });
  if (text.length > LIMIT_CHARACTERS) {
    return err({ kind: "too-long", characters: text.length, limit: LIMIT_CHARACTERS });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return err({ kind: "no-text" });

  const warnings = [...(given.warnings ?? [])];
  const url = cleanLine(normalizeText(given.url ?? "")).slice(0, LONGEST_URL) || null;
  if (url && !/^https?:\/\//i.test(url)) {
    warnings.push("The address is not a web address, so it will be shown but not linked.");
  }
  const words = given.publishedAt?.trim() ?? "";
  const publishedAt = publishedDate(words);
  if (!publishedAt && words) {
    warnings.push(`The publication date “${cutLine(normalizeText(words), 40)}” was not understood.`);
  } else if (!publishedAt) {
    warnings.push("No publication date was found: dates like “on Tuesday” cannot be worked out without it.");
  } else if (liesAhead(publishedAt, now)) {
    warnings.push(`The publication date ${publishedAt} lies in the future.`);
  }
  return ok({
    title: cutLine(normalizeText(given.title ?? ""), LONGEST_TITLE) || titleFromText(text).title,
    url,
    publisher: cutLine(normalizeText(given.publisher ?? ""), LONGEST_PUBLISHER) || null,
    publishedAt,
    text,
    warnings,
  });
}
