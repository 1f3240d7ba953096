import { expect, test } from "vitest";
import { aheadIn, aheadInAddress, parseAhead } from "./reader-clock";

const SUMMER = Date.UTC(2025, 2, 30, 1);

test("the clock is told at each end of the window, where summer time begins between them", () => {
  const vienna = (at: number) => (at < SUMMER ? 60 : 120);
  const window = { from: Date.UTC(2025, 2, 1), to: Date.UTC(2025, 4, 1) };
  expect(aheadIn(window, vienna)).toEqual({ from: 60, to: 120 });
  // On that clock this is five minutes before summer time begins.
  const until = Date.UTC(2025, 2, 30, 1, 55);
  expect(aheadIn({ from: window.from, to: until }, vienna)).toEqual({ from: 60, to: 60 });
  expect(aheadIn(window, () => 0)).toBeNull();
});

test("an address keeps it, and anything else says nothing", () => {
  const ahead = { from: -720, to: 840 };
  expect(parseAhead(aheadInAddress(ahead))).toEqual(ahead);
  for (const damaged of [null, "", "60", "60,", "60,x", "900,0", "60,60,60", "1e2,0"]) {
    expect(parseAhead(damaged)).toBeNull();
  }
});
