import { TILE_BINS } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import type { Bins } from "./count-bins";
import { binWidth, runWindow, type TileRun } from "./tile-run";

/** A stretch of a run, and how many of the matching events begin in it. */
export type FilledPart = TimeWindow & { readonly count: number };

/** From the first to the last bin that counts an event of the lanes and tiles asked for; null when none does. */
export function filledPart(
  run: TileRun,
  bins: Bins,
  isAsked: (lane: string, tile: number) => boolean,
): FilledPart | null {
  const filled = [...bins].flatMap(([lane, counts]) =>
    [...counts.keys()].filter((bin) => counts[bin] !== 0 && isAsked(lane, Math.floor(bin / TILE_BINS))),
  );
  if (filled.length === 0) return null;
  const [first, end] = [Math.min(...filled), Math.max(...filled) + 1];
  const { from } = runWindow(run);
  return {
    from: from + first * binWidth(run),
    to: from + end * binWidth(run),
    count: [...bins.values()].reduce((sum, counts) => sum + sumOf(counts.slice(first, end)), 0),
  };
}

/** How many events a lane's bins count in a tile of the run. */
export const countIn = (counts: readonly number[], tile: number): number =>
  sumOf(counts.slice(tile * TILE_BINS, (tile + 1) * TILE_BINS));

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
