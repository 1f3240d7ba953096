import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import type { TimeWindow } from "@/lib/timeline/window";
import { type Drawing, drawingFor } from "./canvas-motion";
import { addSlotItem } from "./slot-item";

/**
 * A vis-timeline that draws when it is told to, over more than what is seen, and never moves by itself. The only file that knows
 * vis-timeline: it turns times into places and draws axis and items; rows, labels, gestures and what moves them are ours.
 */
export class VisLayer {
  readonly root: HTMLElement;
  /** What is drawn; null before the first time. */
  drawing: Drawing | null = null;
  readonly #timeline: Timeline;
  readonly #data = new DataSet<DataItem>();
  /** What the drawing under way is for. */
  #asked: Drawing | null = null;
  #width = 0;

  /** `element` gives what is put over the stretch of time of an item. */
  constructor(root: HTMLElement, options: TimelineOptions, element: (id: string) => HTMLElement | undefined) {
    this.root = root;
    // Built without start and end: with them vis-timeline draws its first frame many times over.
    this.#timeline = new Timeline(root, this.#data, {
      template: (item: DataItem | undefined) => (item && element(String(item.id))) || "",
      moment: (date: moment.MomentInput) => moment.utc(date),
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
      ...options,
    });
    addSlotItem(this.#timeline);
  }

  /** Called after each drawing that was asked for. */
  onDrawn(listener: () => void): void {
    this.#timeline.on("changed", () => {
      const asked = this.#asked;
      if (asked === null) return;
      const { start, end } = this.#timeline.getWindow();
      if (start.getTime() !== asked.window.from || end.getTime() !== asked.window.to) {
        // After its first drawing it goes to where it believes all items fit.
        this.#timeline.setWindow(asked.window.from, asked.window.to, { animation: false });
        return;
      }
      this.drawing = asked;
      this.#asked = null;
      listener();
    });
  }

  /** Whether a drawing is under way. */
  get isDrawing(): boolean {
    return this.#asked !== null;
  }

  /** Draws for a window of `width` pixels in the next frame, unless that is what is drawn and nothing has `changed`. */
  draw(window: TimeWindow, width: number, changed: boolean, options: TimelineOptions | null): boolean {
    const asked = drawingFor(window, width);
    const { drawing } = this;
    const isDrawn = drawing?.window.from === asked.window.from && drawing.window.to === asked.window.to;
    if (isDrawn && !changed && options === null && this.#width === width) return false;
    this.#asked = asked;
    const isResized = this.#width !== width;
    if (isResized) {
      this.#width = width;
      this.root.style.width = `${asked.width}px`;
      this.root.style.left = `${-asked.margin}px`;
    }
    // `redraw` would measure every item anew. These make it draw once, and of the items only what has changed.
    this.#timeline.setWindow(asked.window.from, asked.window.to, { animation: false });
    if (options !== null || isResized) this.#timeline.setOptions(options ?? {});
    return true;
  }

  /**
   * Changes its items; `draw` has to follow. An item that comes into what is on the screen is measured there and then, one after another,
   * and all are drawn after each change: elsewhere and with the drawing held back they wait for the next one.
   */
  change(gone: readonly string[], fresh: readonly DataItem[]): void {
    const { start, end } = this.#timeline.getWindow();
    this.#timeline.setWindow(FAR_AWAY, FAR_AWAY + 1, { animation: false });
    // Not in its types, because nobody is meant to hold it.
    const { itemSet } = this.#timeline as unknown as { itemSet?: { redraw?: () => boolean } };
    if (itemSet) itemSet.redraw = () => false;
    this.#data.remove([...gone]);
    this.#data.add([...fresh]);
    // The method of its class shows again.
    if (itemSet) delete itemSet.redraw;
    this.#timeline.setWindow(start, end, { animation: false });
  }

  destroy(): void {
    this.#timeline.destroy();
  }
}

/** Where no event is: the last millisecond of the year 9999. */
const FAR_AWAY = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
