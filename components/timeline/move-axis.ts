import type { TimeWindow } from "@/lib/timeline/window";
import { type Drawing, isSeen, placeOf } from "./canvas-motion";

/** A label or line of the axis, at the instant for which it was drawn. */
export type AxisMark = {
  readonly element: HTMLElement;
  readonly at: number;
  readonly kind: "label" | "name" | "line";
  /** About how wide its words are, in pixels. */
  readonly words: number;
  /** Where vis-timeline put it, in pixels. */
  readonly home: { readonly x: number; readonly y: string };
  /** Whether it would run into the next label. */
  isCramped: boolean;
  isHidden: boolean;
  moved: boolean;
  /** Whether it has been moved to where nobody sees it. */
  isAway: boolean;
  stuck: number;
};

const PER_LETTER = 7.2;
const PADDING = 14;

/** Where a label begins behind its line, and what parts it from the next. */
const GAP = 8;

/** More than any label or name of the axis takes, in pixels. */
const WIDEST = 220;

/** The marks of the axis as vis-timeline has just drawn them, from left to right. */
export function axisMarks(root: HTMLElement, drawing: Drawing): readonly AxisMark[] {
  const marks: AxisMark[] = [];
  const perPixel = (drawing.window.to - drawing.window.from) / drawing.width;
  for (const element of root.querySelectorAll<HTMLElement>(MARKS)) {
    const [left = "", y = "0px"] = element.style.transform.slice("translate(".length, -1).split(", ");
    const x = Number.parseFloat(left);
    if (Number.isNaN(x)) continue;
    element.style.willChange = "";
    element.style.visibility = "";
    const isLine = element.classList.contains("vis-grid");
    marks.push({
      element,
      at: drawing.window.from + x * perPixel,
      kind: isLine ? "line" : element.classList.contains("vis-major") ? "name" : "label",
      words: isLine ? 0 : (element.textContent?.length ?? 0) * PER_LETTER + PADDING,
      home: { x, y },
      isCramped: false,
      isHidden: false,
      moved: false,
      isAway: false,
      stuck: 0,
    });
  }
  marks.sort((a, b) => a.at - b.at);
  const labels = marks.filter(({ kind }) => kind === "label");
  const areCramped = cramped(labels.map(({ home, words }) => ({ start: home.x, words: words - PADDING })));
  for (const [index, label] of labels.entries()) label.isCramped = areCramped[index] ?? false;
  showCut(marks);
  return marks;
}

/**
 * Of labels from left to right, each with its place and the width of its words in pixels, those that would run into the next and are left
 * out: before the first of a month a step is shorter.
 */
export const cramped = (
  labels: readonly { readonly start: number; readonly words: number }[],
): readonly boolean[] =>
  labels.map(({ start, words }, index) => {
    const next = labels[index + 1];
    return next !== undefined && next.start - start < words + GAP;
  });

/** At rest, a label that the left edge of the window cuts says nothing and is left out. */
export function hideCut(marks: readonly AxisMark[], drawing: Drawing, now: TimeWindow): void {
  for (const mark of marks) {
    if (mark.kind !== "label") continue;
    setHidden(mark, mark.isCramped || placeOf(drawing, now, mark.at).after < drawing.margin - 1);
  }
}

/** Takes back what `hideCut` did: while a hand moves the window, labels come and go at its edge. */
export function showCut(marks: readonly AxisMark[]): void {
  for (const mark of marks) if (mark.kind === "label") setHidden(mark, mark.isCramped);
}

function setHidden(mark: AxisMark, isHidden: boolean): void {
  if (mark.isHidden === isHidden) return;
  mark.isHidden = isHidden;
  mark.element.style.visibility = isHidden ? "hidden" : "";
}

const MARKS = ".vis-time-axis .vis-text:not(.vis-measure), .vis-time-axis .vis-grid";

/** Moves each mark to its place in the window `now`. */
export function moveAxis(marks: readonly AxisMark[], drawing: Drawing, now: TimeWindow): void {
  for (const mark of marks) {
    const { before, after } = placeOf(drawing, now, mark.at);
    const isAway = !isSeen(after, after + WIDEST, drawing);
    if (isAway && mark.isAway) continue;
    mark.isAway = isAway;
    put(mark, after - before + mark.stuck);
    mark.moved = true;
  }
}

/** So many pixels from where vis-timeline put it; in the property that it uses, too, for each has a price in every frame. */
function put({ element, home }: AxisMark, by: number): void {
  element.style.transform = `translate(${home.x + by}px, ${home.y})`;
}

/** Takes back what `moveAxis` did. */
export function restAxis(marks: readonly AxisMark[]): void {
  for (const mark of marks) {
    if (!mark.moved) continue;
    mark.moved = false;
    mark.isAway = false;
    put(mark, mark.stuck);
  }
}

/** The name of the month, day or year that is cut by the left edge of the window is written there until the next one comes. */
export function stickNames(marks: readonly AxisMark[], drawing: Drawing, now: TimeWindow): void {
  const names = marks.filter(({ kind }) => kind === "name");
  for (const [index, mark] of names.entries()) {
    const { before, after } = placeOf(drawing, now, mark.at);
    const next = names[index + 1];
    const room = next ? placeOf(drawing, now, next.at).after - after - mark.words : Number.POSITIVE_INFINITY;
    const by = Math.round(Math.max(0, Math.min(drawing.margin - after, room)));
    if (by === mark.stuck) continue;
    mark.stuck = by;
    put(mark, (mark.moved ? after - before : 0) + by);
    // A layer of its own while it sticks: moving it paints nothing anew.
    mark.element.style.willChange = by === 0 ? "" : "transform";
  }
}
