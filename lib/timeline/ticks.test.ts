import fc from "fast-check";
import { expect, test } from "vitest";
import { axisScale, ticks } from "./ticks";
import { DAY, HOUR, MINUTE } from "./window";

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

test("a month on the canvas is marked by days", () => {
  const april = { from: Date.UTC(2025, 3, 1), to: Date.UTC(2025, 4, 1) };
  expect(axisScale(april, 700)).toEqual({ scale: "day", step: 5 });
  expect(axisScale(april, 1_200)).toEqual({ scale: "day", step: 1 });
});

test("an axis as wide as a narrow screen has four marks or more, however far one zooms", () => {
  const lengths = {
    minute: MINUTE,
    hour: HOUR,
    weekday: DAY,
    day: DAY,
    month: 30.44 * DAY,
    year: 365.25 * DAY,
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: Math.log(900 * 365 * 24), noNaN: true }),
      fc.integer({ min: 640, max: 3_000 }),
      (exponent, pixels) => {
        const width = Math.exp(exponent) * HOUR;
        const { scale, step } = axisScale({ from: 0, to: width }, pixels);
        const marks = width / (lengths[scale] * step);
        expect(marks).toBeGreaterThanOrEqual(4);
        expect(pixels / marks).toBeGreaterThanOrEqual(24);
      },
    ),
  );
});

test("the day or the month over the marks has room for its name", () => {
  const anyWidth = fc.double({ min: 0, max: Math.log(900 * 365 * 24), noNaN: true });
  fc.assert(
    fc.property(anyWidth, fc.integer({ min: 300, max: 3_000 }), (exponent, pixels) => {
      const width = Math.exp(exponent) * HOUR;
      const { scale } = axisScale({ from: 0, to: width }, pixels);
      const pixelsPerDay = (pixels / width) * DAY;
      if (scale === "hour") expect(pixelsPerDay).toBeGreaterThanOrEqual(110);
      if (scale === "day") expect(pixelsPerDay * 28).toBeGreaterThanOrEqual(108);
    }),
  );
});
