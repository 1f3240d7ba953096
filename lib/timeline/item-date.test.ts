import { describe, expect, test } from "vitest";
import { boundsOf } from "../time/edtf";
import type { DateBasis, EventDate } from "../time/event-date";
import { itemDate, UTC_CLOCK } from "./item-date";
import { DAY, HOUR } from "./window";

function dated(edtf: string | null, basis: DateBasis = "stated"): EventDate {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return {
    edtf,
    earliest: bounds?.earliest?.toISOString() ?? null,
    latest: bounds?.latest?.toISOString() ?? null,
    basis,
    words: null,
  };
}

const tokyo = () => 9 * 60;
const losAngeles = () => -7 * 60;
const APRIL_13 = Date.UTC(2025, 3, 13);

describe("a day", () => {
  test("is as wide as itself", () => {
    expect(itemDate(dated("2025-04-13"), UTC_CLOCK)).toEqual({
      from: APRIL_13,
      to: APRIL_13 + DAY,
      openStart: false,
      openEnd: false,
      approximate: false,
      hollow: false,
    });
  });

  test("stays that day on every clock", () => {
    expect(itemDate(dated("2025-04-13"), tokyo)?.from).toBe(APRIL_13);
    expect(itemDate(dated("2025-04-13"), losAngeles)?.from).toBe(APRIL_13);
  });
});

test("a time of day moves with the clock of the reader", () => {
  const timed = dated("2025-04-13T10:00Z");
  expect(itemDate(timed, UTC_CLOCK)?.from).toBe(APRIL_13 + 10 * HOUR);
  expect(itemDate(timed, tokyo)?.from).toBe(APRIL_13 + 19 * HOUR);
});

test("a month, a season, a year and whatever is doubted have faded ends; an interval of days has not", () => {
  for (const edtf of ["2025-04", "2025-21", "2025", "2025-04-13~", "2025-04-13?"]) {
    expect(itemDate(dated(edtf), UTC_CLOCK)?.approximate, edtf).toBe(true);
  }
  expect(itemDate(dated("2025-04-11/2025-04-13"), UTC_CLOCK)?.approximate).toBe(false);
});

test("an open end is an arrow beside the known one", () => {
  expect(itemDate(dated("../2025-04-15"), UTC_CLOCK)).toMatchObject({
    openStart: true,
    to: Date.UTC(2025, 3, 16),
  });
  expect(itemDate(dated("2025-04-15/.."), UTC_CLOCK)).toMatchObject({
    openEnd: true,
    from: Date.UTC(2025, 3, 15),
  });
});

test("a date of publication is hollow", () => {
  expect(itemDate(dated("2025-04-15", "publication"), UTC_CLOCK)?.hollow).toBe(true);
});

test("without a date, and with bounds nobody can read, there is nothing to draw", () => {
  expect(itemDate(dated(null, "none"), UTC_CLOCK)).toBeNull();
  expect(itemDate({ ...dated("2025-04-15"), earliest: "soon", latest: "later" }, UTC_CLOCK)).toBeNull();
});
