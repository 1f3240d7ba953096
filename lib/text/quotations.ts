import type { Utf16Span } from "./position";
import { utf16 } from "./position";

/** A stretch in quotation marks, marks included. `direct` tells whole utterances from quoted words and phrases. */
export type Quotation = Utf16Span & { readonly direct: boolean };

const FEWEST_WORDS = 5;

/**
 * Finds quotations paragraph by paragraph, in curly and straight double marks, and in single ones that close behind a pause.
 * One that is not closed by the end of its paragraph ends there: newspapers reopen it in the next. Where the next
 * closes it without reopening it, it goes on there.
 */
export function findQuotations(text: string, paragraphs: readonly Utf16Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs) {
    const inside = quotationsOf(text, paragraph, leftOpen);
    found.push(...inside.found);
    leftOpen = inside.leftOpen;
  }
  return found;
}

type Inside = { readonly found: Quotation[]; readonly leftOpen: boolean };

/** What is found in a paragraph so far, and where the open quotations begin: -1 where none is open. */
type Reading = { readonly text: string; readonly found: Quotation[]; double: number; single: number };

function quotationsOf(text: string, { start, end }: Utf16Span, leftOpen: boolean): Inside {
  const double = leftOpen && closesFirst(text, start, end) ? start : -1;
  const reading: Reading = { text, found: [], double, single: -1 };
  for (let at: number = start; at < end; at += 1) {
    const mark = isMark(text.charCodeAt(at)) ? markAt(text, at) : null;
    if (mark === "opens singly" || mark === "closes singly") readSingle(reading, at, mark);
    else if (mark !== null) readDouble(reading, at, mark);
  }
  if (reading.double >= 0) reading.found.push(quotation(text, reading.double, end));
  return { found: reading.found, leftOpen: reading.double >= 0 };
}

function readSingle(reading: Reading, at: number, mark: "opens singly" | "closes singly"): void {
  if (mark === "opens singly") {
    if (reading.double < 0 && reading.single < 0) reading.single = at;
    return;
  }
  if (reading.single >= 0) reading.found.push(quotation(reading.text, reading.single, at + 1));
  reading.single = -1;
}

/** A closing mark ends the open quotation behind itself, a straight one that opens another before itself. */
function readDouble(reading: Reading, at: number, mark: "opens" | "closes" | "either"): void {
  const { text, found, double } = reading;
  if (double < 0) {
    if (mark !== "closes") reading.double = at;
  } else if (mark !== "opens" || /,\s$/u.test(text.slice(at - 2, at))) {
    found.push(quotation(text, double, at + 1));
    reading.double = -1;
  } else if (text.charAt(at) === '"') {
    found.push(quotation(text, double, at));
    reading.double = at;
  }
}

/** Whether the first double mark of a paragraph closes a quotation. */
function closesFirst(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const mark = isMark(text.charCodeAt(at)) ? markAt(text, at) : null;
    if (mark !== null && !mark.endsWith("singly")) return mark === "closes";
  }
  return false;
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
  "‘": "opens singly",
};

/** What the sign at an offset does to a quotation; null for a letter, and for an apostrophe behind one. */
function markAt(text: string, at: number): Mark | null {
  const sign = text.charAt(at);
  if (sign === "`" || sign === "'")
    return text.charAt(at + 1) !== sign ? null : sign === "`" ? "opens" : "closes";
  if (sign === "’") return /[.,!?…]/u.test(text.charAt(at - 1)) ? "closes singly" : null;
  return sign === '"' ? straightAt(text, at) : (MARKS[sign] ?? null);
}

/** A straight mark opens right before a word behind a space, closes right behind one before a space, and may do either elsewhere. */
function straightAt(text: string, at: number): Mark {
  const behind = /[\p{L}\p{N}.,!?…;:%)\]'’-]/u.test(text.charAt(at - 1));
  const before = /[\p{L}\p{N}$€£('‘[…]/u.test(text.charAt(at + 1));
  if (before && /^[\s([—–]?$/u.test(text.charAt(at - 1))) return "opens";
  return behind && /^[\s.,;:!?)\]—–]?$/u.test(text.charAt(at + 1)) ? "closes" : "either";
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
