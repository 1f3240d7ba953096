import type { DateExpression } from "../time/find-dates";
import { isDay } from "./day-span";
import { isOffset } from "./own-date";

/** The dates told so far that later words may count from, as EDTF. */
export type Anchors = {
  readonly last: string | null;
  readonly day: Day | null;
  /** The last day that does not lie ahead. */
  readonly past: Day | null;
};
type Day = { readonly edtf: string; readonly sentence: number };

export const NO_ANCHORS: Anchors = { last: null, day: null, past: null };

/** How many sentences back the day may be told that "the next day" counts from. */
const REACH = 2;

/** What a date counts from, null for none: days from the day told last, be a month or year told in between; "a day after the call" from the news where nothing is dated. */
export function anchorFor(
  expression: DateExpression,
  { last, day: latest, past }: Anchors,
  sentence: number,
  published: string | null,
): string | null {
  // "will meet on Friday. A day earlier he had said": from a day of the news, not one ahead.
  const day = isBackward(expression) ? (past ?? latest) : latest;
  const near = day !== null && sentence - day.sentence <= REACH ? day.edtf : last;
  const anchor = countsDays(expression) ? near : last;
  return isOffset(expression) ? (anchor ?? published) : anchor;
}

/** The anchors once a date has been told that names `named`; distances and open ends are none. */
export function anchorsAfter(
  anchors: Anchors,
  expression: DateExpression,
  named: string,
  sentence: number,
  published: string | null,
): Anchors {
  if (named.includes("..") || isOffset(expression)) return anchors;
  if (!isDay(named)) return { ...anchors, last: named };
  const day = { edtf: named, sentence };
  return { last: named, day, past: published !== null && named > published ? anchors.past : day };
}

const isBackward = ({ meaning }: DateExpression): boolean =>
  (meaning.kind === "unit" || meaning.kind === "shift") && meaning.by < 0;

/** "the same day", "two days later" */
const countsDays = ({ meaning }: DateExpression): boolean =>
  (meaning.kind === "unit" || meaning.kind === "shift") &&
  meaning.unit === "day" &&
  meaning.origin === "anchor";
