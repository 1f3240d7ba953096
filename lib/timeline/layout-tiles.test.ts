import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DrawnEvent, type LaidOutLane, layoutTiles, type TilesLayoutInput } from "./layout-tiles";
import { type TileEvent, tilesOver, tileWindow, zoomFor } from "./tile";
import { tileEvent, tileOf } from "./tiles-of-events.fixture";
import { DAY, type TimeWindow, widthOf } from "./window";

const WIDTH = 1200;
const YEAR = 365 * DAY;
const START = Date.UTC(2024, 0, 1);

const draw = (event: TileEvent): DrawnEvent => ({
  from: event.startsAt,
  to: Date.parse(event.date.latest ?? ""),
  openStart: false,
  openEnd: false,
  fullWidth: 120 + (event.title.length % 7) * 20,
  shortWidth: 80,
});

type Lanes = ReadonlyMap<string, readonly TileEvent[]>;

/** As a reader's canvas asks for it: the tiles of the window and one on either side. */
function laidOut(
  lanes: Lanes,
  window: TimeWindow,
  more: Partial<TilesLayoutInput> = {},
): {
  readonly layout: readonly LaidOutLane[];
  readonly extent: TimeWindow;
  readonly input: TilesLayoutInput;
} {
  const zoom = zoomFor(window);
  const keys = tilesOver(window, zoom);
  const first = (keys[0]?.index ?? 0) - 1;
  const around = Array.from({ length: keys.length + 2 }, (_, offset) => ({ zoom, index: first + offset }));
  const input: TilesLayoutInput = {
    tiles: around.map((key) => tileOf(key, lanes)),
    lanes: [...lanes.keys()],
    window,
    millisecondsPerPixel: widthOf(window) / WIDTH,
    rows: 14,
    draw,
    before: new Map(),
    keeps: false,
    pinned: null,
    ...more,
  };
  const last = around.at(-1) ?? { zoom, index: first };
  return {
    layout: layoutTiles(input),
    extent: { from: tileWindow({ zoom, index: first }).from, to: tileWindow(last).to },
    input,
  };
}

const rowsBefore = (layout: readonly LaidOutLane[]) =>
  new Map(layout.flatMap(({ items }) => items.map(({ id, row }) => [id, row] as const)));

/** Bursts, days with hundreds of events, some that last for months, importances that tie. */
const anyLanes: fc.Arbitrary<Lanes> = fc
  .array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 300, max: 310 })),
      hour: fc.constantFrom(0, 0, 0, 7, 13.5),
      importance: fc.integer({ min: 0, max: 30 }),
      days: fc.constantFrom(1, 1, 1, 1, 0.02, 30, 400),
      lane: fc.constantFrom("a", "b", "c"),
    }),
    { minLength: 0, maxLength: 400 },
  )
  .map((drafts) => {
    const lanes = new Map<string, TileEvent[]>([
      ["a", []],
      ["b", []],
      ["c", []],
    ]);
    for (const [index, { day, hour, importance, days, lane }] of drafts.entries()) {
      lanes.get(lane)?.push(tileEvent(`e${index}`, START + day * DAY + (hour * DAY) / 24, importance, days));
    }
    return lanes;
  });

const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .record({
    from: fc.integer({ min: -200, max: 1000 }),
    width: fc.constantFrom(0.1, 0.5, 1, 3, 10, 31, 90, 200, 365, 1000, 4000),
  })
  .map(({ from, width }) => ({ from: START + from * DAY, to: START + (from + width) * DAY }));

describe("layoutTiles", () => {
  test("drawn and counted in chips are together exactly what matches", () => {
    fc.assert(
      fc.property(anyLanes, anyWindow, fc.integer({ min: 3, max: 20 }), (lanes, window, rows) => {
        const { layout, extent } = laidOut(lanes, window, { rows });
        for (const { lane, items, chips } of layout) {
          const matching = (lanes.get(lane) ?? []).filter(
            (event) => event.startsAt < extent.to && Date.parse(event.date.latest ?? "") > extent.from,
          );
          const counted = chips.reduce((sum, { count }) => sum + count, 0);
          expect(items.length + counted).toBe(matching.length);
          expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a chip counts what begins in its cell and is not drawn", () => {
    fc.assert(
      fc.property(anyLanes, anyWindow, (lanes, window) => {
        const { layout } = laidOut(lanes, window);
        for (const { lane, items, chips } of layout) {
          const drawn = new Set(items.map(({ id }) => id));
          for (const { from, to, count, only } of chips) {
            if (from === to) continue;
            const hidden = (lanes.get(lane) ?? []).filter(
              ({ id, startsAt }) => startsAt >= from && startsAt < to && !drawn.has(id),
            );
            expect(hidden.length).toBe(count);
            if (only !== null) expect(hidden.map(({ id }) => id)).toEqual([only]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("no label touches another and all lanes fit in the rows there are", () => {
    fc.assert(
      fc.property(anyLanes, anyWindow, (lanes, window) => {
        const { layout, input } = laidOut(lanes, window);
        const pixel = (at: number) => (at - window.from) / input.millisecondsPerPixel;
        expect(layout.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(input.rows);
        for (const { items, rows, chips } of layout) {
          const inOrder = items.toSorted((a, b) => a.row - b.row || a.from - b.from);
          for (const [index, item] of inOrder.entries()) {
            expect(item.row).toBeLessThan(rows - (chips.length > 0 ? 1 : 0));
            const next = inOrder[index + 1];
            if (next?.row !== item.row) continue;
            expect(pixel(next.from)).toBeGreaterThanOrEqual(pixel(item.to));
            expect(pixel(next.from)).toBeGreaterThanOrEqual(pixel(item.from) + 80);
            expect(item.until).toBe(next.from);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what is visible stays visible when zooming in", () => {
    fc.assert(
      fc.property(
        anyLanes,
        anyWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.9, 0.7, 0.5, 0.3),
        fc.integer({ min: 3, max: 16 }),
        (lanes, window, at, factor, rows) => {
          const wide = laidOut(lanes, window, { rows });
          const width = widthOf(window) * factor;
          const from = window.from + (widthOf(window) - width) * at;
          const inner = { from, to: from + width };
          const close = laidOut(lanes, inner, { rows, before: rowsBefore(wide.layout), keeps: true });
          const drawn = new Set(close.layout.flatMap(({ items }) => items.map(({ id }) => id)));
          for (const { items } of wide.layout) {
            for (const item of items) {
              if (item.from >= inner.from && item.from < inner.to) expect(drawn).toContain(item.id);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a small pan moves no event to another row", () => {
    fc.assert(
      fc.property(anyLanes, anyWindow, (lanes, window) => {
        const here = laidOut(lanes, window);
        const by = widthOf(window) * 0.02;
        const beside = { from: window.from + by, to: window.to + by };
        const before = rowsBefore(here.layout);
        const there = laidOut(lanes, beside, { before, keeps: true });
        for (const { items } of there.layout) {
          for (const item of items) {
            const row = before.get(item.id);
            if (row !== undefined && item.from >= beside.from) expect(item.row).toBe(row);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  test("nor does a pan by which a short bar leaves the window and its label would follow the edge", () => {
    const lanes = new Map([["a", [tileEvent("e0", START, 1), tileEvent("e1", START + 567 * DAY, 0)]]]);
    const window = { from: START, to: START + 4000 * DAY };
    const here = laidOut(lanes, window);
    const beside = { from: window.from + 80 * DAY, to: window.to + 80 * DAY };
    const there = laidOut(lanes, beside, { before: rowsBefore(here.layout), keeps: true });
    expect(here.layout[0]?.items.map(({ row }) => row)).toEqual([0, 0]);
    expect(there.layout[0]?.items.map(({ row }) => row)).toEqual([0, 0]);
  });

  test("the most important of those that exclude each other is drawn", () => {
    const at = START + 10 * DAY;
    const three = [tileEvent("least", at, 1), tileEvent("most", at, 5), tileEvent("middle", at, 3)];
    const { layout } = laidOut(new Map([["a", three]]), { from: START, to: START + YEAR }, { rows: 2 });
    expect(layout[0]?.items.map(({ id }) => id)).toEqual(["most"]);
    expect(layout[0]?.chips).toMatchObject([{ count: 2, only: null }]);
  });

  test("a pinned event that no tile brought is drawn and not counted twice", () => {
    const at = START + 10 * DAY;
    const many = Array.from({ length: 200 }, (_, index) => tileEvent(`e${index}`, at, 10));
    const unimportant = tileEvent("pinned", at, 0);
    const lanes = new Map([["a", [...many, unimportant]]]);
    const window = { from: START, to: START + YEAR };
    const { layout } = laidOut(lanes, window, { pinned: { lane: "a", event: unimportant } });
    const [lane] = layout;
    expect(lane?.items.map(({ id }) => id)).toContain("pinned");
    const counted = lane?.chips.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect((lane?.items.length ?? 0) + counted).toBe(201);
  });

  test("what began long before the window and goes on is drawn in it", () => {
    const ceasefire = tileEvent("ceasefire", START, 3, 700);
    const day = { from: START + 400 * DAY, to: START + 401 * DAY };
    const { layout } = laidOut(new Map([["a", [ceasefire]]]), day);
    expect(layout[0]?.items.map(({ id }) => id)).toEqual(["ceasefire"]);
  });
});
