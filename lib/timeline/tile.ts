import type { EventDate } from "../time/event-date";
import type { EventFilter, TimelineEvent } from "./event";
import type { LaneField } from "./view";
import { MINUTE, type TimeWindow, widthOf } from "./window";

/**
 * Events reach the canvas in tiles of a fixed grid: a tile of zoom z is 2^z times 45 minutes wide and begins at a whole multiple of that
 * since 1970 (UTC), so that from zoom 5 on tiles and their bins are whole days.
 */
export type TileKey = { readonly zoom: number; readonly index: number };

export const FINEST_ZOOM = 3;
export const COARSEST_ZOOM = 23;

/** Equal parts of a tile for which its events are counted. */
export const TILE_BINS = 32;

/** Most events a tile carries, all its lanes together; a lane carries its share, and never fewer than LANE_EVENTS. */
export const TILE_EVENTS = 72;
export const LANE_EVENTS = 10;

const UNIT = 45 * MINUTE;

/** An event as the canvas draws it; what else there is to know comes when it is pointed at or selected. */
export type TileEvent = Pick<
  TimelineEvent,
  "id" | "type" | "status" | "review" | "title" | "place" | "killed"
> & {
  /** Without the words it was read from. */
  readonly date: Omit<EventDate, "words">;
  /** Where it begins, in milliseconds on the clock of the axis: the bin that counts it. */
  readonly startsAt: number;
  readonly importance: number;
  readonly annotated: boolean;
};

/** What of one lane begins in a tile, and what began before and lasts into it. */
export type TileLane = {
  readonly id: string;
  /** The most important first. */
  readonly events: readonly TileEvent[];
  /** How many begin in each of the TILE_BINS parts, drawn or not. */
  readonly bins: readonly number[];
  /** Of those that began before the tile and last into it: how many, and the most important. */
  readonly carried: { readonly count: number; readonly events: readonly TileEvent[] };
};

/** Lanes without any event in the tile are left out. */
export type Tile = TileKey & { readonly lanes: readonly TileLane[] };

export type TileQuestion = TileKey & { readonly filter: EventFilter; readonly lane: LaneField };

export const tileWidth = (zoom: number): number => UNIT * 2 ** zoom;

/** The stretch of time a tile covers. */
export function tileWindow({ zoom, index }: TileKey): TimeWindow {
  const width = tileWidth(zoom);
  return { from: index * width, to: (index + 1) * width };
}

/** The zoom at which a window is between two and four tiles wide, so far as the grid goes. */
export function zoomFor(window: TimeWindow): number {
  const zoom = Math.floor(Math.log2(widthOf(window) / UNIT)) - 1;
  return Math.max(FINEST_ZOOM, Math.min(COARSEST_ZOOM, zoom));
}

/** The tiles of a zoom that overlap a window, in order. */
export function tilesOver(window: TimeWindow, zoom: number): readonly TileKey[] {
  const width = tileWidth(zoom);
  const first = Math.floor(window.from / width);
  const last = Math.ceil(window.to / width);
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => ({ zoom, index: first + offset }));
}
