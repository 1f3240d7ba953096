import fc from "fast-check";
import { expect, test } from "vitest";
import { liesAhead, publishedDate } from "./published-date";

test.each([
  ["2025-04-15", "2025-04-15"],
  ["20250415", "2025-04-15"],
  ["2025/4/15", "2025-04-15"],
  ["2025-04-15T18:30Z", "2025-04-15T18:30Z"],
  ["2025-04-15T18:30:05.123+03:00", "2025-04-15T18:30:05+03:00"],
  ["2025-04-15T01:30:00+0300", "2025-04-15T01:30:00+03:00"],
  ["2025-04-15T18:30:00+00:00", "2025-04-15T18:30:00Z"],
  ["2025-04-15 18:30:00", "2025-04-15"],
  ["15 April 2025", "2025-04-15"],
  ["Tuesday, April 15, 2025", "2025-04-15"],
  ["Apr. 15, 2025 6:30 PM EDT", "2025-04-15"],
  ["Tue, 15 Apr 2025 18:30:00 GMT", "2025-04-15"],
  ["15 апреля 2025", "2025-04-15"],
  ["1st of May 1886", "1886-05-01"],
])("%s is %s", (words, expected) => {
  expect(publishedDate(words)).toBe(expected);
});

test.each([
  "",
  "yesterday",
  "April 2025",
  "2025",
  "2025-02-30",
  "31 April 2025",
  "0025-04-15",
  "9999-01-01",
  "03/04/2025",
])("%s is no date to rely on", (words) => {
  expect(publishedDate(words)).toBeNull();
});

test("a date after tomorrow lies ahead, today's does not", () => {
  const now = new Date("2025-04-15T12:00Z");
  expect(liesAhead("2025-04-15", now)).toBe(false);
  expect(liesAhead("2025-04-18", now)).toBe(true);
});

test("any words give a date that exists or none", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|\+\d\d:\d\d)$/)),
      (words) => {
        const date = publishedDate(words);
        if (date) expect(Number.isNaN(Date.parse(date))).toBe(false);
      },
    ),
  );
});
