import type { Sentence } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import { wordSet } from "../lexicon/word-set";
import { isDay } from "./day-span";
import { isOffset } from "./own-date";

/** The dates told so far that later words may count from, as EDTF. */
export type Anchors = {
  readonly last: string | null;
  /** The last that does not lie ahead. */
  readonly past: string | null;
};

export const NO_ANCHORS: Anchors = { last: null, past: null };

/** What a date counts from, null for none: "a day earlier" from the news, not from a day ahead; "a day after the call" and "a day earlier" from the news where nothing is dated. */
export function anchorFor(
  expression: DateExpression,
  { last, past }: Anchors,
  published: string | null,
): string | null {
  if (isOffset(expression)) return past ?? last ?? published;
  return isBackward(expression) ? (past ?? last ?? published) : last;
}

/** The anchors once a date has been told that names `named`. What only measures, as "since 2014" and "two years ago", is none. */
export function anchorsAfter(
  anchors: Anchors,
  expression: DateExpression,
  named: string,
  sentence: Sentence,
  published: string | null,
): Anchors {
  if (named.includes("..") || isOffset(expression) || isMeasure(expression)) return anchors;
  if (!isDay(named) && isInRelative(sentence, expression)) return anchors;
  return { last: named, past: published !== null && named > published ? anchors.past : named };
}

const isBackward = ({ meaning }: DateExpression): boolean =>
  (meaning.kind === "unit" || meaning.kind === "shift") && meaning.by < 0;

/** "a war that began in 2022": no time of the report. */
function isInRelative({ tokens }: Sentence, { start }: DateExpression): boolean {
  const at = tokens.findIndex(({ end }) => end > start);
  const opened = tokens.slice(Math.max(0, at - 5), at).map(({ lower, text }) => (text === "," ? "," : lower));
  return opened.findLastIndex((word) => RELATIVES.has(word)) > opened.lastIndexOf(",");
}

const RELATIVES = wordSet("that, which, who, where");

const isMeasure = ({ relation, meaning }: DateExpression): boolean =>
  relation === "since" || (meaning.kind === "shift" && /^(?:month|year)$/u.test(meaning.unit));
