import { eventHref } from "@/components/event/links";
import { tollInWords } from "@/components/event/toll-in-words";
import { dateInWords } from "@/lib/time/words";
import { type Chip, chipsOf } from "@/lib/timeline/chip-cells";
import { type ClockOffset, type ItemDate, itemDate } from "@/lib/timeline/item-date";
import type { Lane } from "@/lib/timeline/lanes";
import { type DrawnEvent, type LaidOutLane, layoutTiles } from "@/lib/timeline/layout-tiles";
import { ALL_LANES, mergeLanes } from "@/lib/timeline/merge-lanes";
import type { Tile, TileEvent } from "@/lib/timeline/tile";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import { FULL_TITLE, ITEM_CHROME, SHORT_TITLE } from "./canvas-geometry";
import type { CanvasItem } from "./canvas-item";

export type DrawnLane = { readonly id: string; readonly firstRow: number; readonly rows: number };

/** A chip with what it does not count: the events of its stretch that are drawn. */
export type CanvasChip = Chip & { readonly row: number };

export type CanvasContent = {
  readonly items: readonly CanvasItem[];
  readonly lanes: readonly DrawnLane[];
  readonly chips: ReadonlyMap<string, CanvasChip>;
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
  const dates = datesOf(input.offset);
  const laidOut = new Map(
    layoutTiles({
      tiles,
      lanes: open,
      window: input.window,
      millisecondsPerPixel,
      rows: input.rows - (input.lanes.length - open.length),
      draw: (event) => drawn(event, dates(event), input.measure),
      before: input.before?.rowOf ?? new Map(),
      keeps: input.before !== null && widthOf(input.window) <= widthOf(input.before.window) * GROWN,
      pinned: input.pinned && !input.folded.has(input.pinned.lane) ? input.pinned : null,
    }).map((lane) => [lane.lane, lane]),
  );
  const events = eventsOf(tiles, input.pinned?.event ?? null);
  const items: CanvasItem[] = [];
  const lanes: DrawnLane[] = [];
  const chips = new Map<string, CanvasChip>();
  let row = 0;
  for (const id of ids) {
    const lane = laidOut.get(id) ?? folded(id, tiles, millisecondsPerPixel);
    lanes.push({ id, firstRow: row, rows: lane.rows });
    for (const { id: eventId, from, to, row: own, label } of lane.items) {
      const event = events.get(eventId);
      if (event)
        items.push(eventMark(event, dates(event), { from, to, row: row + own, label }, input.timeline));
    }
    for (const chip of lane.chips) {
      const placed = { from: chip.from, to: chip.to, row: row + lane.rows - 1 };
      const only = chip.only === null ? undefined : events.get(chip.only);
      chips.set(chip.id, { ...chip, row: placed.row });
      if (chip.from === chip.to) continue;
      // A chip of one says less than the icon that fits in its place.
      if (only) items.push(eventMark(only, dates(only), { ...placed, label: "icon" }, input.timeline));
      else items.push({ ...placed, kind: "chip", id: chip.id, count: chip.count });
    }
    row += lane.rows;
  }
  const rowOf = new Map(
    [...laidOut.values()].flatMap((lane) => lane.items.map(({ id, row: own }) => [id, own])),
  );
  return { items, lanes, chips, events, rowOf, window: input.window, extent: input.extent };
}

/** Dates on the axis stand under their year, which is left out here. */
export const axisDate = (edtf: string | null): string =>
  dateInWords(edtf, "short").replace(/ \d{4}(?=,|$)/, "");

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

/** The words a date was read from say nothing about where it lies. */
export const dateOf = (event: TileEvent, offset: ClockOffset): ItemDate | null =>
  itemDate({ ...event.date, words: null }, offset);

function datesOf(offset: ClockOffset): (event: TileEvent) => ItemDate | null {
  const known = new Map<string, ItemDate | null>();
  return (event) => {
    const before = known.get(event.id);
    if (before !== undefined) return before;
    const date = dateOf(event, offset);
    known.set(event.id, date);
    return date;
  };
}

function drawn(
  event: TileEvent,
  date: ItemDate | null,
  measure: (text: string) => number,
): DrawnEvent | null {
  if (date === null) return null;
  const arrows = date.openStart || date.openEnd ? 16 : 0;
  const extras = ITEM_CHROME + arrows + (event.annotated ? 16 : 0);
  return {
    from: date.from,
    to: date.to,
    openStart: date.openStart,
    openEnd: date.openEnd,
    fullWidth:
      extras + Math.min(measure(shownTitle(event)), FULL_TITLE) + 5 + measure(axisDate(event.date.edtf)),
    shortWidth: extras + Math.min(measure(shortTitle(event)), SHORT_TITLE),
  };
}

type Place = TimeWindow & { readonly row: number; readonly label: "full" | "short" | "icon" };

const eventMark = (event: TileEvent, date: ItemDate | null, place: Place, timeline: string): CanvasItem => ({
  ...place,
  kind: "event",
  id: event.id,
  eventId: event.id,
  type: event.type,
  href: eventHref(timeline, event),
  title: place.label === "short" ? shortTitle(event) : shownTitle(event),
  date: axisDate(event.date.edtf),
  reviewed: event.review !== "unreviewed",
  noted: event.annotated,
  openStart: date?.openStart ?? false,
  openEnd: date?.openEnd ?? false,
  approximate: date?.approximate ?? false,
  hollow: date?.hollow ?? false,
});

const shownTitle = ({ status, title }: TileEvent): string =>
  status === "planned" ? `Planned: ${title}` : title;

/** Where a strike hit says more than the first words of its title, which many share. */
const shortTitle = (event: TileEvent): string =>
  event.type === "strike" && event.place !== null && event.status !== "planned"
    ? [event.place, event.killed ? `${tollInWords(event.killed)} killed` : null].filter(Boolean).join(", ")
    : shownTitle(event);
