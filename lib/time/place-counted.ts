import { type CalendarDay, isoDay, mondayOf, weekdayOf } from "./calendar-day";
import { type DateContext, fromPublished, originOf, type Tense } from "./date-context";
import type { Of, Unit } from "./date-expression";
import { WARS } from "./names/wars";
import { at, atDay, between, betweenDays, monthAt, type Stretch, yearAt } from "./stretch";

/** "Tuesday", "last Friday", "the following Monday" */
export function placeWeekday(
  { weekday, which, origin }: Of<"weekday">,
  context: DateContext,
): Stretch | null {
  const from = originOf(origin, context);
  if (!from) return null;
  const [first, last] = from;
  if (origin === "anchor")
    return atDay(which === "next" ? onOrAfter(last + 1, weekday) : onOrBefore(first - 1, weekday));
  switch (which) {
    case "last":
      return atDay(onOrBefore(first - 1, weekday));
    case "next":
      return atDay(mondayOf(first) + 7 + weekday - 1);
    case "coming":
      return atDay(onOrAfter(first, weekday));
    case "this":
      return atDay(context.tense === "past" ? onOrBefore(first, weekday) : onOrAfter(first, weekday));
    case "bare":
      return atDay(context.tense === "future" ? onOrAfter(first, weekday) : onOrBefore(first, weekday));
  }
}

const onOrBefore = (day: CalendarDay, weekday: number) => day - ((weekdayOf(day) - weekday + 7) % 7);

const onOrAfter = (day: CalendarDay, weekday: number) => day + ((weekday - weekdayOf(day) + 7) % 7);

/** "yesterday", "last week", "the previous day" */
export function placeUnit({ unit, by, origin }: Of<"unit">, context: DateContext): Stretch | null {
  const from = originOf(origin, context);
  if (!from) return null;
  const [first, last] = from;
  if (unit === "day") {
    // Of a whole month nobody can tell the next day.
    if (last - first > LONGEST_DAYS) return null;
    return by === 0 ? betweenDays(first, last) : atDay((by > 0 ? last : first) + by);
  }
  if (unit === "weekend") return weekendFrom(first, by, origin === "anchor" ? null : context.tense);
  return unitFrom(by > 0 ? last : first, unit, by);
}

/** An anchor of so many days more than one still counts as "the day": a night, a weekend of fighting. */
const LONGEST_DAYS = 2;

/** The calendar unit `by` units from that of a day. */
export function unitFrom(base: CalendarDay, unit: Unit, by: number): Stretch | null {
  switch (unit) {
    case "day":
      return atDay(base + by);
    case "week":
      return betweenDays(mondayOf(base) + 7 * by, mondayOf(base) + 7 * by + 6);
    case "weekend":
      return betweenDays(mondayOf(base) + 7 * by + 5, mondayOf(base) + 7 * by + 6);
    case "month":
      return at(monthAt(base, by));
    case "year":
      return at(yearAt(base, by));
    case "decade":
      return null;
  }
}

/** `tense` null: the weekend of the very week. "The weekend" of a past verb on a weekday is the one before. */
function weekendFrom(base: CalendarDay, by: number, tense: Tense | null): Stretch {
  const started = weekdayOf(base) >= 6;
  const weeks = by === 0 && !started && tense !== null && tense !== "future" ? -1 : by;
  const saturday = mondayOf(base) + 7 * weeks + 5;
  return betweenDays(saturday, saturday + 1);
}

/** "two days ago", "a week later"; weeks are told roughly. */
export function placeShift({ unit, by, origin, rough }: Of<"shift">, context: DateContext): Stretch | null {
  const from = originOf(origin, context);
  if (!from) return null;
  const [first, last] = from;
  const base = by > 0 ? last : first;
  if (last - first > LONGEST_DAYS && (unit === "day" || unit === "week")) return null;
  switch (unit) {
    case "day":
      return at(isoDay(base + by), rough);
    case "week":
      return at(isoDay(base + 7 * by), true);
    case "month":
      return at(monthAt(base, by), rough);
    case "year":
      return at(yearAt(base, by), rough);
    default:
      return null;
  }
}

/** The same day of another year as EDTF; of a leap year's 29 February the day before. */
function sameDayOf(base: CalendarDay, years: number): string {
  const [, month = "", day = ""] = isoDay(base).split("-");
  return `${yearAt(base, years)}-${month}-${month === "02" && day === "29" ? "28" : day}`;
}

/** From a number of units away to the day itself. */
export function windowFrom(base: CalendarDay, { unit, count }: Of<"window">): Stretch | null {
  const ordered = (other: Stretch, own: Stretch) =>
    count < 0 ? between(other.first, own.last) : between(own.first, other.last);
  switch (unit) {
    case "day":
      return ordered(at(isoDay(base + count)), at(isoDay(base)));
    case "week":
      return ordered(at(isoDay(base + 7 * count)), at(isoDay(base)));
    case "month":
      return ordered(at(monthAt(base, count)), at(monthAt(base, 0)));
    case "year":
      // "the past year" is twelve months to the day, "the past three years" are calendar years.
      return Math.abs(count) === 1
        ? ordered(at(sameDayOf(base, count)), at(isoDay(base)))
        : ordered(at(yearAt(base, count)), at(yearAt(base, 0)));
    default:
      return null;
  }
}

/** Papers number the day they write on, so a war that nobody names is the one whose day this is. */
export function placeWarDay({ war, nth }: Of<"war-day">, context: DateContext): Stretch | null {
  if (war !== null) return atDay(WARS[war].start + nth - 1);
  return fromPublished(context, (published) => {
    const fitting = Object.values(WARS)
      .map(({ start }) => start + nth - 1)
      .filter((time) => time <= published + 1 && time >= published - 2);
    return fitting.length === 1 ? atDay(fitting[0] ?? null) : null;
  });
}
