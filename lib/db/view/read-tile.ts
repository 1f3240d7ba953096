import type { EventFilter } from "../../timeline/event";
import { moreImportant } from "../../timeline/importance";
import type { Ahead } from "../../timeline/reader-clock";
import {
  LANE_EVENTS,
  TILE_BINS,
  TILE_EVENTS,
  type Tile,
  type TileKey,
  type TileQuestion,
} from "../../timeline/tile";
import type { LaneField } from "../../timeline/view";
import { carriedMarks } from "./carried-marks";
import { countBins } from "./count-bins";
import { isPossible } from "./matching";
import { rawDays } from "./raw-days";
import { keptLanes, keptMatching, type TimelineState } from "./read-lanes";
import { tileEvents } from "./tile-events";
import { edgesOf, runOf } from "./tile-run";
import { tilesOnClock } from "./tiles-on-clock";
import { topMarks } from "./top-marks";

/** Of the events carried over a tile's edge, how many a lane names. */
const CARRIED_EVENTS = 8;

/** A tile of the events that match, in the lanes that `readLanes` gives for the same filter. */
export async function readTile(
  timeline: TimelineState,
  { filter, lane, zoom, index, ahead }: TileQuestion & { readonly ahead?: Ahead | null },
): Promise<Tile> {
  const [tile] = await readTiles(timeline, { filter, lane, ahead: ahead ?? null, tiles: [{ zoom, index }] });
  return tile ?? { zoom, index, lanes: [] };
}

type TilesQuestion = {
  /** Of one zoom, and near each other: what lies between them is read too. */
  readonly tiles: readonly TileKey[];
  readonly filter: EventFilter;
  readonly lane: LaneField;
  /** The clock by which events stand in tiles; UTC where nothing is said. */
  readonly ahead?: Ahead | null;
};

/** As `readTile` for the tiles of a window, in about the time of one. */
export async function readTiles(
  timeline: TimelineState,
  { tiles, filter, lane: field, ahead }: TilesQuestion,
): Promise<readonly Tile[]> {
  const [head, ...others] = tiles;
  if (head === undefined) return [];
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return tiles.map(({ zoom, index }) => ({ zoom, index, lanes: [] }));
  const run = runOf([head, ...others]);
  const lanes = await keptLanes(timeline, filter, field);
  const most = Math.max(LANE_EVENTS, Math.ceil(TILE_EVENTS / Math.max(1, lanes.lanes.length)));
  const [bins, carried] = await Promise.all([
    countBins(asked, lanes, run, () => rawDays(timeline, filter, asked)),
    carriedMarks(asked, lanes, edgesOf(run), CARRIED_EVENTS),
  ]);
  const binsOf = (at: number, lane: string) =>
    bins.get(lane)?.slice(at * TILE_BINS, (at + 1) * TILE_BINS) ?? NO_BINS;
  const tops = await topMarks(asked, lanes, run, most, bins);
  const events = await tileEvents([
    ...tops.flatMap((own) => [...own.values()].flat()),
    ...carried.flatMap((own) => [...own.values()].flatMap(({ marks }) => marks)),
  ]);
  const drawn = (marks: readonly { readonly id: string }[] = []) =>
    marks.flatMap(({ id }) => events.get(id) ?? []).sort(moreImportant);
  const inUtc = tiles.map(({ zoom, index }) => {
    const at = index - run.first;
    return {
      zoom,
      index,
      lanes: lanes.lanes.flatMap(({ id }) => {
        const own = carried[at]?.get(id);
        const counts = binsOf(at, id);
        if (counts.every((count) => count === 0) && own === undefined) return [];
        return [
          {
            id,
            events: drawn(tops[at]?.get(id)),
            bins: counts,
            carried: { count: own?.count ?? 0, events: drawn(own?.marks) },
          },
        ];
      }),
    };
  });
  return ahead
    ? tilesOnClock(inUtc, { asked, lanes, run, ahead }, { begun: most, carried: CARRIED_EVENTS })
    : inUtc;
}

const NO_BINS: readonly number[] = Array.from({ length: TILE_BINS }, () => 0);
