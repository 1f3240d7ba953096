import { moreImportant } from "./importance";
import { TILE_BINS, type Tile } from "./tile";

/** The lane that `mergeLanes` makes. */
export const ALL_LANES = "all";

/** The same tile with all its lanes as one, for a strip too low to part them. */
export function mergeLanes(tile: Tile): Tile {
  const bins = Array.from({ length: TILE_BINS }, (_, bin) =>
    tile.lanes.reduce((sum, lane) => sum + (lane.bins[bin] ?? 0), 0),
  );
  return {
    ...tile,
    lanes: [
      {
        id: ALL_LANES,
        events: tile.lanes.flatMap(({ events }) => events).sort(moreImportant),
        bins,
        carried: {
          count: tile.lanes.reduce((sum, { carried }) => sum + carried.count, 0),
          events: tile.lanes.flatMap(({ carried }) => carried.events).sort(moreImportant),
        },
      },
    ],
  };
}
