import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, widthOf } from "@/lib/timeline/window";
import { drawingFor, isNearEdge, isOutgrown, isOutrun, motionTo, placeOf } from "./canvas-motion";

const WIDTH = 1200;
const START = Date.UTC(2025, 0, 1);
const window = { from: START, to: START + 100 * DAY };
const drawing = drawingFor(window, WIDTH);
const moved = (days: number) => ({ from: window.from + days * DAY, to: window.to + days * DAY });
const zoomed = (factor: number) => ({ from: START, to: START + 100 * DAY * factor });

test("what is drawn reaches beyond the plot on either side, at the same scale", () => {
  expect(drawing.width).toBe(WIDTH + 2 * drawing.margin);
  expect(widthOf(drawing.window) / drawing.width).toBeCloseTo(widthOf(window) / WIDTH, -1);
});

test("where it was drawn for, nothing moves", () => {
  const motion = motionTo(drawing, window);
  expect(motion.kind === "shift" && Math.abs(motion.by) < 0.01).toBe(true);
});

test("a pan moves everything by the same pixels, as far as its own place says", () => {
  fc.assert(
    fc.property(fc.double({ min: -45, max: 45, noNaN: true }), (days) => {
      const now = moved(days);
      const motion = motionTo(drawing, now);
      if (motion.kind !== "shift") throw new Error("scaled");
      const { before, after } = placeOf(drawing, now, START + 30 * DAY);
      expect(after - before).toBeCloseTo(motion.by, 3);
    }),
  );
});

test("however far one zooms, an instant stands where the window says", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (factor, share) => {
        const now = zoomed(factor);
        const { after } = placeOf(drawing, now, now.from + share * widthOf(now));
        expect(after - drawing.margin).toBeCloseTo(share * WIDTH, 3);
      },
    ),
  );
});

test("an axis is drawn anew once the window leaves it or its labels stand too close or too far apart", () => {
  expect(isOutgrown(drawing, moved(49))).toBe(false);
  expect(isOutgrown(drawing, moved(51))).toBe(true);
  expect(isOutgrown(drawing, zoomed(0.5))).toBe(false);
  expect(isOutgrown(drawing, zoomed(0.3))).toBe(true);
  expect(isOutgrown(drawing, zoomed(1.3))).toBe(false);
  expect(isOutgrown(drawing, { from: START - 40 * DAY, to: START + 140 * DAY })).toBe(true);
});

test("items are drawn anew under a hand that pans beyond them, and not while it zooms", () => {
  expect(isOutrun(drawing, moved(51))).toBe(true);
  expect(isOutrun(drawing, moved(49))).toBe(false);
  expect(isOutrun(drawing, zoomed(3))).toBe(false);
});

test("at rest a small pan is left as it is", () => {
  expect(isNearEdge(drawing, moved(10))).toBe(false);
  expect(isNearEdge(drawing, moved(-45))).toBe(true);
  expect(isNearEdge(drawing, zoomed(0.9))).toBe(true);
});
