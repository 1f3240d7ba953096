import { type CalendarDay, dayOf } from "../calendar-day";

/** 1 Muharram of the year 1, civil reckoning: 16 July 622 in the Julian calendar. */
const EPOCH = dayOf(622, 7, 19);

/** A day of the tabular Islamic calendar. The sighting of the moon decides the real one, a day earlier or later. */
export const islamicDay = (year: number, month: number, day: number): CalendarDay =>
  EPOCH + day - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/** The days of a Gregorian year on which an Islamic date falls: one, sometimes two or none. */
export function islamicDaysIn(gregorianYear: number, month: number, day: number): CalendarDay[] {
  const first = Math.floor(((gregorianYear - 622) * 33) / 32);
  return [first - 1, first, first + 1, first + 2]
    .map((year) => islamicDay(year, month, day))
    .filter((found) => found >= dayOf(gregorianYear, 1, 1) && found < dayOf(gregorianYear + 1, 1, 1));
}
