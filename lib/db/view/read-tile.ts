import { moreImportant } from "../../timeline/importance";
import {
  LANE_EVENTS,
  TILE_BINS,
  TILE_EVENTS,
  type Tile,
  type TileQuestion,
  tileWindow,
} from "../../timeline/tile";
import { carriedMarks } from "./carried-marks";
import { countBins } from "./count-bins";
import { isPossible } from "./matching";
import { keptLanes, keptMatching, type TimelineState } from "./read-lanes";
import { tileEvents } from "./tile-events";
import { topMarks } from "./top-marks";

/** Of the events carried over a tile's edge, how many a lane names. */
const CARRIED_EVENTS = 8;

/** A tile of the events that match, in the lanes that `readLanes` gives for the same filter. */
export async function readTile(timeline: TimelineState, question: TileQuestion): Promise<Tile> {
  const { zoom, index, filter, lane: field } = question;
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return { zoom, index, lanes: [] };
  const lanes = await keptLanes(timeline, filter, field);
  const most = Math.max(LANE_EVENTS, Math.ceil(TILE_EVENTS / Math.max(1, lanes.lanes.length)));
  const [bins, carried] = await Promise.all([
    countBins(asked, lanes, question),
    carriedMarks(asked, lanes, tileWindow(question).from, CARRIED_EVENTS),
  ]);
  const wanted = new Map(
    [...bins].map(([lane, counts]) => [lane, counts.reduce((sum, one) => sum + one, 0)]),
  );
  const tops = await topMarks(asked, lanes, question, most, wanted);
  const events = await tileEvents([
    ...[...tops.values()].flat(),
    ...[...carried.values()].flatMap(({ ids }) => ids),
  ]);
  const drawn = (ids: readonly string[] = []) =>
    ids.flatMap((id) => events.get(id) ?? []).sort(moreImportant);
  return {
    zoom,
    index,
    lanes: lanes.lanes.flatMap(({ id }) => {
      const own = carried.get(id);
      if ((wanted.get(id) ?? 0) === 0 && own === undefined) return [];
      return [
        {
          id,
          events: drawn(tops.get(id)),
          bins: bins.get(id) ?? Array.from({ length: TILE_BINS }, () => 0),
          carried: { count: own?.count ?? 0, events: drawn(own?.ids) },
        },
      ];
    }),
  };
}
