import { type CalendarDay, dayOf } from "../calendar-day";

/** 1 Tishri of the Hebrew year 1, by the civil (proleptic Gregorian) calendar 7 September 3761 BC. */
const EPOCH = dayOf(-3760, 9, 7);
const PARTS_IN_DAY = 25_920;

/** Days from the epoch to 1 Tishri, by the mean new moon and the four rules that postpone it. */
function elapsedDays(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / PARTS_IN_DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function newYear(hebrewYear: number): CalendarDay {
  const [before, now, next] = [hebrewYear - 1, hebrewYear, hebrewYear + 1].map(elapsedDays) as [
    number,
    number,
    number,
  ];
  const delay = next - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return EPOCH + now + delay;
}

/** Rosh Hashanah (1 Tishri) in the autumn of a Gregorian year. Hebrew days begin on the evening before. */
export const roshHashanah = (year: number): CalendarDay => newYear(year + 3761);

/** 15 Nisan, the first day of Passover, in the spring of a Gregorian year: always 163 days before the next New Year. */
export const passover = (year: number): CalendarDay => roshHashanah(year) - 163;

/** 25 Kislev, the first day of Hanukkah, that falls into the winter beginning in a Gregorian year. */
export function hanukkah(year: number): CalendarDay {
  const length = roshHashanah(year + 1) - roshHashanah(year);
  // Heshvan has 30 days only in the long years of 355 and 385 days, else 29.
  const heshvan = length === 355 || length === 385 ? 30 : 29;
  return roshHashanah(year) + 30 + heshvan + 24;
}
