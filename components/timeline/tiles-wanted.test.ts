import fc from "fast-check";
import { expect, test } from "vitest";
import { type Tile, tileWindow, zoomFor } from "@/lib/timeline/tile";
import { DAY, HOUR } from "@/lib/timeline/window";
import { coverOf, extentOf, longestRun, tilesLaidOut, tilesWanted } from "./tiles-wanted";

const windows = fc
  .tuple(
    fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
    fc.integer({ min: HOUR, max: 20_000 * DAY }),
  )
  .map(([from, width]) => ({ from, to: from + width }));

test("what is laid out reaches beyond the window on both sides, without a gap", () => {
  fc.assert(
    fc.property(windows, (window) => {
      const keys = tilesLaidOut(window);
      const [first, last] = [keys[0], keys.at(-1)];
      if (!first || !last) throw new Error("no tiles");
      expect(tileWindow(first).to).toBeLessThanOrEqual(window.from);
      expect(tileWindow(last).from).toBeGreaterThanOrEqual(window.to);
      for (const [at, { index, zoom }] of keys.entries()) {
        expect(index).toBe(first.index + at);
        expect(zoom).toBe(zoomFor(window));
      }
    }),
  );
});

test("the tile in the middle of the window is asked for first, and all that is laid out before anything else", () => {
  fc.assert(
    fc.property(windows, (window) => {
      const laidOut = tilesLaidOut(window);
      const wanted = tilesWanted(window);
      const nearest = wanted[0];
      if (!nearest) throw new Error("no tiles");
      const { from, to } = tileWindow(nearest);
      const middle = (window.from + window.to) / 2;
      expect(middle >= from && middle <= to).toBe(true);
      expect(new Set(wanted.slice(0, laidOut.length))).toEqual(new Set(laidOut));
    }),
  );
});

const tile = (index: number): Tile => ({ zoom: 10, index, lanes: [] });
const over = (index: number) => tileWindow({ zoom: 10, index });

test("of what has come, the run that covers most of the window is laid out", () => {
  const window = { from: over(4).from, to: over(6).to };
  expect(longestRun([tile(2), tile(3), null, tile(5), tile(6)], window)).toEqual([tile(5), tile(6)]);
  expect(longestRun([tile(3), tile(4), null, null, tile(7)], window)).toEqual([tile(3), tile(4)]);
  expect(longestRun([null, null], window)).toEqual([]);
});

test("a run covers its share of the window", () => {
  const window = { from: over(4).from, to: over(7).to };
  expect(coverOf([tile(4)], window)).toBeCloseTo(0.25);
  expect(coverOf([tile(3), tile(4), tile(5), tile(6), tile(7), tile(8)], window)).toBe(1);
  expect(coverOf([tile(9)], window)).toBe(0);
  expect(coverOf([], window)).toBe(0);
  expect(extentOf([tile(4), tile(5)])).toEqual({ from: over(4).from, to: over(5).to });
  expect(extentOf([])).toBeNull();
});
