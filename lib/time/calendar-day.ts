/** A civil day counted from 1970-01-01 (day 0), free of time zones and clock times. Gregorian throughout. */
export type CalendarDay = number;

export const DAY_MS = 86_400_000;

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** The day of a year, month (1–12) and day; overflow rolls on, so month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): CalendarDay {
  // Date.UTC would read the years 0–99 as 1900–1999.
  if (year < 100) return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function civilOf(day: CalendarDay): Civil {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: Monday is 1, Sunday 7. */
export const weekdayOf = (day: CalendarDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: CalendarDay): CalendarDay => day - weekdayOf(day) + 1;

/** Days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1);

const pad = (value: number, width: number) => String(value).padStart(width, "0");

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`;

/** "2025-04-13". */
export function isoDay(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${isoMonth(year, month)}-${pad(dayOfMonth, 2)}`;
}
