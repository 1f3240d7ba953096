import { moreImportant } from "./importance";
import {
  LANE_EVENTS,
  TILE_BINS,
  TILE_EVENTS,
  type Tile,
  type TileEvent,
  type TileKey,
  tileWindow,
} from "./tile";
import { DAY } from "./window";

/** An event for tests: it begins at `startsAt` and lasts `days`. */
export function tileEvent(id: string, startsAt: number, importance: number, days = 1): TileEvent {
  const earliest = new Date(startsAt).toISOString();
  const latest = new Date(startsAt + days * DAY).toISOString();
  return {
    id,
    type: "strike",
    status: "happened",
    review: "unreviewed",
    title: id,
    place: null,
    killed: null,
    date: { edtf: `${earliest.slice(0, 10)}/${latest.slice(0, 10)}`, earliest, latest, basis: "stated" },
    startsAt,
    importance,
    annotated: false,
  };
}

const endsAt = ({ date }: TileEvent) => Date.parse(date.latest ?? "");

/** The tile that a server would send for these events, by the plainest reading of what a tile is. */
export function tileOf(
  key: TileKey,
  lanes: ReadonlyMap<string, readonly TileEvent[]>,
  most = Math.max(LANE_EVENTS, Math.ceil(TILE_EVENTS / lanes.size)),
): Tile {
  const { from, to } = tileWindow(key);
  return {
    ...key,
    lanes: [...lanes].map(([id, all]) => {
      const own = all.filter(({ startsAt }) => startsAt >= from && startsAt < to).sort(moreImportant);
      const before = all.filter((event) => event.startsAt < from && endsAt(event) > from).sort(moreImportant);
      const bins = Array.from({ length: TILE_BINS }, () => 0);
      for (const { startsAt } of own) {
        const bin = Math.floor(((startsAt - from) / (to - from)) * TILE_BINS);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      return {
        id,
        events: own.slice(0, most),
        bins,
        carried: { count: before.length, events: before.slice(0, 8) },
      };
    }),
  };
}
