import { civilOf, daysInMonth, isoDay, isoMonth, isoYear } from "./calendar-day";
import type { Part } from "./date-expression";
import { between, betweenDays, firstDayOf, lastDayOf, type Stretch } from "./stretch";

/** Days of a month; null stands for its last day. */
const OF_MONTH: Readonly<Record<Part, readonly [number, number | null]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, null],
  start: [1, 10],
  end: [21, null],
  "first-half": [1, 15],
  "second-half": [16, null],
  "first-week": [1, 7],
  "last-week": [-6, null],
};

/** Months of a year. */
const OF_YEAR: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 2],
  end: [11, 12],
  "first-half": [1, 6],
  "second-half": [7, 12],
  "first-week": [1, 1],
  "last-week": [12, 12],
};

/** Weekdays of a week, Monday 0. */
const OF_WEEK: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
  start: [0, 1],
  end: [4, 6],
  "first-half": [0, 3],
  "second-half": [3, 6],
  "first-week": [0, 6],
  "last-week": [0, 6],
};

/** Years of a decade, the first 0. */
const OF_DECADE: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  start: [0, 1],
  end: [8, 9],
  "first-half": [0, 4],
  "second-half": [5, 9],
  "first-week": [0, 0],
  "last-week": [9, 9],
};

/** The part of a week, month, year or decade that words like "early" name; any other stretch whole. */
export function partOf(stretch: Stretch, part: Part): Stretch {
  const first = firstDayOf(stretch);
  const { year, month } = civilOf(first);
  if (stretch.first === stretch.last && stretch.first.length === 7) {
    const days = daysInMonth(year, month);
    const [from, to] = OF_MONTH[part];
    const start = from > 0 ? from : days + from;
    return betweenDays(first + start - 1, first + (to ?? days) - 1, stretch.rough);
  }
  if (stretch.first === stretch.last && stretch.first.length === 4) {
    const [from, to] = OF_YEAR[part];
    return between(isoMonth(year, from), isoMonth(year, to), stretch.rough);
  }
  if (lastDayOf(stretch) - first === 6) {
    const [from, to] = OF_WEEK[part];
    return between(isoDay(first + from), isoDay(first + to), stretch.rough);
  }
  if (stretch.first.length === 4 && Number(stretch.last) - Number(stretch.first) === 9) {
    const [from, to] = OF_DECADE[part];
    return between(isoYear(year + from), isoYear(year + to), stretch.rough);
  }
  return stretch;
}
