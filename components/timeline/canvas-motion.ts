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

/** Share of a margin that may be used up before more is drawn at rest. */
const USED_UP = 0.6;

/** A change of scale that moves nothing by half a pixel. */
const UNSEEN = 0.4;

/** The drawing for a window of so many pixels: its margins included, in whole pixels and milliseconds. */
export function drawingFor(window: TimeWindow, pixels: number): Drawing {
  const margin = Math.round(pixels * MARGIN_SHARE);
  const beside = (widthOf(window) / pixels) * margin;
  return {
    window: { from: Math.round(window.from - beside), to: Math.round(window.to + beside) },
    width: pixels + 2 * margin,
    margin,
  };
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

/** Whether an axis drawn so does not reach as far as the window, or its labels would stand too close or too far apart. */
export function isOutgrown(drawing: Drawing, now: TimeWindow): boolean {
  const scale = scaleTo(drawing, now);
  return isOver(drawing, now) || scale < SMALLEST || scale > LARGEST;
}

/** Whether the window has been moved, and not zoomed, beyond what is drawn. */
export const isOutrun = (drawing: Drawing, now: TimeWindow): boolean =>
  motionTo(drawing, now).kind === "shift" && isOver(drawing, now);

/** Whether at rest it is worth drawing anew: the scale is another, or little is left to move into on one side. */
export function isNearEdge(drawing: Drawing, now: TimeWindow): boolean {
  const motion = motionTo(drawing, now);
  return motion.kind === "scale" || Math.abs(motion.by) > drawing.margin * USED_UP;
}

const isOver = ({ window }: Drawing, now: TimeWindow): boolean =>
  now.from < window.from || now.to > window.to;

/** Where in the drawing an instant stands, and where it belongs now, in pixels from the drawing's left edge. */
export function placeOf(drawing: Drawing, now: TimeWindow, at: number): { before: number; after: number } {
  const plot = drawing.width - 2 * drawing.margin;
  return {
    before: (at - drawing.window.from) * perMillisecond(drawing),
    after: drawing.margin + ((at - now.from) * plot) / widthOf(now),
  };
}

/** Whether anything between two places, in pixels from the drawing's left edge, lies within the plot. */
export const isSeen = (start: number, end: number, { width, margin }: Drawing): boolean =>
  end > margin && start < width - margin;
