import fc from "fast-check";
import { expect, test } from "vitest";
import { civilOf, dayOf, daysInMonth, isoDay, mondayOf, weekdayOf } from "./calendar-day";

const day = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });

test("a day survives the way to year, month and day and back", () => {
  fc.assert(
    fc.property(day, (number) => {
      const { year, month, day } = civilOf(number);
      expect(dayOf(year, month, day)).toBe(number);
    }),
  );
});

test("a week has seven days, begins on Monday and goes on without a gap", () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1);
      expect(weekdayOf(mondayOf(number))).toBe(1);
      expect(number - mondayOf(number)).toBeLessThan(7);
    }),
  );
});

test("13 April 2025 was a Sunday", () => {
  expect(weekdayOf(dayOf(2025, 4, 13))).toBe(7);
});

test("years before 100 are those years", () => {
  expect(isoDay(dayOf(33, 4, 3))).toBe("0033-04-03");
});

test("February has 29 days in leap years only", () => {
  expect([2024, 2025, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
});
