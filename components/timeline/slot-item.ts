import { ITEM } from "./canvas-geometry";

/** What vis-timeline's ItemSet makes of an item of data; of it, what is used here. Not in its types, for nobody is meant to add one. */
type ItemClass = new (
  ...given: never[]
) => {
  id: string;
  dom: { box: HTMLElement } | null;
  displayed: boolean;
  dirty: boolean;
  height: number | null;
  left: number | null;
  width: number | null;
  readonly parent: { readonly width: number; readonly dom: { readonly foreground: HTMLElement } };
  readonly data: { readonly start: number; readonly end: number };
  readonly conversion: { readonly toScreen: (at: number) => number };
  readonly options: { readonly template: (item: { id: string }) => HTMLElement | "" };
  redraw(returnQueue?: boolean): unknown;
  repositionX(): void;
  repositionY(): void;
};

/**
 * An item whose looks and sizes are ours: one element, put over its stretch of time. vis-timeline's own ranges are five elements within one
 * another, each drawn, read for its size and drawn again, which for a screen full of them takes longer than several frames.
 */
export function slotItem(RangeItem: ItemClass): ItemClass {
  return class SlotItem extends RangeItem {
    /** What it does at once or, asked for a queue, what is to be done. */
    override redraw(returnQueue?: boolean): unknown {
      const draw = () => this.#draw();
      if (returnQueue) return [draw];
      return draw();
    }

    #draw(): void {
      this.dom ??= { box: this.options.template({ id: this.id }) || document.createElement("div") };
      if (this.dom.box.parentNode === null) this.parent.dom.foreground.append(this.dom.box);
      this.displayed = true;
      this.dirty = false;
      this.height = ITEM;
    }

    /** Cut off a width beyond either edge, as ranges are: browsers do not draw very wide elements. */
    override repositionX(): void {
      const start = Math.max(-this.parent.width, this.conversion.toScreen(this.data.start));
      const end = Math.min(2 * this.parent.width, this.conversion.toScreen(this.data.end));
      const width = Math.max(Math.round((end - start) * 1000) / 1000, 1);
      if (this.dom === null) return;
      this.left = start;
      this.width = width;
      this.dom.box.style.transform = `translateX(${start}px)`;
      this.dom.box.style.width = `${width}px`;
    }

    /** Rows are the slot's own. */
    override repositionY(): void {}
  };
}

/** Adds the type `slot` to those of the timeline, and of all others. */
export function addSlotItem(timeline: object): void {
  const { itemSet } = timeline as { itemSet: { constructor: { types: Record<string, ItemClass> } } };
  const { types } = itemSet.constructor;
  const { range } = types;
  if (range === undefined) throw new Error("vis-timeline has no ranges.");
  types.slot ??= slotItem(range);
}
