import { COARSEST_ZOOM, type Tile, type TileKey, tilesOver, tileWindow, zoomFor } from "@/lib/timeline/tile";
import type { TimeWindow } from "@/lib/timeline/window";

const beside = (keys: readonly TileKey[], by: number): readonly TileKey[] => {
  const first = keys[0];
  const last = keys.at(-1);
  return first && last
    ? [
        { ...first, index: first.index - by },
        { ...last, index: last.index + by },
      ]
    : [];
};

/** The tiles that a window at rest is laid out from, in order: those it overlaps and one on either side. */
export function tilesLaidOut(window: TimeWindow): readonly TileKey[] {
  const seen = tilesOver(window, zoomFor(window));
  const [before, after] = beside(seen, 1);
  return before && after ? [before, ...seen, after] : [];
}

/** The same with what a reader is likely to go on to: further along, and further out. The most urgent first. */
export function tilesWanted(window: TimeWindow): readonly TileKey[] {
  const zoom = zoomFor(window);
  const seen = tilesOver(window, zoom);
  const middle = (window.from + window.to) / 2;
  const distance = (key: TileKey) => {
    const { from, to } = tileWindow(key);
    return Math.abs((from + to) / 2 - middle);
  };
  return [
    ...seen.toSorted((a, b) => distance(a) - distance(b)),
    ...beside(seen, 1),
    ...beside(seen, 2),
    ...(zoom < COARSEST_ZOOM ? tilesOver(window, zoom + 1) : []),
  ];
}

/** The longest run of neighbours among tiles in order, those that overlap `window` counting before others. */
export function longestRun(tiles: readonly (Tile | null)[], window: TimeWindow): readonly Tile[] {
  let best: readonly Tile[] = [];
  let run: Tile[] = [];
  for (const tile of [...tiles, null]) {
    if (tile) {
      run.push(tile);
      continue;
    }
    if (coverOf(run, window) > coverOf(best, window) || best.length === 0) best = run;
    run = [];
  }
  return best;
}

/** How much of `window` a run of neighbouring tiles covers, from 0 to 1. */
export function coverOf(run: readonly Tile[], window: TimeWindow): number {
  const extent = extentOf(run);
  if (extent === null) return 0;
  const shared = Math.min(extent.to, window.to) - Math.max(extent.from, window.from);
  return Math.max(0, shared) / (window.to - window.from);
}

/** From the first tile's beginning to the last one's end; null without tiles. */
export function extentOf(run: readonly Tile[]): TimeWindow | null {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? { from: tileWindow(first).from, to: tileWindow(last).to } : null;
}
