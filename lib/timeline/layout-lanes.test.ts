import fc from "fast-check";
import { expect, test } from "vitest";
import { type LayoutInput, type LayoutItem, layoutLanes } from "./layout-lanes";
import { DAY, overlaps } from "./window";

const LANES = ["strike", "meeting", "statement"];
const EXTENT = { from: 0, to: 100 * DAY };

const anyItem = fc.record({
  lane: fc.constantFrom(...LANES),
  start: fc.integer({ min: -50, max: 150 }),
  days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
  importance: fc.integer({ min: 0, max: 5 }),
  openStart: fc.boolean(),
  fullWidth: fc.integer({ min: 30, max: 300 }),
});

const anyInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    items: fc.array(anyItem, { maxLength: 80 }),
    rows: fc.integer({ min: 0, max: 20 }),
    pixels: fc.integer({ min: 200, max: 4_000 }),
    windowFrom: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ items, rows, pixels, windowFrom }) => ({
    items: items.map(
      (item, index): LayoutItem => ({
        id: `e${index}`,
        lane: item.lane,
        from: item.start * DAY,
        to: (item.start + item.days) * DAY,
        importance: item.importance,
        openStart: item.openStart,
        openEnd: false,
        fullWidth: item.fullWidth,
        shortWidth: Math.min(item.fullWidth, 90),
      }),
    ),
    lanes: LANES,
    extent: EXTENT,
    window: { from: windowFrom * DAY, to: (windowFrom + 30) * DAY },
    millisecondsPerPixel: (100 * DAY) / pixels,
    rows,
  }));

test("items drawn and items in chips are exactly those that match", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const lanes = layoutLanes(input);
      const arrow = 26 * input.millisecondsPerPixel;
      const matching = input.items
        .map((item) => (item.openStart ? { ...item, from: item.to - arrow } : item))
        .filter((item) => overlaps(item, EXTENT))
        .map(({ id }) => id);
      const shown = lanes.flatMap(({ rows, chips }) => [
        ...rows.flat().map(({ id }) => id),
        ...chips.flatMap(({ eventIds }) => eventIds),
      ]);
      expect(shown.toSorted()).toEqual(matching.toSorted());
    }),
  );
});

test("whatever is seen in the window is drawn in it or counted by a chip in it", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const chip of layoutLanes(input).flatMap(({ chips }) => chips)) {
        const members = input.items.filter(({ id, openStart }) => chip.eventIds.includes(id) && !openStart);
        if (members.some((item) => overlaps(item, input.window))) {
          expect(chip.from).toBeLessThan(input.window.to);
          expect(chip.to).toBeGreaterThan(input.window.from);
        }
      }
    }),
  );
});

test("no label touches another of its row", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const widths = new Map(input.items.map((item) => [item.id, item]));
      for (const row of layoutLanes(input).flatMap(({ rows }) => rows)) {
        const stretches = row
          .map((placed) => {
            const item = widths.get(placed.id);
            const label = (placed.label === "full" ? item?.fullWidth : item?.shortWidth) ?? 0;
            return {
              from: placed.from,
              to: Math.max(placed.to, placed.from + label * input.millisecondsPerPixel),
            };
          })
          .toSorted((a, b) => a.from - b.from);
        for (const [index, stretch] of stretches.entries()) {
          const next = stretches[index + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(stretch.to);
        }
      }
    }),
  );
});

test("the rows given are enough, unless there are more lanes than rows", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const used = layoutLanes(input).reduce(
        (sum, { rows, chips }) => sum + rows.length + (chips.length > 0 ? 1 : 0),
        0,
      );
      expect(used).toBeLessThanOrEqual(Math.max(input.rows, LANES.length));
    }),
  );
});

test("the most important event keeps its place when there is room for one", () => {
  const item = (id: string, importance: number): LayoutItem => ({
    id,
    lane: "strike",
    from: 10 * DAY,
    to: 11 * DAY,
    importance,
    openStart: false,
    openEnd: false,
    fullWidth: 200,
    shortWidth: 90,
  });
  const [lane] = layoutLanes({
    items: [item("small", 1), item("great", 9), item("middling", 4)],
    lanes: ["strike"],
    extent: EXTENT,
    window: EXTENT,
    millisecondsPerPixel: DAY / 10,
    rows: 2,
  });
  expect(lane?.rows.flat().map(({ id }) => id)).toEqual(["great"]);
  expect(lane?.chips.map(({ eventIds }) => eventIds)).toEqual([["middling", "small"]]);
});

test("what lies far outside the window takes no room from what is in it", () => {
  const bars = Array.from(
    { length: 12 },
    (_, index): LayoutItem => ({
      id: `far${index}`,
      lane: "strike",
      from: 80 * DAY,
      to: 81 * DAY,
      importance: 9,
      openStart: false,
      openEnd: false,
      fullWidth: 100,
      shortWidth: 60,
    }),
  );
  const month: LayoutItem = {
    ...bars[0],
    id: "month",
    from: 10 * DAY,
    to: 90 * DAY,
    importance: 1,
  } as LayoutItem;
  const [lane] = layoutLanes({
    items: [...bars, month],
    lanes: ["strike"],
    extent: EXTENT,
    window: { from: 10 * DAY, to: 26 * DAY },
    millisecondsPerPixel: DAY / 40,
    rows: 4,
  });
  expect(lane?.rows[0]?.map(({ id }) => id)).toEqual(["month"]);
});
