import type { EventType } from "@/lib/extract/mention";
import { BEFORE_GAP } from "@/lib/timeline/labels-at-edge";
import { ITEM, ROW } from "./canvas-geometry";
import styles from "./canvas-item.module.css";
import { TYPE_PATHS } from "./type-icon";

type Placed = { readonly id: string; readonly from: number; readonly to: number; readonly row: number };

export type EventMark = Placed & {
  readonly kind: "event";
  readonly eventId: string;
  readonly type: EventType;
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly label: "full" | "short" | "icon";
  /** Of icon and label together, in pixels. */
  readonly width: number;
  /** How far its label may follow the edge of the window while the bar goes on: to where the next in the row begins. Null: as far as it goes. */
  readonly until: number | null;
  /** Whether icon and label begin where the bar does, or end there. */
  readonly side: "after" | "before";
  readonly reviewed: boolean;
  readonly noted: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly hollow: boolean;
};

type ChipMark = Placed & { readonly kind: "chip"; readonly count: number };

export type CanvasItem = EventMark | ChipMark;

/** Puts a slot in its row. */
export function placeSlot(slot: HTMLElement, row: number): void {
  slot.style.top = `${row * ROW + (ROW - ITEM) / 2}px`;
}

/**
 * Draws an item in `slot`, which is as wide as its stretch of time: the band first, then icon and label. Titles come from articles: they go
 * in as text and never as markup.
 */
export function drawItem(slot: HTMLElement, item: CanvasItem): void {
  slot.className = slotClass(item);
  if (item.kind === "chip") slot.replaceChildren(chipElement(item));
  else if (item.label === "icon") slot.replaceChildren(eventElement(item));
  else slot.replaceChildren(band(), eventElement(item));
}

/** With the name that vis-timeline gives to its items. */
const SLOT = `vis-item ${styles.slot}`;

function slotClass(item: CanvasItem): string {
  if (item.kind === "chip") return SLOT;
  const classes = [SLOT, styles[item.type]];
  if (item.label === "icon") return classes.join(" ");
  classes.push(styles.range);
  if (item.approximate) classes.push(styles.approximate);
  if (item.hollow) classes.push(styles.hollow);
  if (item.openStart) classes.push(styles.openStart);
  if (item.openEnd) classes.push(styles.openEnd);
  return classes.join(" ");
}

function band(): HTMLElement {
  const element = document.createElement("i");
  element.className = styles.band ?? "";
  return element;
}

/** Its width is known from the layout: the browser need not work it out from its parts. */
function eventElement(item: EventMark): HTMLElement {
  const link = document.createElement("a");
  link.className = item.reviewed ? (styles.item ?? "") : `${styles.item} ${styles.unreviewed}`;
  link.href = item.href;
  link.draggable = false;
  link.tabIndex = -1;
  link.dataset.event = item.eventId;
  if (item.label === "icon") {
    link.append(icon(TYPE_PATHS[item.type], styles.icon));
    return link;
  }
  link.style.width = `${item.width}px`;
  if (item.side === "before") link.style.marginLeft = `${-leanOf(item)}px`;
  if (item.openStart) link.append(text(styles.arrow, "←"));
  link.append(icon(TYPE_PATHS[item.type], styles.icon));
  const title = text(styles.title, item.title);
  title.dir = "auto";
  link.append(title);
  if (item.openEnd) link.append(text(styles.arrow, "→"));
  if (item.date !== "") link.append(text(styles.date, item.date));
  if (item.noted) link.append(icon(NOTE_PATH, styles.noteMark));
  return link;
}

/** How far before its bar an item's label begins, in pixels. */
export const leanOf = (item: CanvasItem): number =>
  item.kind === "event" && item.side === "before" ? item.width + EDGE + BEFORE_GAP : 0;

/** The firm edge of a bar, within which labels begin. */
const EDGE = 2;

function chipElement(item: ChipMark): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = styles.chip ?? "";
  button.tabIndex = -1;
  button.dataset.chip = item.id;
  const count = NUMBERS.format(item.count);
  button.textContent = `+${count}`;
  button.title = `${count} more: click for a list, double-click to zoom in`;
  return button;
}

const NUMBERS = new Intl.NumberFormat("en-GB");
const NOTE_PATH = "M2.5 2h11v8.5h-5.5l-3.5 3.5v-3.5h-2z";
const SVG = "http://www.w3.org/2000/svg";

function text(className: string | undefined, content: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className ?? "";
  element.textContent = content;
  return element;
}

function icon(path: string, className: string | undefined): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", className ?? "");
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
