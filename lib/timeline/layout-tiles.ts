import { type Chip, chipsOf } from "./chip-cells";
import { moreImportant } from "./importance";
import { type LabelledItem, labelsAtEdge } from "./labels-at-edge";
import { type PlacedItem, placeInRows, type RowItem } from "./place-in-rows";
import { type RowWish, shareRows } from "./share-rows";
import { type Tile, type TileEvent, tileWindow } from "./tile";
import { overlaps, type TimeWindow, widthOf } from "./window";

/** How an event is drawn: times in milliseconds on the axis, widths of icon and label together in pixels. */
export type DrawnEvent = TimeWindow & {
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly fullWidth: number;
  readonly shortWidth: number;
};

export type LaidOutLane = {
  readonly lane: string;
  /** Rows the lane takes, its row of chips included. */
  readonly rows: number;
  readonly items: readonly LabelledItem[];
  /** Drawn in the lane's last row; empty when everything found room. */
  readonly chips: readonly Chip[];
};

export type TilesLayoutInput = {
  /** Of one zoom, in order and without a gap: what is laid out. */
  readonly tiles: readonly Tile[];
  /** In order of their drawing; lanes without events keep a row, so that lanes stay where they are. */
  readonly lanes: readonly string[];
  readonly window: TimeWindow;
  readonly millisecondsPerPixel: number;
  /** Rows there is room for, all lanes and their chips together. */
  readonly rows: number;
  /** Null for an event without a place on the axis. */
  readonly draw: (event: TileEvent) => DrawnEvent | null;
  /** What was drawn before, event id → row in its lane; these come first when `keeps` says so, and take their rows again. */
  readonly before: ReadonlyMap<string, number>;
  /** Whether what was drawn before stays: when the window has moved or come closer, not when it has grown. */
  readonly keeps: boolean;
  /** Drawn however little room there is, even when no tile brought it. */
  readonly pinned: { readonly lane: string; readonly event: TileEvent } | null;
};

type Candidate = RowItem & {
  readonly startsAt: number;
  readonly importance: number;
  readonly near: boolean;
  readonly kept: boolean;
};

/** Arrow and icon stand in it. */
const ARROW_WIDTH = 34;

/**
 * Puts the events that tiles bring in rows where no label touches another, what was drawn before and what is near the window first, then
 * by importance, and counts all others in chips: drawn and counted together are exactly the events that the tiles count.
 */
export function layoutTiles(input: TilesLayoutInput): readonly LaidOutLane[] {
  const near = nearby(input.window);
  const lanes = input.lanes.map((lane) => ({ lane, items: candidates(lane, input, near) }));
  const shares = shareRows(
    lanes.map(({ lane, items }) => wishOf(lane, items, input)),
    input.rows,
  );
  return lanes.map(({ lane, items }, index) => {
    const share = shares[index] ?? 1;
    const labelled = (placed: readonly PlacedItem[]) =>
      labelsAtEdge(placed, items, input.window, input.millisecondsPerPixel);
    const whole = placeInRows({ ...input, items, rows: share });
    const chips = chipsFor(lane, items, whole.placed, input);
    if (chips.length === 0) return { lane, rows: rowsOf(whole.placed), items: labelled(whole.placed), chips };
    const beside = placeInRows({ ...input, items, rows: share - 1 });
    return {
      lane,
      rows: rowsOf(beside.placed, 0) + 1,
      items: labelled(beside.placed),
      chips: chipsFor(lane, items, beside.placed, input),
    };
  });
}

const rowsOf = (placed: readonly PlacedItem[], least = 1): number =>
  placed.reduce((most, { row }) => Math.max(most, row + 1), least);

function candidates(lane: string, input: TilesLayoutInput, near: TimeWindow): readonly Candidate[] {
  const events = new Map<string, TileEvent>();
  for (const tile of input.tiles) {
    const own = tile.lanes.find(({ id }) => id === lane);
    for (const event of own?.events ?? []) events.set(event.id, event);
    for (const event of own?.carried.events ?? []) events.set(event.id, event);
  }
  const pinned = input.pinned?.lane === lane ? input.pinned.event : null;
  if (pinned && isCounted(pinned, input)) events.set(pinned.id, pinned);
  const found = [...events.values()].flatMap((event) => {
    const drawn = input.draw(event);
    if (drawn === null) return [];
    const shown = withArrows(drawn, input.millisecondsPerPixel);
    return {
      ...shown,
      id: event.id,
      row: input.before.get(event.id) ?? null,
      startsAt: event.startsAt,
      importance: event.id === pinned?.id ? Number.POSITIVE_INFINITY : event.importance,
      near: overlaps(shown, near),
      kept: event.id === pinned?.id || (input.keeps && input.before.has(event.id)),
    };
  });
  return found.sort(byRank);
}

const byRank = (a: Candidate, b: Candidate): number =>
  Number(b.near) - Number(a.near) || Number(b.kept) - Number(a.kept) || moreImportant(a, b);

/** Whether the tiles count the event: it begins in them, or before and lasts into them. */
function isCounted(event: TileEvent, { tiles, draw }: TilesLayoutInput): boolean {
  const { startsAt, date } = event;
  const first = tiles[0];
  const last = tiles.at(-1);
  if (first === undefined || last === undefined || startsAt >= tileWindow(last).to) return false;
  const { from } = tileWindow(first);
  return startsAt >= from || (date.latest !== null && (draw(event)?.to ?? from) > from);
}

/** What is drawn beside an open end is an arrow, however far one zooms. */
function withArrows(drawn: DrawnEvent, millisecondsPerPixel: number): DrawnEvent {
  const arrow = ARROW_WIDTH * millisecondsPerPixel;
  if (drawn.openStart && !drawn.openEnd) return { ...drawn, from: drawn.to - arrow };
  if (drawn.openEnd && !drawn.openStart) return { ...drawn, to: drawn.from + arrow };
  return drawn;
}

/** The window and what a small pan would bring, its ends on a grid so that such a pan deals no rows anew. */
function nearby(window: TimeWindow): TimeWindow {
  const step = 2 ** Math.ceil(Math.log2(widthOf(window))) / 4;
  return { from: Math.floor(window.from / step) * step, to: Math.ceil(window.to / step) * step };
}

function wishOf(lane: string, items: readonly Candidate[], input: TilesLayoutInput): RowWish {
  const whole = placeInRows({ ...input, items, rows: input.rows });
  const counted = chipsFor(lane, items, whole.placed, input).length > 0 ? 1 : 0;
  const inView = placeInRows({ ...input, items: items.filter(({ near }) => near), rows: input.rows });
  const least = items.reduce(
    (most, { kept, row }) => (kept && row !== null ? Math.max(most, row + 1) : most),
    0,
  );
  const keeping = placeInRows({ ...input, items, rows: least });
  const beside = chipsFor(lane, items, keeping.placed, input).length > 0 ? 1 : 0;
  return {
    least: least === 0 ? 0 : least + beside,
    needs: Math.max(1, rowsOf(inView.placed, 0) + counted),
    wishes: Math.max(1, rowsOf(whole.placed, 0) + counted),
  };
}

function chipsFor(
  lane: string,
  items: readonly Candidate[],
  placed: readonly PlacedItem[],
  { tiles, millisecondsPerPixel }: TilesLayoutInput,
): readonly Chip[] {
  const drawn = new Set(placed.map(({ id }) => id));
  return chipsOf(
    lane,
    tiles,
    items.filter(({ id }) => drawn.has(id)),
    items.filter(({ id }) => !drawn.has(id)),
    millisecondsPerPixel,
  );
}
