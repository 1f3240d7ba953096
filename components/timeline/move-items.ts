import { GAP } from "@/lib/timeline/place-in-rows";
import type { TimeWindow } from "@/lib/timeline/window";
import { type CanvasItem, drawItem, type EventMark, leanOf, placeSlot } from "./canvas-item";
import { type Drawing, isSeen, placeOf } from "./canvas-motion";

/** An item with what has been done to its elements since it was drawn. */
export type DrawnItem = {
  item: CanvasItem;
  /** Everything that its looks depend on. */
  looks: string;
  /** What vis-timeline puts over its stretch of time. */
  readonly slot: HTMLElement;
  /** Icon and label. */
  label: HTMLElement | null;
  /** Null for chips and icons. */
  band: HTMLElement | null;
  /** Whether vis-timeline has it yet. */
  isGiven: boolean;
  /** Where vis-timeline put the slot, once it has been moved from there. */
  home: string | null;
  /** Whether it has been moved to where nobody sees it: it need not be moved again until it comes back. */
  isAway: boolean;
  /** Whether its label is hidden, for others lie there. */
  isCrowded: boolean;
  /** Whether its label is hidden, for it is over when the window begins. */
  isPast: boolean;
  /** Pixels by which the label has been moved into view. */
  stuck: number;
};

export function drawnItem(item: CanvasItem): DrawnItem {
  const slot = document.createElement("div");
  const drawn = {
    item,
    looks: "",
    slot,
    label: null,
    band: null,
    isGiven: false,
    home: null,
    isAway: false,
    isCrowded: false,
    isPast: false,
    stuck: 0,
  };
  placeSlot(slot, item.row);
  return drawAgain(drawn, item);
}

/** Draws what has become of the item in the same slot. */
export function drawAgain(drawn: DrawnItem, item: CanvasItem): DrawnItem {
  if (drawn.item.row !== item.row) placeSlot(drawn.slot, item.row);
  drawn.item = item;
  const looks = JSON.stringify({ ...item, row: 0, from: 0, to: 0, until: 0 });
  if (looks === drawn.looks) return drawn;
  drawItem(drawn.slot, item);
  const { firstElementChild: first, lastElementChild: last } = drawn.slot;
  drawn.looks = looks;
  drawn.label = last instanceof HTMLElement ? last : null;
  drawn.band = first !== last && first instanceof HTMLElement ? first : null;
  drawn.stuck = 0;
  return drawn;
}

/** Moves each item to its place in the window `now`; bands grow and shrink with it, labels do not. */
export function moveItems(items: readonly DrawnItem[], drawing: Drawing, now: TimeWindow): void {
  for (const drawn of items) {
    const { band, slot, isGiven } = drawn;
    if (!isGiven) continue;
    const after = stretchOf(drawn.item, drawing, now, "after");
    const isAway = !isSeen(
      after.start - leanOf(drawn.item),
      after.end + ("width" in drawn.item ? drawn.item.width : CHIP),
      drawing,
    );
    if (isAway && drawn.isAway) continue;
    drawn.isAway = isAway;
    const before = stretchOf(drawn.item, drawing, now, "before");
    const keepsWidth = drawn.item.kind === "chip" || drawn.item.openStart || drawn.item.openEnd;
    const atEnd = drawn.item.kind === "event" && drawn.item.openStart && !drawn.item.openEnd;
    drawn.home ??= slot.style.transform;
    slot.style.transform = `translateX(${atEnd ? after.end - widthOf(before) : after.start}px)`;
    if (band === null) continue;
    // What is a line before and after need not grow in between.
    const isLine = keepsWidth || Math.max(widthOf(before), widthOf(after)) <= LINE;
    band.style.scale = isLine ? "" : `${widthOf(after) / Math.max(1, widthOf(before))} 1`;
  }
  crowd(items, drawing, now);
}

/** About what a chip takes, in pixels. */
const CHIP = 44;

/** Up to so many pixels a band is no more than a line. */
const LINE = 3;

const widthOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** Labels keep their width while their places close up: of those that would lie on one another only the first is shown. */
function crowd(items: readonly DrawnItem[], drawing: Drawing, now: TimeWindow): void {
  const ends = new Map<number, number>();
  const placed = items
    .filter(({ isGiven }) => isGiven)
    .map((drawn) => ({ drawn, start: placeOf(drawing, now, drawn.item.from).after - leanOf(drawn.item) }))
    .sort((a, b) => a.start - b.start);
  for (const { drawn, start } of placed) {
    const isCrowded = start < (ends.get(drawn.item.row) ?? Number.NEGATIVE_INFINITY);
    if (!isCrowded) ends.set(drawn.item.row, start + (drawn.item.kind === "chip" ? CHIP : drawn.item.width));
    setCrowded(drawn, isCrowded);
  }
}

function setCrowded(drawn: DrawnItem, isCrowded: boolean): void {
  if (drawn.isCrowded === isCrowded) return;
  drawn.isCrowded = isCrowded;
  drawn.slot.toggleAttribute("data-crowded", isCrowded);
}

/** Takes back what `moveItems` did. */
export function restItems(items: Iterable<DrawnItem>): void {
  for (const drawn of items) {
    if (drawn.home === null) continue;
    drawn.slot.style.transform = drawn.home;
    settle(drawn);
  }
}

/** What vis-timeline has drawn anew stands where it belongs. */
export function settleItems(items: Iterable<DrawnItem>): void {
  for (const drawn of items) if (drawn.home !== null) settle(drawn);
}

function settle(drawn: DrawnItem): void {
  drawn.home = null;
  drawn.isAway = false;
  setCrowded(drawn, false);
  if (drawn.band) drawn.band.style.scale = "";
}

/** The label of what began before the window stays at the window's edge for as long as the band goes on and the next in the row leaves room. */
export function stickLabels(items: Iterable<DrawnItem>, drawing: Drawing, now: TimeWindow): void {
  for (const drawn of items) {
    if (!sticks(drawn.item)) continue;
    const { start, end } = stretchOf(drawn.item, drawing, now, "after");
    if (start >= drawing.margin && drawn.stuck === 0) continue;
    const next = drawn.item.until === null ? null : placeOf(drawing, now, drawn.item.until).after;
    const room = next === null ? Number.POSITIVE_INFINITY : next - GAP - drawn.item.width - start;
    const by = Math.round(Math.max(0, Math.min(drawing.margin - start, end - start, room)));
    if (by === drawn.stuck) continue;
    drawn.stuck = by;
    if (drawn.label === null) continue;
    drawn.label.style.translate = by === 0 ? "" : `${by}px`;
    // A layer of its own: moving it paints nothing anew.
    drawn.label.style.willChange = by === 0 ? "" : "translate";
  }
}

const sticks = (item: CanvasItem): item is EventMark =>
  item.kind === "event" && item.label !== "icon" && !item.openStart && item.side === "after";

/**
 * At rest, chips that an edge of the window would cut stand within it: at the left one as far as the cell goes, at the right one as far as
 * nothing stands before them.
 */
export function holdChips(items: Iterable<DrawnItem>, drawing: Drawing, now: TimeWindow): void {
  const right = drawing.width - drawing.margin;
  /** By row, where the last one ended. */
  const ends = new Map<number, number>();
  const placed = [...items]
    .filter(({ item }) => item.kind === "chip" || item.label === "icon")
    .map((drawn) => ({ drawn, ...stretchOf(drawn.item, drawing, now, "after") }))
    .sort((a, b) => a.start - b.start);
  for (const { drawn, start, end } of placed) {
    const { row } = drawn.item;
    const width = chipWidth(drawn);
    const into = Math.max(0, Math.min(drawing.margin - start, end - start - width));
    const free = start - (ends.get(row) ?? drawing.margin) - CHIP_GAP;
    const back = start < right ? Math.max(0, Math.min(start + width - right, free)) : 0;
    ends.set(row, start + into + width);
    if (drawn.item.kind === "chip") hold(drawn, Math.round(into - back));
  }
}

function hold(drawn: DrawnItem, by: number): void {
  if (by === drawn.stuck || drawn.label === null) return;
  drawn.stuck = by;
  drawn.label.style.translate = by === 0 ? "" : `${by}px`;
}

const chipWidth = ({ label }: DrawnItem): number =>
  Math.max(LEAST_CHIP, (label?.textContent?.length ?? 0) * CHIP_LETTER + CHIP_PADDING);

/** What a chip takes, and what parts it from the next, in pixels. */
const LEAST_CHIP = 32;
const CHIP_LETTER = 7.5;
const CHIP_PADDING = 14;
const CHIP_GAP = 4;

/** At rest, what was over before the window began is not in it: the rest of a label that hangs over from there is left out. */
export function hidePast(items: Iterable<DrawnItem>, now: TimeWindow): void {
  for (const drawn of items) setPast(drawn, drawn.item.kind === "event" && drawn.item.to <= now.from);
}

/** Takes back what `hidePast` did: under a hand labels go out over the edge. */
export function showPast(items: Iterable<DrawnItem>): void {
  for (const drawn of items) setPast(drawn, false);
}

function setPast(drawn: DrawnItem, isPast: boolean): void {
  if (drawn.isPast === isPast) return;
  drawn.isPast = isPast;
  drawn.slot.toggleAttribute("data-past", isPast);
}

/** Browsers do not draw very wide elements, so vis-timeline cuts bands off a width beyond either edge. */
function stretchOf(item: CanvasItem, drawing: Drawing, now: TimeWindow, when: "before" | "after") {
  return {
    start: Math.max(-drawing.width, placeOf(drawing, now, item.from)[when]),
    end: Math.min(2 * drawing.width, placeOf(drawing, now, item.to)[when]),
  };
}
