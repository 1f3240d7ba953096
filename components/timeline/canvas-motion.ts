import { type TimeWindow, widthOf } from "@/lib/timeline/window";

/** What is drawn: a window wider than the plot by `margin` pixels on either side, over `width` pixels in all. */
export type Drawing = { readonly window: TimeWindow; readonly width: number; readonly margin: number };

/** How a drawing is brought to another window without being drawn anew. */
export type Motion =
  /** As it is, moved by so many pixels. */
  | { readonly kind: "shift"; readonly by: number }
  /** Each thing in it moved to its own place, see `placeOf`. */
  | { readonly kind: "scale" };

/** Parts of a plot's width that are drawn beyond its left and right edge. */
export const MARGIN_SHARE = 0.5;

/** Scales between which labels of an axis neither touch nor stand too far apart. */
const SMALLEST = 0.6;
const LARGEST = 2.4;

/** A change of scale that moves nothing by half a pixel. */
const UNSEEN = 0.4;

/** The window of which a drawing for `window` is made, the margins included, in whole milliseconds. */
export function drawnWindow(window: TimeWindow): TimeWindow {
  const margin = widthOf(window) * MARGIN_SHARE;
  return { from: Math.round(window.from - margin), to: Math.round(window.to + margin) };
}

const perMillisecond = (drawing: Drawing): number => drawing.width / widthOf(drawing.window);

const scaleTo = (drawing: Drawing, now: TimeWindow): number =>
  (drawing.width - 2 * drawing.margin) / widthOf(now) / perMillisecond(drawing);

/** How `drawing` shows the window `now`. */
export function motionTo(drawing: Drawing, now: TimeWindow): Motion {
  const scale = scaleTo(drawing, now);
  if (Math.abs(scale - 1) * drawing.width > UNSEEN) return { kind: "scale" };
  return { kind: "shift", by: (drawing.window.from - now.from) * perMillisecond(drawing) + drawing.margin };
}

/** Whether so much of the window lies outside the drawing, or its scale is so far off, that it has to be drawn anew. */
export function isOutgrown(drawing: Drawing, now: TimeWindow): boolean {
  const scale = scaleTo(drawing, now);
  return now.from < drawing.window.from || now.to > drawing.window.to || scale < SMALLEST || scale > LARGEST;
}

/** Where in the drawing an instant stands, and where it belongs now, in pixels from the drawing's left edge. */
export function placeOf(drawing: Drawing, now: TimeWindow, at: number): { before: number; after: number } {
  const plot = drawing.width - 2 * drawing.margin;
  return {
    before: (at - drawing.window.from) * perMillisecond(drawing),
    after: drawing.margin + ((at - now.from) * plot) / widthOf(now),
  };
}
