import { TILE_BINS, type Tile, type TileEvent } from "./tile";

/** The lane that `mergeLanes` makes. */
export const ALL_LANES = "all";

const byImportance = (a: TileEvent, b: TileEvent): number =>
  b.importance - a.importance || b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1);

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
        events: tile.lanes.flatMap(({ events }) => events).sort(byImportance),
        bins,
        carried: {
          count: tile.lanes.reduce((sum, { carried }) => sum + carried.count, 0),
          events: tile.lanes.flatMap(({ carried }) => carried.events).sort(byImportance),
        },
      },
    ],
  };
}
