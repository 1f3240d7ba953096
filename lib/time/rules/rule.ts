import type { Meaning } from "../date-expression";
import type { Evidence } from "../evidence";

/** What a rule reads out of a match. The stretch may be narrower than the match. */
export type Reading = {
  readonly meaning: Meaning;
  readonly start?: number;
  readonly end?: number;
};

/** One kind of date words. `read` sees the match in its text and refuses look-alikes with null. */
export type Rule = {
  readonly name: string;
  /** Sticky; begins with a letter or figure; bounded repetitions only, so that a text is read in linear time. */
  readonly pattern: RegExp;
  /** Words in small letters of which every match holds at least one; only around these is the pattern tried. */
  readonly keys: readonly string[];
  /** No more words than these stand in a match before its first key; a hyphen or an apostrophe parts words, too. */
  readonly reach: number;
  readonly read: (match: RegExpExecArray, text: string, evidence: Evidence) => Reading | null;
};

/** Space between words, over one line break but not over an empty line. */
export const GAP = String.raw`(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,2})`;

/** A dash that joins the two ends of a range. */
export const DASH = "[-–—‑]";

/** A pattern that ignores case; a plain space in `source` stands for any gap between words. */
export const words = (source: string, flags = "iy"): RegExp => new RegExp(source.replaceAll(" ", GAP), flags);

/** How far a rule looks to either side of its match. */
const NEARBY = 48;

export const textBefore = (text: string, index: number): string =>
  text.slice(Math.max(0, index - NEARBY), index);

export const textAfter = (text: string, index: number): string => text.slice(index, index + NEARBY);

/** A name: it begins with a capital, or is written in capitals throughout. */
export const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);
