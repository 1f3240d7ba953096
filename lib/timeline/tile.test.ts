import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FINEST_ZOOM, TILE_BINS, tilesOver, tileWidth, tileWindow, zoomFor } from "./tile";
import { DAY, HOUR } from "./window";

describe("tiles", () => {
  test("from zoom 10 on, a bin is whole days", () => {
    expect(tileWidth(5)).toBe(DAY);
    expect(tileWidth(10) / TILE_BINS).toBe(DAY);
  });

  test("a window is two to four tiles wide", () => {
    fc.assert(
      fc.property(fc.double({ min: 12 * HOUR, max: 300 * 365 * DAY, noNaN: true }), (width) => {
        const tiles = width / tileWidth(zoomFor({ from: 0, to: width }));
        expect(tiles).toBeGreaterThanOrEqual(2);
        expect(tiles).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("the narrowest window asks for the finest tiles", () => {
    expect(zoomFor({ from: 0, to: HOUR })).toBe(FINEST_ZOOM);
  });

  test("the tiles over a window cover it without gap or overlap, also before 1970", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.integer({ min: HOUR, max: 1000 * DAY }),
        (from, width) => {
          const window = { from, to: from + width };
          const covered = tilesOver(window, zoomFor(window)).map(tileWindow);
          expect(covered[0]?.from).toBeLessThanOrEqual(window.from);
          expect(covered.at(-1)?.to).toBeGreaterThanOrEqual(window.to);
          for (const [index, tile] of covered.entries()) {
            if (index > 0) expect(tile.from).toBe(covered[index - 1]?.to);
          }
        },
      ),
    );
  });
});
