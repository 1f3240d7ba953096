import { findDates } from "../find-dates";
import { type DateContext, resolveDate } from "../resolve-date";

/** Tuesday 15 April 2025, a past tense and no anchor, unless told otherwise. */
const TUESDAY: DateContext = { published: "2025-04-15", tense: "past", anchor: null };

/** What a text says about dates, each as "words → EDTF", for tests to compare. */
export const datesIn = (text: string, context: Partial<DateContext> = {}): string[] =>
  findDates(text).map(
    (found) => `${found.text} → ${resolveDate(found, { ...TUESDAY, ...context })?.edtf ?? "?"}`,
  );

/** The only date of a text, "?" when it cannot be worked out. Throws when there is not exactly one. */
export function dateIn(text: string, context: Partial<DateContext> = {}): string {
  const found = findDates(text);
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${found.length} dates in: ${text}`);
  return resolveDate(only, { ...TUESDAY, ...context })?.edtf ?? "?";
}
