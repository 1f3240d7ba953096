import fc from "fast-check";
import { expect, test } from "vitest";
import {
  centre,
  clamp,
  DAY,
  fitTo,
  HOUR,
  NARROWEST,
  openAt,
  overviewSpan,
  pan,
  reveal,
  widthOf,
  zoom,
} from "./window";

const SPAN = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 6, 1) };
const bounds = fitTo(SPAN);
const anyWindow = fc
  .tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }))
  .map(([start, width]) => {
    const from = SPAN.from + start * widthOf(SPAN);
    return { from, to: from + width * widthOf(SPAN) };
  });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true });

test("no gesture leaves the bounds or goes below an hour", () => {
  fc.assert(
    fc.property(anyWindow, factor, fc.double({ min: -5, max: 5, noNaN: true }), (window, by, shift) => {
      const start = clamp(window, bounds);
      const at = start.from + widthOf(start) / 3;
      for (const result of [zoom(start, by, at, bounds), pan(start, shift * widthOf(start), bounds)]) {
        expect(widthOf(result)).toBeGreaterThanOrEqual(NARROWEST - 1);
        expect(result.from).toBeGreaterThanOrEqual(bounds.from - 1);
        expect(result.to).toBeLessThanOrEqual(bounds.to + 1);
      }
    }),
  );
});

test("zooming keeps the instant under the pointer where it is", () => {
  const window = { from: SPAN.from + 60 * DAY, to: SPAN.from + 80 * DAY };
  const at = window.from + 5 * DAY;
  const closer = zoom(window, 0.5, at, bounds);
  expect(widthOf(closer)).toBe(10 * DAY);
  expect((at - closer.from) / widthOf(closer)).toBeCloseTo(0.25);
});

test("panning keeps the width, at the ends too", () => {
  const window = { from: SPAN.from, to: SPAN.from + 10 * DAY };
  expect(widthOf(pan(window, -400 * DAY, bounds))).toBeCloseTo(10 * DAY);
  expect(pan(window, -400 * DAY, bounds).from).toBe(bounds.from);
});

test("one event alone is shown with days around it", () => {
  expect(widthOf(fitTo({ from: SPAN.from, to: SPAN.from + HOUR }))).toBeGreaterThanOrEqual(7 * DAY);
});

test("what is seen already is not moved to be revealed", () => {
  const window = { from: SPAN.from + 60 * DAY, to: SPAN.from + 80 * DAY };
  const inside = { from: window.from + 5 * DAY, to: window.from + 6 * DAY };
  const outside = { from: window.to + 5 * DAY, to: window.to + 6 * DAY };
  expect(reveal(window, inside, bounds)).toBe(window);
  const moved = reveal(window, outside, bounds);
  expect(moved.from).toBeLessThan(outside.from);
  expect(moved.to).toBeGreaterThan(outside.to);
  expect(widthOf(moved)).toBeCloseTo(widthOf(window));
});

test("centring puts the instant in the middle", () => {
  const window = centre({ from: SPAN.from, to: SPAN.from + 10 * DAY }, SPAN.from + 90 * DAY, bounds);
  expect((window.from + window.to) / 2).toBeCloseTo(SPAN.from + 90 * DAY);
});

test("a few events far off do not make a smudge of the others", () => {
  const days = Array.from({ length: 40 }, (_, day) => SPAN.from + (120 + (day % 30)) * DAY);
  const whole = fitTo({ from: SPAN.from, to: SPAN.to });
  const opened = openAt([SPAN.from, ...days], whole);
  expect(opened.from).toBeGreaterThan(SPAN.from + 100 * DAY);
  expect(days.every((at) => at >= opened.from && at < opened.to)).toBe(true);
});

test("events spread over the whole span open with all of it", () => {
  const times = Array.from({ length: 20 }, (_, index) => SPAN.from + index * 9 * DAY);
  expect(openAt(times, bounds)).toBe(bounds);
  expect(openAt([], bounds)).toBe(bounds);
});

test("the overview leaves out a few events far off, and nothing else", () => {
  const days = Array.from({ length: 400 }, (_, day) => SPAN.from + (120 + (day % 30)) * DAY);
  const early = [SPAN.from - 900 * DAY, SPAN.from - 400 * DAY];
  const whole = fitTo({ from: SPAN.from - 900 * DAY, to: SPAN.to });
  const shown = overviewSpan([...early, ...days], whole);
  expect(early.some((at) => at >= shown.from)).toBe(false);
  expect(days.every((at) => at >= shown.from && at < shown.to)).toBe(true);
  expect(overviewSpan([...early, ...early, ...days.slice(0, 30)], whole)).toBe(whole);
});
