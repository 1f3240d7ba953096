import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayOf, isoDay } from "./calendar-day";
import { boundsOf, isEdtf, precisionOf } from "./edtf";

const isoBounds = (edtf: string) => {
  const bounds = boundsOf(edtf);
  return bounds && [bounds.earliest?.toISOString() ?? null, bounds.latest?.toISOString() ?? null];
};

describe("bounds are half-open and in UTC", () => {
  test.each([
    ["2025", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"],
    ["2025-12", "2025-12-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"],
    ["2025-04-13", "2025-04-13T00:00:00.000Z", "2025-04-14T00:00:00.000Z"],
    ["2024-02-29~", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["2025-04-13T10:15", "2025-04-13T10:15:00.000Z", "2025-04-13T10:16:00.000Z"],
    ["2025-04-13T10:15:30+03:00", "2025-04-13T07:15:30.000Z", "2025-04-13T07:15:31.000Z"],
    ["2025-04-13T01:00-05:00", "2025-04-13T06:00:00.000Z", "2025-04-13T06:01:00.000Z"],
    ["2021-22", "2021-06-01T00:00:00.000Z", "2021-09-01T00:00:00.000Z"],
    ["2021-24", "2021-12-01T00:00:00.000Z", "2022-03-01T00:00:00.000Z"],
    ["2025-04-11/2025-04-13", "2025-04-11T00:00:00.000Z", "2025-04-14T00:00:00.000Z"],
    ["2024-12?/2025", "2024-12-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"],
    ["../2025-04-15", null, "2025-04-16T00:00:00.000Z"],
    ["/2025-04-15", null, "2025-04-16T00:00:00.000Z"],
    ["2025-05-01/..", "2025-05-01T00:00:00.000Z", null],
    ["2025-05/", "2025-05-01T00:00:00.000Z", null],
    ["9999", "9999-01-01T00:00:00.000Z", "+010000-01-01T00:00:00.000Z"],
    ["0000", "0000-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z"],
  ])("%s", (edtf, earliest, latest) => {
    expect(isoBounds(edtf)).toEqual([earliest, latest]);
  });
});

test.each([
  "",
  "..",
  "../..",
  "/",
  "2025-02-30",
  "2025-02-29",
  "2025-13",
  "2025-00",
  "2025-04-00",
  "2025-4-1",
  "25",
  "2025-20",
  "2025-25",
  "2025-22-01",
  "2025-04-13T24:00",
  "2025-04-13T10:60",
  "2025-04-13T10:00+15:00",
  "2025-04-14/2025-04-13",
  "2025-04-13T10:00/2025-04-14",
  "2025-04-11/2025-04-12/2025-04-13",
  "2025~?",
  "2025-04-13 ",
  "13 April 2025",
  "2025".repeat(100),
])("%j is no date", (text) => {
  expect(boundsOf(text)).toBeNull();
  expect(isEdtf(text)).toBe(false);
  expect(precisionOf(text)).toBeNull();
});

test("any text is either refused or has its latest after its earliest", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."0123456789-/.T:Z+~?%"), maxLength: 24 });
  fc.assert(
    fc.property(letters, (text) => {
      const bounds = boundsOf(text);
      if (!bounds?.earliest || !bounds.latest) return;
      expect(bounds.latest.getTime()).toBeGreaterThan(bounds.earliest.getTime());
    }),
    { numRuns: 2000 },
  );
});

test("days come in order and without a gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 30) }), (day) => {
      expect(boundsOf(isoDay(day))?.latest).toEqual(boundsOf(isoDay(day + 1))?.earliest);
    }),
  );
});

test("a month holds each of its days, and a year each of its months", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9998, 12, 31) }), (day) => {
      const text = isoDay(day);
      const widths = [text, text.slice(0, 7), text.slice(0, 4)].map((edtf) => boundsOf(edtf));
      for (const [inner, outer] of [widths.slice(0, 2), widths.slice(1)]) {
        expect(outer?.earliest?.getTime()).toBeLessThanOrEqual(inner?.earliest?.getTime() ?? Number.NaN);
        expect(outer?.latest?.getTime()).toBeGreaterThanOrEqual(inner?.latest?.getTime() ?? Number.NaN);
      }
      expect(civilOf(day).year).toBe(Number(text.slice(0, 4)));
    }),
  );
});

test.each([
  ["2025", "year"],
  ["2025-04", "month"],
  ["2025-21", "season"],
  ["2025-04-13?", "day"],
  ["2025-04-13T10:00Z", "time"],
  ["../2025-04-13", "interval"],
])("%s is as fine as a %s", (edtf, precision) => {
  expect(precisionOf(edtf)).toBe(precision);
});
