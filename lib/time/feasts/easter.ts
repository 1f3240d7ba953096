import { type CalendarDay, dayOf } from "../calendar-day";

/** Easter Sunday of the Western churches in the Gregorian calendar (the anonymous algorithm of 1876). */
export function westernEaster(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leapless + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** Easter Sunday of the Orthodox churches, given as a Gregorian day (Meeus's Julian algorithm, then the calendars' distance). */
export function orthodoxEaster(year: number): CalendarDay {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + weekday + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) + julianDistance(year);
}

/** Days by which the Gregorian calendar is ahead of the Julian after February of a year: 13 from 1900 to 2099. */
export const julianDistance = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2;
