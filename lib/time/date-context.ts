import { type CalendarDay, civilOf } from "./calendar-day";
import type { Origin, Which } from "./date-expression";
import { daysOf } from "./edtf";
import type { Stretch } from "./stretch";

export type Tense = "past" | "present" | "future";

export type DateContext = {
  /** ISO day or instant on which the text was published; null leaves only dates that need no context. */
  readonly published: string | null;
  /**
   * Tense of the sentence: a bare "on Thursday" or "on 9 May" lies behind a past verb and before a future one. With the
   * present, or when no verb decides, a weekday lies behind and a day or month without a year is the nearest one.
   */
  readonly tense: Tense;
  /** EDTF of the date told last, from which "the next day" counts. */
  readonly anchor: string | null;
  /** Whether 12/04 is 12 April; without it the text's own evidence decides. */
  readonly dayFirst?: boolean;
};

/** First and last day. */
export type Span = readonly [CalendarDay, CalendarDay];

/** The day of publication as its own zone writes it; null when unknown. */
export function publishedDay({ published }: DateContext): CalendarDay | null {
  if (published === null) return null;
  const day = published.slice(0, 10);
  if (last.published !== day) last = { published: day, day: daysOf(day)?.first ?? null };
  return last.day;
}

/** All dates of an article are asked for with one day of publication. */
let last: { readonly published: string; readonly day: CalendarDay | null } = { published: "", day: null };

/** Null without a day of publication. */
export function fromPublished(
  context: DateContext,
  stretchFrom: (day: CalendarDay) => Stretch | null,
): Stretch | null {
  const day = publishedDay(context);
  return day === null ? null : stretchFrom(day);
}

/** The stretch that others are counted from; an open anchor is none. */
export function originOf(origin: Origin, context: DateContext): Span | null {
  if (origin === "published") {
    const day = publishedDay(context);
    return day === null ? null : [day, day];
  }
  const days = context.anchor === null ? null : daysOf(context.anchor);
  return days && days.first !== null && days.last !== null ? [days.first, days.last] : null;
}

/** Of the times something falls, the one the tense points to: behind, ahead, or (present) the nearest. */
export function byTense(times: readonly Span[], published: CalendarDay, tense: Tense): Span | null {
  const behind = times.filter(([first]) => first <= published).at(-1) ?? null;
  const ahead = times.find(([, last]) => last >= published) ?? null;
  if (tense === "past" || !ahead) return behind;
  if (tense === "future" || !behind) return ahead;
  return published - behind[1] <= ahead[0] - published ? behind : ahead;
}

/** Of the times something falls, the one that "last", "next" and their like point to. */
export function byWhich(
  times: readonly Span[],
  published: CalendarDay,
  which: Which,
  tense: Tense,
): Span | null {
  switch (which) {
    case "last":
      return times.filter(([, last]) => last < published).at(-1) ?? null;
    case "next":
      return times.find(([first]) => first > published) ?? null;
    case "coming":
      return times.find(([, last]) => last >= published) ?? null;
    case "this":
      return times.find(([first]) => civilOf(first).year === civilOf(published).year) ?? null;
    case "bare":
      return byTense(times, published, tense);
  }
}

/** Years in which a date without a year is looked for; 29 February needs eight, around 1900 and 2100. */
const REACH = 8;
export const yearsAround = (published: CalendarDay): number[] =>
  Array.from({ length: 2 * REACH + 1 }, (_, index) => civilOf(published).year - REACH + index);
