import { type CalendarDay, civilOf, dayOf, daysInMonth, isoDay, isoMonth, isoYear } from "./calendar-day";
import { daysOf } from "./edtf";

/** A year, month or day in EDTF: "2025", "2025-04", "2025-04-13". */
export type Point = string;

/** From `first` to `last`, both included; one point when they are the same. `rough`: the words round. */
export type Stretch = { readonly first: Point; readonly last: Point; readonly rough: boolean };

export const at = (point: Point, rough = false): Stretch => ({ first: point, last: point, rough });
export const atDay = (day: CalendarDay | null): Stretch | null => (day === null ? null : at(isoDay(day)));
export const between = (first: Point, last: Point, rough = false): Stretch => ({ first, last, rough });
export const betweenDays = (first: CalendarDay, last: CalendarDay, rough = false): Stretch =>
  between(isoDay(first), isoDay(last), rough);

export function stretchEdtf({ first, last, rough }: Stretch): string {
  const mark = rough ? "~" : "";
  return first === last ? `${first}${mark}` : `${first}${mark}/${last}${mark}`;
}

export const firstDayOf = (stretch: Stretch): CalendarDay => daysOf(stretch.first)?.first ?? 0;
export const lastDayOf = (stretch: Stretch): CalendarDay => daysOf(stretch.last)?.last ?? 0;

export const isSingleDay = ({ first, last }: Stretch): boolean => first === last && first.length === 10;

/** The month `by` months away from that of a day. */
export function monthAt(day: CalendarDay, by: number): Point {
  const { year, month } = civilOf(day);
  const moved = civilOf(dayOf(year, month + by, 1));
  return isoMonth(moved.year, moved.month);
}

export const yearAt = (day: CalendarDay, by: number): Point => isoYear(civilOf(day).year + by);

/** The same day of another month, or the last one of a shorter month. */
export function movedByMonths(day: CalendarDay, by: number): CalendarDay {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const moved = civilOf(dayOf(year, month + by, 1));
  return dayOf(moved.year, moved.month, Math.min(dayOfMonth, daysInMonth(moved.year, moved.month)));
}

/** The day, month or year before a point. */
export function pointBefore(point: Point): Point {
  const first = daysOf(point)?.first ?? 0;
  return point.length === 10
    ? isoDay(first - 1)
    : point.length === 7
      ? monthAt(first, -1)
      : yearAt(first, -1);
}

/** The day after a day; a longer unit itself, since "after 2014" may well mean later in it. */
export function pointAfter(point: Point): Point {
  return point.length === 10 ? isoDay((daysOf(point)?.last ?? 0) + 1) : point;
}
