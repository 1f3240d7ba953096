import fc from "fast-check";
import { expect, test } from "vitest";
import { ticks } from "./ticks";
import { HOUR } from "./window";

test("there are never more than asked for, all inside and in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(2200, 0, 1) }),
      fc.integer({ min: HOUR, max: 900 * 365 * 24 * HOUR }),
      (from, width) => {
        const found = ticks({ from, to: from + width }, 10).map(({ at }) => at);
        expect(found.length).toBeLessThanOrEqual(11);
        expect(found.every((at) => at >= from && at < from + width)).toBe(true);
        expect(found.every((at, index) => index === 0 || at > (found[index - 1] ?? at))).toBe(true);
      },
    ),
  );
});

test("months are named, the year where it begins", () => {
  const found = ticks({ from: Date.UTC(2024, 10, 15), to: Date.UTC(2025, 3, 1) }, 8);
  expect(found.map(({ label }) => label)).toEqual(["Dec 2024", "Jan 2025", "Feb", "Mar"]);
});
