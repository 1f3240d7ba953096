import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataItem, Timeline } from "vis-timeline/esnext";
import { axisScale } from "@/lib/timeline/ticks";
import type { TimeWindow } from "@/lib/timeline/window";
import { AXIS, ROW } from "./canvas-geometry";
import type { CanvasItem } from "./canvas-item";
import { type Drawing, drawnWindow, isOutgrown, MARGIN_SHARE, motionTo } from "./canvas-motion";
import { type AxisMark, axisMarks, moveAxis, restAxis, stickNames } from "./move-axis";
import { type DrawnItem, drawAgain, drawnItem, moveItems, restItems, stickLabels } from "./move-items";

/**
 * The only file that knows vis-timeline. It turns times into places and draws the axis, over more than what is seen and only at rest; while
 * a hand moves the window, what is drawn is moved along. Rows, labels and gestures are ours.
 */
export class CanvasHost {
  readonly #root: HTMLElement;
  readonly #timeline: Timeline;
  readonly #data = new DataSet<DataItem>();
  readonly #drawn = new Map<string, DrawnItem>();
  #drawing: Drawing | null = null;
  /** What the redraw under way is for. */
  #asked: Drawing | null = null;
  #now: TimeWindow;
  #width = 0;
  #axis: readonly AxisMark[] = [];
  #scale = "";
  #selected: string | null = null;

  constructor(root: HTMLElement, window: TimeWindow) {
    this.#root = root;
    this.#now = window;
    // Built without start and end: with them vis-timeline draws its first frame many times over.
    this.#timeline = new Timeline(root, this.#data, {
      template: (item: DataItem | undefined) => (item && this.#drawn.get(String(item.id))?.slot) || "",
      moment: (date: moment.MomentInput) => moment.utc(date),
      type: "range",
      align: "left",
      stack: false,
      autoResize: false,
      selectable: false,
      moveable: false,
      zoomable: false,
      showCurrentTime: false,
      showTooltips: false,
      verticalScroll: false,
      orientation: { axis: "top", item: "top" },
      margin: { axis: 0, item: 0 },
      format: AXIS_FORMAT,
    });
    this.#timeline.on("changed", () => this.#wasDrawn());
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  /** Pixels of the plot and rows in it. */
  resize(width: number, rows: number): void {
    if (width === 0) return;
    this.#width = width;
    const margin = Math.round(width * MARGIN_SHARE);
    this.#root.style.width = `${width + 2 * margin}px`;
    this.#root.style.left = `${-margin}px`;
    this.#timeline.setOptions({ height: `${AXIS + rows * ROW}px` });
    this.#redraw(true);
  }

  /** What is laid out for a window at rest. */
  show(items: readonly CanvasItem[]): void {
    const keep = new Set(items.map(({ id }) => id));
    const gone = [...this.#drawn.keys()].filter((id) => !keep.has(id));
    for (const id of gone) this.#drawn.delete(id);
    const fresh: DataItem[] = [];
    for (const item of items) {
      const before = this.#drawn.get(item.id);
      const stays = before?.item.from === item.from && before.item.to === item.to;
      if (before) drawAgain(before, item);
      else this.#drawn.set(item.id, drawnItem(item));
      if (stays) continue;
      if (before) gone.push(item.id);
      fresh.push({ id: item.id, start: item.from, end: item.to, content: "" });
    }
    if (fresh.length + gone.length > 0) {
      this.#unseen(() => {
        this.#data.remove(gone);
        this.#data.add(fresh);
      });
    }
    this.#mark();
    this.#redraw(fresh.length + gone.length > 0);
  }

  /** Brings what is drawn to where the window is now. */
  follow(window: TimeWindow): void {
    this.#now = window;
    const drawing = this.#drawing;
    if (drawing === null) return;
    const motion = motionTo(drawing, window);
    if (motion.kind === "shift") {
      restItems(this.#drawn.values());
      restAxis(this.#axis);
      this.#root.style.transform = `translateX(${motion.by}px)`;
    } else {
      this.#root.style.transform = "";
      moveItems(this.#drawn.values(), drawing, window);
      moveAxis(this.#axis, drawing, window);
    }
    stickLabels(this.#drawn.values(), drawing, window);
    stickNames(this.#axis, drawing, window);
    if (this.#asked === null && isOutgrown(drawing, window)) this.#redraw(false);
  }

  /** The event that is selected, by its id. */
  select(id: string | null): void {
    this.#selected = id;
    this.#mark();
  }

  #mark(): void {
    for (const { item, label, slot } of this.#drawn.values()) {
      const isSelected = item.kind === "event" && item.eventId === this.#selected;
      if (isSelected) label?.setAttribute("aria-current", "true");
      else label?.removeAttribute("aria-current");
      slot.toggleAttribute("data-selected", isSelected);
    }
  }

  /**
   * Changes data without drawing: an item that comes into what is on the screen is measured there and then, one after another, and all are
   * drawn after each change. Elsewhere and with its drawing held back, they wait for the one redraw that follows.
   */
  #unseen(change: () => void): void {
    this.#timeline.setWindow(FAR_AWAY, FAR_AWAY + 1, { animation: false });
    // Not in its types, because nobody is meant to hold it.
    const { itemSet } = this.#timeline as unknown as { itemSet?: { redraw?: () => boolean } };
    if (itemSet) itemSet.redraw = () => false;
    change();
    // The method of its class shows again.
    if (itemSet) delete itemSet.redraw;
  }

  /** `redraw` of vis-timeline would measure every item anew; a window it does not yet show makes it draw once, and what changed only. */
  #redraw(changed: boolean): void {
    if (this.#width === 0) return;
    const margin = Math.round(this.#width * MARGIN_SHARE);
    const window = drawnWindow(this.#now);
    const isDrawn = this.#drawing?.window.from === window.from && this.#drawing.window.to === window.to;
    if (isDrawn && !changed && this.#asked === null) {
      this.follow(this.#now);
      return;
    }
    this.#asked = { window, width: this.#width + 2 * margin, margin };
    this.#timeline.setWindow(window.from, window.to, { animation: false });
    this.#fitAxis(this.#asked);
  }

  #wasDrawn(): void {
    if (this.#asked === null) return;
    const { from, to } = this.#asked.window;
    const { start, end } = this.#timeline.getWindow();
    if (start.getTime() !== Math.floor(from) || end.getTime() !== Math.floor(to)) {
      // After its first drawing it goes to where it believes all items fit.
      this.#timeline.setWindow(from, to, { animation: false });
      return;
    }
    this.#drawing = this.#asked;
    this.#asked = null;
    this.#axis = axisMarks(this.#root, this.#drawing);
    this.follow(this.#now);
  }

  /** Left to itself, vis-timeline goes from every second day straight to months. */
  #fitAxis({ window, width }: Drawing): void {
    const timeAxis = axisScale(window, width);
    const signature = `${timeAxis.step} ${timeAxis.scale}`;
    if (signature === this.#scale) return;
    this.#scale = signature;
    this.#timeline.setOptions({ timeAxis });
  }
}

/** Where no event is: the last millisecond of the year 9999. */
const FAR_AWAY = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

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
