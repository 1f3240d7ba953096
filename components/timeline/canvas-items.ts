import { eventHref } from "@/components/event/links";
import { tollInWords } from "@/components/event/toll-in-words";
import { dateInWords } from "@/lib/time/words";
import type { TimelineEvent } from "@/lib/timeline/event";
import { importance } from "@/lib/timeline/importance";
import type { ItemDate } from "@/lib/timeline/item-date";
import type { Lanes } from "@/lib/timeline/lanes";
import { type LaneLayout, type LayoutItem, layoutLanes } from "@/lib/timeline/layout-lanes";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import { FULL_TITLE, ITEM_CHROME, SHORT_TITLE } from "./canvas-geometry";
import type { CanvasItem } from "./canvas-item";

export type DatedEvent = { readonly event: TimelineEvent; readonly date: ItemDate };

export type DrawnLane = { readonly id: string; readonly firstRow: number; readonly rows: number };

export type CanvasContent = {
  readonly items: readonly CanvasItem[];
  readonly lanes: readonly DrawnLane[];
  /** Events of a chip, by the chip's id. */
  readonly chips: ReadonlyMap<string, readonly string[]>;
};

type CanvasInput = {
  readonly timeline: string;
  readonly events: readonly DatedEvent[];
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  readonly rows: number;
  readonly width: number;
  /** Pixels a text takes in the label's own type. */
  readonly measure: (text: string) => number;
  /** The selected event, which is drawn by itself however little room there is. */
  readonly selected: string | null;
};

export function canvasContent(input: CanvasInput): CanvasContent {
  const content = laidOut(input, null);
  const { selected } = input;
  const hidden = selected !== null && [...content.chips.values()].some((ids) => ids.includes(selected));
  return hidden ? laidOut(input, selected) : content;
}

function laidOut(input: CanvasInput, pinned: string | null): CanvasContent {
  const byId = new Map(input.events.map((dated) => [dated.event.id, dated]));
  const layout = layoutLanes({
    items: input.events.map((dated) => layoutItem(dated, input, pinned)),
    lanes: input.lanes.lanes.map(({ id }) => id),
    extent: around(input.window),
    window: input.window,
    millisecondsPerPixel: widthOf(input.window) / input.width,
    rows: input.rows,
  });
  const items: CanvasItem[] = [];
  const lanes: DrawnLane[] = [];
  let row = 0;
  for (const lane of layout) {
    const rows = lane.rows.length + (lane.chips.length > 0 ? 1 : 0);
    lanes.push({ id: lane.lane, firstRow: row, rows });
    items.push(...laneItems(lane, row, byId, input.timeline));
    row += rows;
  }
  const chips = new Map(
    layout.flatMap((lane) => lane.chips.map(({ id, eventIds }) => [id, eventIds] as const)),
  );
  return { items, lanes, chips };
}

/** Dates on the axis stand under their year, which is left out here. */
export const axisDate = (edtf: string | null): string =>
  dateInWords(edtf, "short").replace(/ \d{4}(?=,|$)/, "");

function layoutItem(
  { event, date }: DatedEvent,
  { lanes, measure }: CanvasInput,
  pinned: string | null,
): LayoutItem {
  const title = measure(shownTitle(event));
  const arrows = date.openStart || date.openEnd ? 16 : 0;
  const extras = ITEM_CHROME + arrows + (event.annotationCount > 0 ? 16 : 0);
  return {
    id: event.id,
    lane: lanes.laneOf.get(event.id) ?? "",
    from: date.from,
    to: date.to,
    importance: event.id === pinned ? Number.POSITIVE_INFINITY : importance(event),
    openStart: date.openStart,
    openEnd: date.openEnd,
    fullWidth: extras + Math.min(title, FULL_TITLE) + 5 + measure(axisDate(event.date.edtf)),
    shortWidth: extras + Math.min(measure(shortTitle(event)), SHORT_TITLE),
  };
}

function laneItems(
  lane: LaneLayout,
  firstRow: number,
  byId: ReadonlyMap<string, DatedEvent>,
  timeline: string,
): CanvasItem[] {
  const items: CanvasItem[] = [];
  for (const [index, row] of lane.rows.entries()) {
    for (const { id, from, to, label } of row) {
      const dated = byId.get(id);
      if (!dated) continue;
      items.push({
        ...eventMark(dated, timeline),
        id,
        from,
        to,
        row: firstRow + index,
        label,
        ...(label === "short" ? { title: shortTitle(dated.event) } : {}),
      });
    }
  }
  for (const { id, from, to, eventIds } of lane.chips) {
    const row = firstRow + lane.rows.length;
    const only = eventIds.length === 1 ? byId.get(eventIds[0] ?? "") : undefined;
    if (!only) items.push({ kind: "chip", id, from, to, row, count: eventIds.length });
    // A chip of one says less than the icon that fits in its place.
    else items.push({ ...eventMark(only, timeline), id, from, to, row, label: "icon" });
  }
  return items;
}

const eventMark = ({ event, date }: DatedEvent, timeline: string) => ({
  kind: "event" as const,
  eventId: event.id,
  type: event.type,
  href: eventHref(timeline, event),
  title: shownTitle(event),
  date: axisDate(event.date.edtf),
  reviewed: event.review !== "unreviewed",
  noted: event.annotationCount > 0,
  openStart: date.openStart,
  openEnd: date.openEnd,
  approximate: date.approximate,
  hollow: date.hollow,
});

const shownTitle = ({ status, title }: TimelineEvent): string =>
  status === "planned" ? `Planned: ${title}` : title;

/** Where a strike hit says more than the first words of its title, which many share. */
const shortTitle = (event: TimelineEvent): string =>
  event.type === "strike" && event.place !== null && event.status !== "planned"
    ? [event.place, event.killed ? `${tollInWords(event.killed)} killed` : null].filter(Boolean).join(", ")
    : shownTitle(event);

/** The window with about as much on either side, its ends on a coarse grid so that panning a little lays out the same. */
function around(window: TimeWindow): TimeWindow {
  const step = 2 ** Math.ceil(Math.log2(widthOf(window)));
  return {
    from: Math.floor(window.from / step) * step - step / 2,
    to: Math.ceil(window.to / step) * step + step / 2,
  };
}
