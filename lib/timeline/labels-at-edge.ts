import { GAP, type PlacedItem, type RowItem } from "./place-in-rows";
import type { TimeWindow } from "./window";

/** A label that the right edge of the window would cut has less `room`, in pixels, or ends where its bar begins instead. */
export type LabelRoom = {
  readonly side: "after" | "before";
  /** Null: as much as it takes. */
  readonly room: number | null;
};

export type LabelledItem = PlacedItem & LabelRoom;

/** Pixels between a label that stands before its bar and the bar. */
export const BEFORE_GAP = 2;

const AS_IT_IS: LabelRoom = { side: "after", room: null };

/**
 * Gives labels that would hang over the right edge of the window what room there is: up to the edge while the short label fits, else before
 * the bar where nothing stands, else up to the edge however little it is. Rows and places stay as they are.
 */
export function labelsAtEdge(
  placed: readonly PlacedItem[],
  items: readonly RowItem[],
  window: TimeWindow,
  millisecondsPerPixel: number,
): readonly LabelledItem[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const pixel = (at: number) => (at - window.from) / millisecondsPerPixel;
  const edge = pixel(window.to);
  /** By row: up to where the items so far reach, a label that follows the left edge included. */
  const reached = new Map<number, number>();
  const rooms = new Map<string, LabelRoom>();
  for (const { id, from, to, row, label } of placed.toSorted((a, b) => a.from - b.from)) {
    const item = known.get(id);
    if (item === undefined) continue;
    const start = pixel(from);
    const width = label === "full" ? item.fullWidth : item.shortWidth;
    if (start >= 0 && start < edge && start + width > edge) {
      const after = Math.floor(edge - start);
      const before = Math.floor(start - BEFORE_GAP - Math.max(0, reached.get(row) ?? 0));
      const isBefore = after < item.shortWidth && before >= item.shortWidth;
      rooms.set(
        id,
        isBefore ? { side: "before", room: before < width ? before : null } : { side: "after", room: after },
      );
    }
    const end = Math.max(pixel(to), Math.max(0, start) + width) + GAP;
    reached.set(row, Math.max(end, reached.get(row) ?? 0));
  }
  return placed.map((item) => ({ ...item, ...(rooms.get(item.id) ?? AS_IT_IS) }));
}
