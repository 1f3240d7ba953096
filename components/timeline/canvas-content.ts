import { type Chip, chipsOf } from "@/lib/timeline/chip-cells";
import type { ClockOffset } from "@/lib/timeline/item-date";
import type { Lane } from "@/lib/timeline/lanes";
import { type LaidOutLane, layoutTiles } from "@/lib/timeline/layout-tiles";
import { ALL_LANES, mergeLanes } from "@/lib/timeline/merge-lanes";
import type { Tile, TileEvent } from "@/lib/timeline/tile";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import type { CanvasItem } from "./canvas-item";
import { eventMark, type Looks, looksOf } from "./event-look";

export type DrawnLane = { readonly id: string; readonly firstRow: number; readonly rows: number };

export type CanvasContent = {
  readonly items: readonly CanvasItem[];
  readonly lanes: readonly DrawnLane[];
  readonly chips: ReadonlyMap<string, Chip>;
  /** What tiles brought, drawn or not, by id. */
  readonly events: ReadonlyMap<string, TileEvent>;
  /** Of the drawn events, the row within their lane. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly window: TimeWindow;
  readonly extent: TimeWindow | null;
};

export type ContentInput = {
  readonly timeline: string;
  readonly tiles: readonly Tile[];
  readonly extent: TimeWindow | null;
  /** In order; those in `folded` take one row and count all they hold. One lane, ALL_LANES, merges them all. */
  readonly lanes: readonly Lane[];
  readonly folded: ReadonlySet<string>;
  readonly window: TimeWindow;
  readonly rows: number;
  readonly width: number;
  readonly offset: ClockOffset;
  /** Pixels a text takes in the label's own type. */
  readonly measure: (text: string) => number;
  /** The selected event, which is drawn by itself however little room there is. */
  readonly pinned: { readonly lane: string; readonly event: TileEvent } | null;
  /** What was drawn before, of the same lanes; null when nothing was. */
  readonly before: CanvasContent | null;
};

/** A window counts as grown when it is wider by more than what rounding brings. */
const GROWN = 1.001;

/** Everything the canvas draws for a window at rest. */
export function canvasContent(input: ContentInput): CanvasContent {
  const ids = input.lanes.map(({ id }) => id);
  const merged = ids.length === 1 && ids[0] === ALL_LANES;
  const tiles = merged ? input.tiles.map(mergeLanes) : input.tiles;
  const millisecondsPerPixel = widthOf(input.window) / input.width;
  const open = ids.filter((id) => !input.folded.has(id));
  const looks = looksOf(input);
  const laidOut = new Map(
    layoutTiles({
      tiles,
      lanes: open,
      window: input.window,
      millisecondsPerPixel,
      rows: input.rows - (input.lanes.length - open.length),
      draw: (event) => looks(event).drawn,
      before: input.before?.rowOf ?? new Map(),
      keeps: input.before !== null && widthOf(input.window) <= widthOf(input.before.window) * GROWN,
      pinned: input.pinned && !input.folded.has(input.pinned.lane) ? input.pinned : null,
    }).map((lane) => [lane.lane, lane]),
  );
  const events = eventsOf(tiles, input.pinned?.event ?? null);
  const items: CanvasItem[] = [];
  const lanes: DrawnLane[] = [];
  const chips = new Map<string, Chip>();
  let row = 0;
  for (const id of ids) {
    const lane = laidOut.get(id) ?? folded(id, tiles, millisecondsPerPixel);
    lanes.push({ id, firstRow: row, rows: lane.rows });
    items.push(...laneItems(lane, row, events, looks));
    for (const chip of lane.chips) chips.set(chip.id, chip);
    row += lane.rows;
  }
  const rowOf = new Map(
    [...laidOut.values()].flatMap((lane) => lane.items.map(({ id, row: own }) => [id, own])),
  );
  return { items, lanes, chips, events, rowOf, window: input.window, extent: input.extent };
}

function laneItems(
  lane: LaidOutLane,
  firstRow: number,
  events: ReadonlyMap<string, TileEvent>,
  looks: Looks,
): readonly CanvasItem[] {
  const items = lane.items.flatMap(({ id, row, ...placed }): CanvasItem[] => {
    const event = events.get(id);
    return event ? [eventMark(looks(event), { ...placed, row: firstRow + row })] : [];
  });
  const row = firstRow + lane.rows - 1;
  const chips = lane.chips
    .filter((chip) => !isCarried(chip))
    .map(({ id, from, to, count, only: one }): CanvasItem => {
      const only = one === null ? undefined : events.get(one);
      // A chip of one says less than the icon that fits in its place.
      return only
        ? eventMark(looks(only), { from, to, row, label: "icon", until: null, side: "after", room: null })
        : { kind: "chip", id, from, to, row, count };
    });
  return [...items, ...chips];
}

/** Whether a chip counts what began before all tiles: it has no extent, and stands beside the canvas. */
export const isCarried = ({ from, to }: Chip): boolean => from === to;

function folded(lane: string, tiles: readonly Tile[], millisecondsPerPixel: number): LaidOutLane {
  return { lane, rows: 1, items: [], chips: chipsOf(lane, tiles, [], [], millisecondsPerPixel) };
}

function eventsOf(tiles: readonly Tile[], pinned: TileEvent | null): ReadonlyMap<string, TileEvent> {
  const found = new Map<string, TileEvent>(pinned ? [[pinned.id, pinned]] : []);
  for (const { lanes } of tiles) {
    for (const { events, carried } of lanes) {
      for (const event of events) found.set(event.id, event);
      for (const event of carried.events) found.set(event.id, event);
    }
  }
  return found;
}
