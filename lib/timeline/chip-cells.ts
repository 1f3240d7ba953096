import { TILE_BINS, type Tile, tileWidth, tileWindow } from "./tile";
import type { TimeWindow } from "./window";

/** Events of a lane that are not drawn, counted where they begin; `only` names the event when there is one and it is known. */
export type Chip = TimeWindow & {
  readonly id: string;
  readonly lane: string;
  readonly count: number;
  readonly only: string | null;
};

/** Of those drawn: where they begin. Of those known and not drawn: their ids too. */
type Start = { readonly id: string; readonly startsAt: number };

/** A chip with a number of four digits is this wide, in pixels. */
const CHIP_WIDTH = 72;

/**
 * Counts what of a lane is not drawn, in cells of whole bins fixed to the axis, so that panning moves chips and does not deal them anew.
 * What began before the first tile and is not drawn is one more chip, left of all others and without an extent of its own.
 */
export function chipsOf(
  lane: string,
  tiles: readonly Tile[],
  drawn: readonly Start[],
  hidden: readonly Start[],
  millisecondsPerPixel: number,
): readonly Chip[] {
  const first = tiles[0];
  if (first === undefined) return [];
  const bin = tileWidth(first.zoom) / TILE_BINS;
  const inCell = cellBins(bin, millisecondsPerPixel);
  const cell = bin * inCell;
  const begin = tileWindow(first).from;
  const counts = new Map<number, number>();
  const add = (at: number, by: number) => {
    const index = at < begin ? CARRIED : Math.floor(at / cell);
    counts.set(index, (counts.get(index) ?? 0) + by);
  };
  for (const tile of tiles) {
    const { from } = tileWindow(tile);
    const own = tile.lanes.find(({ id }) => id === lane);
    if (own === undefined) continue;
    if (tile === first) add(Number.NEGATIVE_INFINITY, own.carried.count);
    for (const [index, count] of own.bins.entries()) if (count > 0) add(from + index * bin, count);
  }
  for (const { startsAt } of drawn) add(startsAt, -1);
  const known = new Map<number, string>();
  for (const { id, startsAt } of hidden) {
    known.set(startsAt < begin ? CARRIED : Math.floor(startsAt / cell), id);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map(([index, count]) => ({
      id: index === CARRIED ? `${lane}+before` : `${lane}+${first.zoom}+${index}`,
      lane,
      from: index === CARRIED ? begin : index * cell,
      to: index === CARRIED ? begin : (index + 1) * cell,
      count,
      only: count === 1 ? (known.get(index) ?? null) : null,
    }));
}

const CARRIED = Number.NEGATIVE_INFINITY;

/** Bins to a cell: a power of two, so that cells end where tiles end. */
function cellBins(bin: number, millisecondsPerPixel: number): number {
  const wanted = (CHIP_WIDTH * millisecondsPerPixel) / bin;
  return Math.min(TILE_BINS, 2 ** Math.max(0, Math.ceil(Math.log2(wanted))));
}
