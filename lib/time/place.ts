import {
  type CalendarDay,
  civilOf,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  mondayOf,
  weekdayOf,
} from "./calendar-day";
import type { Meaning, Origin, Unit, Which } from "./date-expression";
import { daysOf } from "./edtf";
import { NAMED_DAYS } from "./names/named-days";
import { WARS } from "./names/wars";
import { partOf } from "./part-of-stretch";
import {
  at,
  between,
  betweenDays,
  firstDayOf,
  isSingleDay,
  lastDayOf,
  monthAt,
  movedByMonths,
  type Stretch,
  yearAt,
} from "./stretch";

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

export type Place = {
  readonly stretch: Stretch;
  /** The calendar unit named, before parts of it are taken. */
  readonly named: Stretch;
  readonly basis: "stated" | "relative";
};

type Of<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;
type Span = readonly [CalendarDay, CalendarDay];

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

const place = (stretch: Stretch | null, basis: Place["basis"]): Place | null =>
  stretch && { stretch, named: stretch, basis };
const stated = (stretch: Stretch | null) => place(stretch, "stated");
const relative = (stretch: Stretch | null) => place(stretch, "relative");

/** The day of publication as its own zone writes it; null when unknown. */
function publishedDay({ published }: DateContext): CalendarDay | null {
  return published === null ? null : (daysOf(published.slice(0, 10))?.first ?? null);
}

function fromPublished(
  context: DateContext,
  stretchFrom: (day: CalendarDay) => Stretch | null,
): Stretch | null {
  const day = publishedDay(context);
  return day === null ? null : stretchFrom(day);
}

/** The stretch that others are counted from; an open anchor is none. */
function originOf(origin: Origin, context: DateContext): Span | null {
  if (origin === "published") {
    const day = publishedDay(context);
    return day === null ? null : [day, day];
  }
  const days = context.anchor === null ? null : daysOf(context.anchor);
  return days && days.first !== null && days.last !== null ? [days.first, days.last] : null;
}

/** Of the times something falls, the one the tense points to: behind, ahead, or (present) the nearest. */
function byTense(times: readonly Span[], published: CalendarDay, tense: Tense): Span | null {
  const behind = times.filter(([first]) => first <= published).at(-1) ?? null;
  const ahead = times.find(([, last]) => last >= published) ?? null;
  if (tense === "past" || !ahead) return behind;
  if (tense === "future" || !behind) return ahead;
  return published - behind[1] <= ahead[0] - published ? behind : ahead;
}

function byWhich(times: readonly Span[], published: CalendarDay, which: Which, tense: Tense): Span | null {
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
const yearsAround = (published: CalendarDay): number[] =>
  Array.from({ length: 2 * REACH + 1 }, (_, index) => civilOf(published).year - REACH + index);

function placeDay({ year, month, day, weekday }: Of<"day">, context: DateContext): Stretch | null {
  if (year !== null) return day <= daysInMonth(year, month) ? at(isoDay(dayOf(year, month, day))) : null;
  return fromPublished(context, (published) => {
    const times = yearsAround(published)
      .filter((candidate) => day <= daysInMonth(candidate, month))
      .map((candidate) => dayOf(candidate, month, day));
    const onWeekday = times.filter((time) => weekdayOf(time) === weekday && Math.abs(time - published) < 366);
    const span =
      byTense(
        (onWeekday.length ? onWeekday : times).map((time) => [time, time]),
        published,
        context.tense,
      ) ?? (onWeekday[0] === undefined ? null : [onWeekday[0], onWeekday[0]]);
    return span && at(isoDay(span[0]));
  });
}

function placeFigures(
  { first, second, year, dayFirst }: Of<"figures">,
  context: DateContext,
): Stretch | null {
  const read = (day: number, month: number) =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
  const british = read(first, second);
  const american = read(second, first);
  const order = context.dayFirst ?? dayFirst;
  if (british === null || american === null || british === american) return day(british ?? american);
  if (order !== null) return day(order ? british : american);
  // Without any proof only a reading that the tense allows is taken, and only when it is the only one.
  const published = publishedDay(context);
  if (published === null || context.tense === "present") return null;
  const fits = (time: CalendarDay) => (context.tense === "past" ? time <= published : time >= published);
  if (fits(british) === fits(american)) return null;
  return day(fits(british) ? british : american);
}

const day = (found: CalendarDay | null): Stretch | null => (found === null ? null : at(isoDay(found)));

function placeDayOfMonth(
  { day: dayOfMonth, months }: Of<"day-of-month">,
  context: DateContext,
): Stretch | null {
  return fromPublished(context, (published) => {
    const { year, month } = civilOf(published);
    const times = (months === null ? [-2, -1, 0, 1, 2] : [months])
      .map((by) => civilOf(dayOf(year, month + by, 1)))
      .filter((first) => dayOfMonth <= daysInMonth(first.year, first.month))
      .map((first) => dayOf(first.year, first.month, dayOfMonth));
    const span =
      months === null
        ? byTense(
            times.map((time) => [time, time]),
            published,
            context.tense,
          )
        : null;
    return day(span ? span[0] : months === null ? null : (times[0] ?? null));
  });
}

function placeMonth({ year, month, which }: Of<"month">, context: DateContext): Stretch | null {
  if (year !== null) return at(isoMonth(year, month));
  return fromPublished(context, (published) => {
    const times = yearsAround(published).map(
      (candidate): Span => [dayOf(candidate, month, 1), dayOf(candidate, month + 1, 0)],
    );
    const span = byWhich(times, published, which, context.tense);
    return span && at(monthAt(span[0], 0));
  });
}

function placeSeason({ season, year, which }: Of<"season">, context: DateContext): Stretch | null {
  const firstMonth = (season - 20) * 3;
  const months = (candidate: number): Span => [
    dayOf(candidate, firstMonth, 1),
    dayOf(candidate, firstMonth + 3, 0),
  ];
  const stretch = ([first, last]: Span) => between(monthAt(first, 0), monthAt(last, 0));
  if (year !== null) return stretch(months(year));
  return fromPublished(context, (published) => {
    const span = byWhich(yearsAround(published).map(months), published, which, context.tense);
    return span && stretch(span);
  });
}

function placeWeekday({ weekday, which, origin }: Of<"weekday">, context: DateContext): Stretch | null {
  const from = originOf(origin, context);
  if (!from) return null;
  const [first, last] = from;
  const onOrBefore = (day: CalendarDay) => day - ((weekdayOf(day) - weekday + 7) % 7);
  const onOrAfter = (day: CalendarDay) => day + ((weekday - weekdayOf(day) + 7) % 7);
  if (origin === "anchor") return day(which === "next" ? onOrAfter(last + 1) : onOrBefore(first - 1));
  switch (which) {
    case "last":
      return day(onOrBefore(first - 1));
    case "next":
      return day(mondayOf(first) + 7 + weekday - 1);
    case "coming":
      return day(onOrAfter(first));
    case "this":
      return day(context.tense === "past" ? onOrBefore(first) : onOrAfter(first));
    case "bare":
      return day(context.tense === "future" ? onOrAfter(first) : onOrBefore(first));
  }
}

function placeUnit({ unit, by, origin }: Of<"unit">, context: DateContext): Stretch | null {
  const from = originOf(origin, context);
  if (!from) return null;
  const [first, last] = from;
  if (unit === "day") {
    // Of a whole month nobody can tell the next day.
    if (last - first > LONGEST_DAYS) return null;
    return by === 0 ? betweenDays(first, last) : day((by > 0 ? last : first) + by);
  }
  if (unit === "weekend") return weekendFrom(first, by, origin === "anchor" ? null : context.tense);
  return unitFrom(by > 0 ? last : first, unit, by);
}

/** An anchor of so many days more than one still counts as "the day": a night, a weekend of fighting. */
const LONGEST_DAYS = 2;

function unitFrom(base: CalendarDay, unit: Unit, by: number): Stretch | null {
  switch (unit) {
    case "day":
      return day(base + by);
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

function placeShift({ unit, by, origin, rough }: Of<"shift">, context: DateContext): Stretch | null {
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

function windowFrom(base: CalendarDay, { unit, count }: Of<"window">): Stretch | null {
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
      return ordered(at(yearAt(base, count)), at(yearAt(base, 0)));
    default:
      return null;
  }
}

function placeNamedDay({ name, year, which }: Of<"named-day">, context: DateContext): Stretch | null {
  const named = NAMED_DAYS[name];
  if (!named) return null;
  const stretch = ([first, last]: Span) => betweenDays(first, last, named.approximate ?? false);
  if (year !== null) {
    const [only, ...others] = named.days(year);
    return only && others.length === 0 ? stretch(only) : null;
  }
  return fromPublished(context, (published) => {
    const times = yearsAround(published).flatMap((candidate) => named.days(candidate));
    const span = byWhich(
      [...times].sort((a, b) => a[0] - b[0]),
      published,
      which,
      context.tense,
    );
    return span && stretch(span);
  });
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

/** Papers number the day they write on, so a war that nobody names is the one whose day this is. */
function placeWarDay({ war, nth }: Of<"war-day">, context: DateContext): Stretch | null {
  if (war !== null) return day(WARS[war].start + nth - 1);
  return fromPublished(context, (published) => {
    const fitting = Object.values(WARS)
      .map(({ start }) => start + nth - 1)
      .filter((time) => time <= published + 1 && time >= published - 2);
    return fitting.length === 1 ? day(fitting[0] ?? null) : null;
  });
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
