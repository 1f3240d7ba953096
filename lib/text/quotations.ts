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
  const found: Quotation[] = [];
  for (const { start, end } of paragraphs) {
    let open = -1;
    let single = -1;
    for (let at: number = start; at < end; at += 1) {
      const sign = text[at];
      if (sign === "‘" && open < 0 && single < 0) single = at;
      else if (sign === "’" && single >= 0 && /[.,!?…]/u.test(text[at - 1] ?? "")) {
        found.push(quotation(text, single, at + 1));
        single = -1;
      }
      if (sign === "“" || sign === "«" || sign === "„" || (sign === "`" && text[at + 1] === "`")) {
        if (open < 0) open = at;
      } else if (sign === "”" || sign === "»" || (sign === "'" && text[at + 1] === "'")) {
        if (open >= 0) found.push(quotation(text, open, at + 1));
        open = -1;
      } else if (sign === '"') {
        if (open < 0) open = at;
        else {
          found.push(quotation(text, open, at + 1));
          open = -1;
        }
      }
    }
    if (open >= 0) found.push(quotation(text, open, end));
  }
  return found;
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
