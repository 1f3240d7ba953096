import { axisScale } from "@/lib/timeline/ticks";
import { overlaps, type TimeWindow } from "@/lib/timeline/window";
import { AXIS, ROW } from "./canvas-geometry";
import type { CanvasItem } from "./canvas-item";
import { type Drawing, drawingFor, isNearEdge, isOutgrown, isOutrun, motionTo } from "./canvas-motion";
import { type AxisMark, axisMarks, hideCut, moveAxis, restAxis, showCut, stickNames } from "./move-axis";
import {
  type DrawnItem,
  drawAgain,
  drawnItem,
  hidePast,
  holdChips,
  moveItems,
  restItems,
  settleItems,
  showPast,
  stickLabels,
} from "./move-items";
import { VisLayer } from "./vis-layer";

/**
 * Axis and items in layers of their own, so that neither waits for the other. Both are drawn at rest, one a frame; while a hand moves the
 * window, what is drawn is moved along.
 */
export class CanvasHost {
  readonly #axis: VisLayer;
  readonly #items: VisLayer;
  readonly #drawn = new Map<string, DrawnItem>();
  /** To be taken back from vis-timeline. */
  readonly #gone: string[] = [];
  #marks: readonly AxisMark[] = [];
  #now: TimeWindow;
  #width = 0;
  #height = 0;
  #itemHeight = 0;
  #scale = "";
  #selected: string | null = null;
  #chip: string | null = null;
  /** Whether nothing has moved since something was laid out. */
  #isAtRest = false;
  /** What has to be drawn as soon as the other layer is. */
  #due = { axis: false, items: false };

  constructor(axis: HTMLElement, items: HTMLElement, window: TimeWindow) {
    this.#now = window;
    this.#axis = new VisLayer(axis, { format: AXIS_FORMAT }, () => undefined);
    this.#items = new VisLayer(
      items,
      { showMajorLabels: false, showMinorLabels: false },
      (id) => this.#drawn.get(id)?.slot,
    );
    this.#axis.onDrawn(() => {
      if (this.#axis.drawing) this.#marks = axisMarks(axis, this.#axis.drawing);
      this.#follow();
      this.#tidy();
      this.#draw();
    });
    this.#items.onDrawn(() => {
      settleItems(this.#drawn.values());
      if (this.#items.drawing && this.#isBehind(this.#items.drawing)) this.#due.items = true;
      this.#follow();
      this.#draw();
    });
  }

  destroy(): void {
    this.#axis.destroy();
    this.#items.destroy();
  }

  /** Pixels of the plot and rows in it. */
  resize(width: number, rows: number): void {
    if (width === 0) return;
    this.#width = width;
    this.#height = rows * ROW;
    this.#due = { axis: true, items: true };
    this.#draw();
  }

  /** What is laid out for the window at rest. */
  show(items: readonly CanvasItem[]): void {
    const keep = new Map(items.map((item) => [item.id, item]));
    for (const [id, drawn] of this.#drawn) {
      const item = keep.get(id);
      if (item === undefined) this.#drawn.delete(id);
      if (drawn.isGiven && (item?.from !== drawn.item.from || item.to !== drawn.item.to)) {
        this.#gone.push(id);
        drawn.isGiven = false;
      }
      if (item !== undefined) drawAgain(drawn, item);
    }
    for (const item of items) if (!this.#drawn.has(item.id)) this.#drawn.set(item.id, drawnItem(item));
    this.#mark();
    this.#isAtRest = true;
    this.#tidy();
    const axis = this.#axis.drawing;
    const { drawing } = this.#items;
    if (axis === null || isNearEdge(axis, this.#now)) this.#due.axis = true;
    if (drawing === null || isNearEdge(drawing, this.#now) || this.#isBehind(drawing)) this.#due.items = true;
    this.#draw();
  }

  /** Whether something in `drawing` has yet to be handed over, or taken back. */
  #isBehind({ window }: Drawing): boolean {
    return (
      this.#gone.length > 0 ||
      [...this.#drawn.values()].some(({ isGiven, item }) => !isGiven && overlaps(item, window))
    );
  }

  /** Takes back what is gone or out of `window`, and hands over the next few of what is new in it; whether anything was. */
  #give(window: TimeWindow): boolean {
    const gone = this.#gone.splice(0);
    const fresh: DrawnItem[] = [];
    for (const drawn of this.#drawn.values()) {
      const isIn = overlaps(drawn.item, window);
      if (isIn && !drawn.isGiven && fresh.length < AT_ONCE) fresh.push(drawn);
      if (isIn || !drawn.isGiven) continue;
      gone.push(drawn.item.id);
      drawn.isGiven = false;
    }
    if (fresh.length + gone.length === 0) return false;
    for (const drawn of fresh) drawn.isGiven = true;
    this.#items.change(
      gone,
      fresh.map(({ item: { id, from, to } }) => ({ id, type: "slot", start: from, end: to, content: "" })),
    );
    return true;
  }

  /** Brings what is drawn to where the window is now. */
  follow(window: TimeWindow): void {
    this.#now = window;
    if (this.#isAtRest) {
      this.#isAtRest = false;
      showPast(this.#drawn.values());
      showCut(this.#marks);
    }
    this.#follow();
    const axis = this.#axis.drawing;
    const items = this.#items.drawing;
    if (axis && isOutgrown(axis, window)) this.#due.axis = true;
    else if (items && isOutrun(items, window)) this.#due.items = true;
    this.#draw();
  }

  /** The event that is selected and the chip that keys stand at, by their ids. */
  select(event: string | null, chip: string | null): void {
    this.#selected = event;
    this.#chip = chip;
    this.#mark();
  }

  #follow(): void {
    const now = this.#now;
    const { drawing } = this.#items;
    if (drawing) {
      const motion = motionTo(drawing, now);
      this.#items.root.style.transform = motion.kind === "shift" ? `translateX(${motion.by}px)` : "";
      if (motion.kind === "shift") restItems(this.#drawn.values());
      else moveItems([...this.#drawn.values()], drawing, now);
      stickLabels(this.#drawn.values(), drawing, now);
    }
    const axis = this.#axis.drawing;
    if (axis) {
      const motion = motionTo(axis, now);
      this.#axis.root.style.transform = motion.kind === "shift" ? `translateX(${motion.by}px)` : "";
      if (motion.kind === "shift") restAxis(this.#marks);
      else moveAxis(this.#marks, axis, now);
      stickNames(this.#marks, axis, now);
    }
  }

  /** At rest, leaves out what only the left edge of the window cuts off. */
  #tidy(): void {
    if (!this.#isAtRest) return;
    hidePast(this.#drawn.values(), this.#now);
    if (this.#items.drawing) holdChips(this.#drawn.values(), this.#items.drawing, this.#now);
    if (this.#axis.drawing) hideCut(this.#marks, this.#axis.drawing, this.#now);
  }

  #mark(): void {
    for (const { item, label, slot } of this.#drawn.values()) {
      const isSelected = item.kind === "event" ? item.eventId === this.#selected : item.id === this.#chip;
      if (isSelected) label?.setAttribute("aria-current", "true");
      else label?.removeAttribute("aria-current");
      slot.toggleAttribute("data-selected", isSelected);
    }
  }

  /** Draws what is due, one layer in a frame. */
  #draw(): void {
    if (this.#width === 0 || this.#axis.isDrawing || this.#items.isDrawing) return;
    if (this.#due.items) {
      this.#due.items = false;
      const changed = this.#give(drawingFor(this.#now, this.#width).window);
      const options = this.#itemHeight === this.#height ? null : { height: `${this.#height}px` };
      this.#itemHeight = this.#height;
      if (this.#items.draw(this.#now, this.#width, changed, options)) return;
    }
    if (this.#due.axis) {
      this.#due.axis = false;
      this.#axis.draw(this.#now, this.#width, false, this.#axisOptions());
    }
  }

  /** Left to itself, vis-timeline goes from every second day straight to months. */
  #axisOptions() {
    const timeAxis = axisScale(this.#now, this.#width);
    const height = `${AXIS + this.#height}px`;
    const scale = `${timeAxis.step} ${timeAxis.scale} ${height}`;
    if (scale === this.#scale) return null;
    this.#scale = scale;
    return { timeAxis, height };
  }
}

/** New items in one frame: as many as fit in it beside the rest of a drawing. */
const AT_ONCE = 24;

const AXIS_FORMAT = {
  minorLabels: {
    millisecond: "SSS",
    second: "s",
    minute: "HH:mm",
    hour: "HH:mm",
    weekday: "ddd D",
    day: "D",
    week: "D",
    month: "MMM",
    year: "YYYY",
  },
  majorLabels: {
    millisecond: "HH:mm:ss",
    second: "D MMMM YYYY HH:mm",
    minute: "dddd D MMMM YYYY",
    hour: "ddd D MMM YYYY",
    weekday: "MMMM YYYY",
    day: "MMMM YYYY",
    week: "MMMM YYYY",
    month: "YYYY",
    year: "",
  },
};
