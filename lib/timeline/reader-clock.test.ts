import { expect, test } from "vitest";
import { aheadIn, aheadInAddress, instantOn, minutesAhead, parseAhead } from "./reader-clock";

const SUMMER = Date.UTC(2025, 2, 30, 1);
const WINTER = Date.UTC(2025, 9, 26, 1);
const vienna = (at: number) => (at >= SUMMER && at < WINTER ? 120 : 60);

test("the clock is told with every change within the window, to the minute", () => {
  const year = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) };
  const ahead = {
    first: 60,
    changes: [
      { at: SUMMER, minutes: 120 },
      { at: WINTER, minutes: 60 },
    ],
  };
  expect(aheadIn(year, vienna)).toEqual(ahead);
  for (const at of [year.from, SUMMER - 1, SUMMER, WINTER - 1, WINTER, year.to])
    expect(minutesAhead(ahead, at)).toBe(vienna(at));
  expect(aheadIn({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 1, 1) }, vienna)).toEqual({
    first: 60,
    changes: [],
  });
  expect(aheadIn(year, () => 0)).toBeNull();
});

test("what the clock says is the instant at which it says so", () => {
  const ahead = aheadIn({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) }, vienna);
  expect(ahead && instantOn(ahead, Date.UTC(2025, 2, 30, 1, 55))).toBe(Date.UTC(2025, 2, 30, 0, 55));
  expect(ahead && instantOn(ahead, Date.UTC(2025, 2, 30, 3, 5))).toBe(Date.UTC(2025, 2, 30, 1, 5));
});

test("an address keeps it, and anything else says nothing", () => {
  const ahead = { first: -720, changes: [{ at: SUMMER, minutes: 840 }] };
  expect(aheadInAddress(ahead)).toBe("-720,29054940:840");
  expect(parseAhead(aheadInAddress(ahead))).toEqual(ahead);
  expect(parseAhead("540")).toEqual({ first: 540, changes: [] });
  const damaged = [
    null,
    "",
    "60,",
    "60,x",
    "900",
    "60,60",
    "1e2",
    "60,5:900",
    "60,5:60,5:120",
    `0${",1:2".repeat(999)}`,
  ];
  for (const text of damaged) expect(parseAhead(text)).toBeNull();
});
