import type { Utf16Span } from "./position";
import { utf16 } from "./position";

/** A stretch in quotation marks, marks included. `direct` tells whole utterances from quoted words and phrases. */
export type Quotation = Utf16Span & { readonly direct: boolean };

const FEWEST_WORDS = 5;

/**
 * Finds quotations paragraph by paragraph, in curly and straight double marks, and in single ones that close behind a pause.
 * One that is not closed by the end of its paragraph ends there: newspapers reopen it in the next.
 */
export function findQuotations(text: string, paragraphs: readonly Utf16Span[]): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => quotationsOf(text, paragraph));
}

function quotationsOf(text: string, { start, end }: Utf16Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let single = -1;
  for (let at: number = start; at < end; at += 1) {
    const mark = isMark(text.charCodeAt(at)) ? markAt(text, at) : null;
    if (mark === null) continue;
    if (mark === "opens singly") {
      if (open < 0 && single < 0) single = at;
    } else if (mark === "closes singly") {
      if (single >= 0) found.push(quotation(text, single, at + 1));
      single = -1;
    } else if (open < 0) {
      if (mark !== "closes") open = at;
    } else if (mark !== "opens") {
      found.push(quotation(text, open, at + 1));
      open = -1;
    }
  }
  if (open >= 0) found.push(quotation(text, open, end));
  return found;
}

/** Whether a code may be a quotation mark: `"`, `'`, a backtick, or beyond ASCII. */
const isMark = (code: number): boolean => code > 127 || code === 34 || code === 39 || code === 96;

type Mark = "opens" | "closes" | "either" | "opens singly" | "closes singly";

const MARKS: Readonly<Record<string, Mark>> = {
  "“": "opens",
  "«": "opens",
  "„": "opens",
  "”": "closes",
  "»": "closes",
  '"': "either",
  "‘": "opens singly",
};

/** What the sign at an offset does to a quotation; null for a letter, and for an apostrophe behind one. */
function markAt(text: string, at: number): Mark | null {
  const sign = text.charAt(at);
  if (sign === "`" || sign === "'")
    return text.charAt(at + 1) !== sign ? null : sign === "`" ? "opens" : "closes";
  if (sign === "’") return /[.,!?…]/u.test(text.charAt(at - 1)) ? "closes singly" : null;
  return MARKS[sign] ?? null;
}

function quotation(text: string, start: number, end: number): Quotation {
  const inner = text.slice(start + 1, end - 1).trim();
  let words = 0;
  for (let at = 0; at < inner.length && words < FEWEST_WORDS; at += 1) {
    if (inner[at] === " ") words += 1;
  }
  const ends = /[.,!?…—-]$/u.test(inner);
  return { start: utf16(start), end: utf16(end), direct: ends || words + 1 >= FEWEST_WORDS + 1 };
}
