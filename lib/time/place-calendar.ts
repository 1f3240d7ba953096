import { type CalendarDay, civilOf, dayOf, daysInMonth, isoDay, isoMonth, weekdayOf } from "./calendar-day";
import {
  byTense,
  byWhich,
  type DateContext,
  fromPublished,
  publishedDay,
  type Span,
  yearsAround,
} from "./date-context";
import type { Of } from "./date-expression";
import { NAMED_DAYS } from "./names/named-days";
import { at, atDay, between, betweenDays, monthAt, type Stretch } from "./stretch";

/** A day and month, with or without a year. */
export function placeDay({ year, month, day, weekday }: Of<"day">, context: DateContext): Stretch | null {
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

/** A day in figures, once its order is known. */
export function placeFigures(
  { first, second, year, dayFirst }: Of<"figures">,
  context: DateContext,
): Stretch | null {
  const read = (day: number, month: number) =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
  const british = read(first, second);
  const american = read(second, first);
  const order = context.dayFirst ?? dayFirst;
  if (british === null || american === null || british === american) return atDay(british ?? american);
  if (order !== null) return atDay(order ? british : american);
  // Without any proof only a reading that the tense allows is taken, and only when it is the only one.
  const published = publishedDay(context);
  if (published === null || context.tense === "present") return null;
  const fits = (time: CalendarDay) => (context.tense === "past" ? time <= published : time >= published);
  if (fits(british) === fits(american)) return null;
  return atDay(fits(british) ? british : american);
}

/** "the 13th" */
export function placeDayOfMonth(
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
    return atDay(span ? span[0] : months === null ? null : (times[0] ?? null));
  });
}

/** A month, with or without a year. */
export function placeMonth({ year, month, which }: Of<"month">, context: DateContext): Stretch | null {
  if (year !== null) return at(isoMonth(year, month));
  return fromPublished(context, (published) => {
    const times = yearsAround(published).map(
      (candidate): Span => [dayOf(candidate, month, 1), dayOf(candidate, month + 1, 0)],
    );
    const span = byWhich(times, published, which, context.tense);
    return span && at(monthAt(span[0], 0));
  });
}

/** From its first to its last month. */
export function placeSeason({ season, year, which }: Of<"season">, context: DateContext): Stretch | null {
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

/** A feast or national day. */
export function placeNamedDay({ name, year, which }: Of<"named-day">, context: DateContext): Stretch | null {
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
