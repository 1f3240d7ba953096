import { overlaps, type TimeWindow, widthOf } from "./window";

/** An event as the layout needs it; times in milliseconds on the axis, half-open, widths in pixels. */
export type LayoutItem = TimeWindow & {
  readonly id: string;
  readonly lane: string;
  readonly importance: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Widths of icon and label together, in full and cut short. */
  readonly fullWidth: number;
  readonly shortWidth: number;
};

/** `from` and `to` are what is to be drawn, which for an open end is an arrow of fixed length. */
export type PlacedItem = TimeWindow & { readonly id: string; readonly label: "full" | "short" };

/** Events that found no room, gathered by where they begin. */
export type LaneChip = TimeWindow & { readonly id: string; readonly eventIds: readonly string[] };

export type LaneLayout = {
  readonly lane: string;
  readonly rows: readonly (readonly PlacedItem[])[];
  /** Drawn in a row of their own below the others; empty when everything found room. */
  readonly chips: readonly LaneChip[];
};

export type LayoutInput = {
  readonly items: readonly LayoutItem[];
  /** In order of their drawing; lanes without items keep a row, so that lanes stay where they are. */
  readonly lanes: readonly string[];
  /** What is laid out: the window and some of what surrounds it, so that panning a little changes nothing. */
  readonly extent: TimeWindow;
  readonly window: TimeWindow;
  readonly millisecondsPerPixel: number;
  /** Rows there is room for, all lanes and their chips together. */
  readonly rows: number;
};

const GAP = 10;
const CHIP_WIDTH = 72;
/** What the left edge leaves of a cell must still hold a chip, or the next cell takes its events. */
const CHIP_LEAST = 44;
const ARROW_WIDTH = 26;

type Stretch = { readonly start: number; readonly end: number };

/**
 * Puts every item that overlaps the extent in a row where its label touches no other, or in a chip: first what is near the window,
 * the most important first. Nothing is left out: items placed and items in chips are together exactly those that overlap.
 */
export function layoutLanes(input: LayoutInput): readonly LaneLayout[] {
  const near = nearby(input.window);
  const byLane = new Map<string, Candidate[]>(input.lanes.map((lane) => [lane, []]));
  for (const item of input.items) {
    const drawn = withArrows(item, input.millisecondsPerPixel);
    if (overlaps(drawn, input.extent)) byLane.get(item.lane)?.push({ ...drawn, near: overlaps(drawn, near) });
  }
  const lanes = input.lanes.map((lane) => ({ lane, items: (byLane.get(lane) ?? []).sort(byRank) }));
  const shares = shareRows(
    lanes.map(
      ({ items }) =>
        rowsNeeded(
          items.filter((item) => item.near),
          input,
        ) + (items.every((item) => item.near) ? 0 : 1),
    ),
    lanes.map(({ items }) => rowsNeeded(items, input)),
    input.rows,
  );
  return lanes.map(({ lane, items }, index) => {
    const share = shares[index] ?? 1;
    const { rows, rest } = placed(items, input, share);
    if (rest.length === 0) return { lane, rows: rows.length === 0 ? [[]] : rows, chips: [] };
    const beside = placed(items, input, share - 1);
    return { lane, rows: beside.rows, chips: chipsOf(lane, beside.rest, input) };
  });
}

type Candidate = LayoutItem & { readonly near: boolean };

const byRank = (a: Candidate, b: Candidate): number =>
  Number(b.near) - Number(a.near) || b.importance - a.importance || a.from - b.from || (a.id < b.id ? -1 : 1);

/** The window and what a small pan would bring, its ends on a grid so that such a pan deals no rows anew. */
function nearby(window: TimeWindow): TimeWindow {
  const step = 2 ** Math.ceil(Math.log2(widthOf(window))) / 4;
  return { from: Math.floor(window.from / step) * step, to: Math.ceil(window.to / step) * step };
}

function rowsNeeded(items: readonly LayoutItem[], input: LayoutInput): number {
  const { rows, rest } = placed(items, input, input.rows);
  return Math.max(1, rows.length + (rest.length > 0 ? 1 : 0));
}

/** What is drawn beside an open end is an arrow, however far one zooms. */
function withArrows(item: LayoutItem, millisecondsPerPixel: number): LayoutItem {
  const arrow = ARROW_WIDTH * millisecondsPerPixel;
  if (item.openStart && !item.openEnd) return { ...item, from: item.to - arrow };
  if (item.openEnd && !item.openStart) return { ...item, to: item.from + arrow };
  return item;
}

/** First fit, by importance, into at most `most` rows. */
function placed(items: readonly LayoutItem[], input: LayoutInput, most: number) {
  const rows: PlacedItem[][] = [];
  const taken: Stretch[][] = [];
  const rest: LayoutItem[] = [];
  const pixel = (at: number) => (at - input.extent.from) / input.millisecondsPerPixel;
  for (const item of items) {
    const start = pixel(item.from);
    // A label sticks to the left edge of the window while its bar goes on.
    const labelStart = Math.max(start, Math.min(pixel(input.window.from), pixel(item.to)));
    const needs = (width: number): Stretch => ({
      start,
      end: Math.max(pixel(item.to), labelStart + width) + GAP,
    });
    const full = needs(item.fullWidth);
    const short = needs(item.shortWidth);
    const place = findRow(taken, most, full) ?? findRow(taken, most, short);
    if (place === null) {
      rest.push(item);
      continue;
    }
    const { row, stretch } = place;
    taken[row] = [...(taken[row] ?? []), stretch];
    rows[row] = [
      ...(rows[row] ?? []),
      { id: item.id, from: item.from, to: item.to, label: stretch === full ? "full" : "short" },
    ];
  }
  return { rows, rest };
}

function findRow(taken: readonly (readonly Stretch[])[], most: number, stretch: Stretch) {
  const free = taken.findIndex(
    (row, index) =>
      index < most && row.every(({ start, end }) => end <= stretch.start || start >= stretch.end),
  );
  if (free >= 0) return { row: free, stretch };
  return taken.length < most ? { row: taken.length, stretch } : null;
}

/** Rows for each lane: one each, then round by round to those that need more, and what is left to those that would use more. */
function shareRows(needs: readonly number[], wishes: readonly number[], rows: number): readonly number[] {
  const shares = needs.map(() => 1);
  let left = rows - shares.length;
  for (const wanted of [needs, wishes]) {
    for (let dealt = 1; dealt > 0; ) {
      dealt = 0;
      for (const [index, want] of wanted.entries()) {
        const share = shares[index] ?? 0;
        if (dealt >= left || share >= want) continue;
        shares[index] = share + 1;
        dealt += 1;
      }
      left -= dealt;
    }
  }
  return shares;
}

/** Chips stand on a grid fixed to the axis, so that panning moves them and does not deal them anew. */
function chipsOf(lane: string, items: readonly LayoutItem[], input: LayoutInput): readonly LaneChip[] {
  const cell = CHIP_WIDTH * input.millisecondsPerPixel;
  const cells = new Map<number, LayoutItem[]>();
  for (const item of items) {
    // What began before the window and goes on in it is counted inside the window.
    const seen = overlaps(item, input.window) ? input.window : input.extent;
    const at = Math.max(item.from, seen.from);
    const cut = Math.floor(seen.from / cell);
    const tooNarrow = (cut + 1) * cell - seen.from < CHIP_LEAST * input.millisecondsPerPixel;
    const index = Math.max(Math.floor(at / cell), tooNarrow ? cut + 1 : cut);
    cells.set(index, [...(cells.get(index) ?? []), item]);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([index, inCell]) => ({
      id: `${lane}+${index}`,
      from: Math.max(index * cell, seenFrom(inCell, input)),
      to: (index + 1) * cell,
      eventIds: inCell.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    }));
}

/** A cell cut by the window's left edge is drawn inside the window when it counts something seen there. */
const seenFrom = (items: readonly LayoutItem[], { window }: LayoutInput): number =>
  items.some((item) => overlaps(item, window)) ? window.from : Number.NEGATIVE_INFINITY;
