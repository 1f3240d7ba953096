import type { TimeWindow } from "./window";

/** An event as rows take it in: times in milliseconds on the axis, widths of icon and label together in pixels. */
export type RowItem = TimeWindow & {
  readonly id: string;
  readonly fullWidth: number;
  readonly shortWidth: number;
  /** The row it was drawn in before, taken again when it is free. */
  readonly row: number | null;
};

/** `from` and `to` are what is drawn. */
export type PlacedItem = TimeWindow & {
  readonly id: string;
  readonly row: number;
  readonly label: "full" | "short";
  /** Where the next in its row begins: a label that sticks to the edge may be moved as far. Null where nothing follows. */
  readonly until: number | null;
};

export type RowsInput = {
  /** In the order in which they may choose a row. */
  readonly items: readonly RowItem[];
  readonly rows: number;
  readonly window: TimeWindow;
  readonly millisecondsPerPixel: number;
};

/** Pixels between what stands side by side in a row. */
export const GAP = 10;

type Stretch = { readonly start: number; readonly end: number };

/**
 * Puts each item in the first row where its bar and label touch no other, its own earlier row before all; the rest found no room. Labels
 * are counted where their bars begin, wherever the window is: so moving it moves nothing to another row.
 */
export function placeInRows<Item extends RowItem>({
  items,
  rows,
  window,
  millisecondsPerPixel,
}: Omit<RowsInput, "items"> & { readonly items: readonly Item[] }): {
  readonly placed: readonly PlacedItem[];
  readonly rest: readonly Item[];
} {
  const taken: Stretch[][] = Array.from({ length: Math.max(0, rows) }, () => []);
  const placed: Omit<PlacedItem, "until">[] = [];
  const rest: Item[] = [];
  const pixel = (at: number) => (at - window.from) / millisecondsPerPixel;
  for (const item of items) {
    const start = pixel(item.from);
    const needs = (width: number): Stretch => ({
      start,
      end: Math.max(pixel(item.to), start + width) + GAP,
    });
    const full = needs(item.fullWidth);
    const short = needs(item.shortWidth);
    const asFull = freeRow(taken, full, item.row);
    const row = asFull ?? freeRow(taken, short, item.row);
    if (row === null) {
      rest.push(item);
      continue;
    }
    taken[row]?.push(asFull === null ? short : full);
    placed.push({
      id: item.id,
      from: item.from,
      to: item.to,
      row,
      label: asFull === null ? "short" : "full",
    });
  }
  return { placed: withNext(placed), rest };
}

function withNext(placed: readonly Omit<PlacedItem, "until">[]): readonly PlacedItem[] {
  const next = new Map<string, number>();
  const begun = new Map<number, number>();
  for (const { id, row, from } of placed.toSorted((a, b) => b.from - a.from)) {
    const until = begun.get(row);
    if (until !== undefined) next.set(id, until);
    begun.set(row, from);
  }
  return placed.map((item) => ({ ...item, until: next.get(item.id) ?? null }));
}

function freeRow(
  taken: readonly (readonly Stretch[])[],
  { start, end }: Stretch,
  wanted: number | null,
): number | null {
  const isFree = (row: readonly Stretch[] | undefined) =>
    row?.every((other) => other.end <= start || other.start >= end) === true;
  if (wanted !== null && isFree(taken[wanted])) return wanted;
  const found = taken.findIndex(isFree);
  return found < 0 ? null : found;
}
