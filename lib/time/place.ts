import { civilOf, isoDay, isoYear, mondayOf } from "./calendar-day";
import { type DateContext, fromPublished, originOf, publishedDay } from "./date-context";
import type { Meaning, Of, Unit } from "./date-expression";
import { WARS } from "./names/wars";
import { partOf } from "./part-of-stretch";
import {
  placeDay,
  placeDayOfMonth,
  placeFigures,
  placeMonth,
  placeNamedDay,
  placeSeason,
} from "./place-calendar";
import { placeShift, placeUnit, placeWarDay, placeWeekday, unitFrom, windowFrom } from "./place-counted";
import {
  at,
  between,
  betweenDays,
  firstDayOf,
  isSingleDay,
  lastDayOf,
  movedByMonths,
  type Stretch,
} from "./stretch";

export type Place = {
  readonly stretch: Stretch;
  /** The calendar unit named, before parts of it are taken. */
  readonly named: Stretch;
  readonly basis: "stated" | "relative";
};

/** Where a meaning lies in the calendar; null when its context does not tell. */
export function placeOf(meaning: Meaning, context: DateContext): Place | null {
  switch (meaning.kind) {
    case "day":
      return stated(placeDay(meaning, context));
    case "figures":
      return stated(placeFigures(meaning, context));
    case "day-of-month":
      return stated(placeDayOfMonth(meaning, context));
    case "month":
      return place(placeMonth(meaning, context), meaning.which === "bare" ? "stated" : "relative");
    case "in-year": {
      const published = publishedDay(context);
      return published === null
        ? null
        : placeOf(withYear(meaning.of, civilOf(published).year + meaning.years), context);
    }
    case "year":
      return stated(at(isoYear(meaning.year)));
    case "season":
      return place(placeSeason(meaning, context), meaning.year === null ? "relative" : "stated");
    case "weekday":
      return relative(placeWeekday(meaning, context));
    case "weekday-of-week":
      return relative(
        fromPublished(context, (day) => at(isoDay(mondayOf(day) + 7 * meaning.weeks + meaning.weekday - 1))),
      );
    case "unit":
      return relative(placeUnit(meaning, context));
    case "shift":
      return relative(placeShift(meaning, context));
    case "side":
      return placeSide(meaning, context);
    case "window":
      return relative(fromPublished(context, (day) => windowFrom(day, meaning)));
    case "named-day":
      return stated(placeNamedDay(meaning, context));
    case "war-day":
      return relative(placeWarDay(meaning, context));
    case "anniversary":
      return relative(at(isoDay(movedByMonths(WARS[meaning.war].start, 12 * meaning.years))));
    case "part":
      return narrowed(meaning.of, context, (stretch) => partOf(stretch, meaning.part));
    case "offset":
      return narrowed(meaning.of, context, (stretch) => offsetFrom(stretch, meaning.unit, meaning.by), true);
    case "night":
      return narrowed(meaning.day, context, (stretch) => nightOf(stretch, meaning.edge));
    case "range":
      return placeRange(meaning, context);
    case "vague":
      return null;
  }
}

const place = (stretch: Stretch | null, basis: Place["basis"]): Place | null =>
  stretch && { stretch, named: stretch, basis };
const stated = (stretch: Stretch | null) => place(stretch, "stated");
const relative = (stretch: Stretch | null) => place(stretch, "relative");

/** The same words with their year written out. */
function withYear(meaning: Meaning, year: number): Meaning {
  switch (meaning.kind) {
    case "day":
    case "month":
    case "named-day":
      return { ...meaning, year };
    case "part":
      return { ...meaning, of: withYear(meaning.of, year) };
    case "range":
      return { ...meaning, from: withYear(meaning.from, year), to: withYear(meaning.to, year) };
    default:
      return meaning;
  }
}

function placeSide({ unit, side, origin }: Of<"side">, context: DateContext): Place | null {
  const from = originOf(origin, context);
  const whole = from && unitFrom(from[0], unit, 0);
  if (!from || !whole) return null;
  const [base] = from;
  const stretch =
    side === "earlier"
      ? betweenDays(Math.min(firstDayOf(whole), base), base)
      : betweenDays(Math.min(base + 1, lastDayOf(whole)), lastDayOf(whole));
  return { stretch, named: whole, basis: "relative" };
}

/** `renames`: what comes out is another unit than the one named. */
function narrowed(
  of: Meaning,
  context: DateContext,
  narrow: (stretch: Stretch) => Stretch | null,
  renames = false,
): Place | null {
  const whole = placeOf(of, context);
  const stretch = whole && narrow(whole.stretch);
  return whole && stretch && { ...whole, stretch, named: renames ? stretch : whole.named };
}

function offsetFrom(stretch: Stretch, unit: Unit, by: number): Stretch | null {
  const base = by > 0 ? lastDayOf(stretch) : firstDayOf(stretch);
  switch (unit) {
    case "day":
      return at(isoDay(base + by), stretch.rough);
    case "week":
      return at(isoDay(base + 7 * by), true);
    case "month":
      return at(isoDay(movedByMonths(base, by)), true);
    case "year":
      return at(isoDay(movedByMonths(base, 12 * by)), true);
    default:
      return null;
  }
}

function nightOf(stretch: Stretch, edge: "starts" | "ends"): Stretch {
  if (!isSingleDay(stretch)) return stretch;
  const base = firstDayOf(stretch);
  return edge === "starts" ? betweenDays(base, base + 1) : betweenDays(base - 1, base);
}

function placeRange({ from, to }: Of<"range">, context: DateContext): Place | null {
  const end = placeOf(to, context);
  if (!end) return null;
  // The first end takes its year or week from the second: "29 March – 2 April 2025".
  const floats =
    (from.kind === "day" && from.year === null) ||
    (from.kind === "month" && from.year === null) ||
    (from.kind === "weekday" && from.which === "bare");
  const start = placeOf(
    from,
    floats ? { ...context, published: isoDay(lastDayOf(end.stretch)), tense: "past" } : context,
  );
  if (!start || firstDayOf(start.stretch) > lastDayOf(end.stretch)) return null;
  const stretch = between(start.stretch.first, end.stretch.last, start.stretch.rough || end.stretch.rough);
  return place(stretch, start.basis === "stated" && end.basis === "stated" ? "stated" : "relative");
}
