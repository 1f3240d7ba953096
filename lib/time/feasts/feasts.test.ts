import { describe, expect, test } from "vitest";
import { DAY_MS, isoDay, weekdayOf } from "../calendar-day";
import { orthodoxEaster, westernEaster } from "./easter";
import { hanukkah, passover, roshHashanah } from "./hebrew";
import { islamicDaysIn } from "./islamic";

const years = Array.from({ length: 200 }, (_, index) => 1900 + index);

/** Day and month of another calendar as the platform's own tables give them. */
const inCalendar = (calendar: string, day: number) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: "numeric", month: "numeric", timeZone: "UTC" })
    .formatToParts(new Date(day * DAY_MS))
    .filter(({ type }) => type === "day" || type === "month")
    .map(({ value }) => value)
    .join("/");

test.each([
  [2016, "2016-03-27", "2016-05-01"],
  [2022, "2022-04-17", "2022-04-24"],
  [2024, "2024-03-31", "2024-05-05"],
  [2025, "2025-04-20", "2025-04-20"],
])("Easter of %i", (year, western, orthodox) => {
  expect(isoDay(westernEaster(year))).toBe(western);
  expect(isoDay(orthodoxEaster(year))).toBe(orthodox);
});

test("Easter is a Sunday in spring, the Orthodox one never before the Western", () => {
  for (const year of years) {
    expect(weekdayOf(westernEaster(year))).toBe(7);
    expect(weekdayOf(orthodoxEaster(year))).toBe(7);
    expect(orthodoxEaster(year)).toBeGreaterThanOrEqual(westernEaster(year));
  }
});

describe("the Hebrew calendar agrees with the platform's", () => {
  test.each([
    ["Rosh Hashanah", roshHashanah, "1 Tishri"],
    ["Passover", passover, "15 Nisan"],
    ["Hanukkah", hanukkah, "25 Kislev"],
  ] as const)("%s", (_name, compute, expected) => {
    const format = new Intl.DateTimeFormat("en-u-ca-hebrew", {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    for (const year of years) expect(format.format(new Date(compute(year) * DAY_MS))).toBe(expected);
  });
});

test("the tabular Islamic calendar agrees with the platform's", () => {
  for (const year of years) {
    for (const day of islamicDaysIn(year, 10, 1)) expect(inCalendar("islamic-civil", day)).toBe("10/1");
    for (const day of islamicDaysIn(year, 12, 10)) expect(inCalendar("islamic-civil", day)).toBe("12/10");
  }
});

test("an Islamic date comes once or twice in a year", () => {
  for (const year of years) expect([1, 2]).toContain(islamicDaysIn(year, 9, 1).length);
});
