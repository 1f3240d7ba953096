import fc from "fast-check";
import { expect, test } from "vitest";
import { UTC_CLOCK } from "@/lib/timeline/item-date";
import { ALL_LANES } from "@/lib/timeline/merge-lanes";
import type { TileEvent } from "@/lib/timeline/tile";
import { tileEvent, tileOf } from "@/lib/timeline/tiles-of-events.fixture";
import { DAY, overlaps } from "@/lib/timeline/window";
import { type CanvasContent, type ContentInput, canvasContent } from "./canvas-content";
import { extentOf, tilesLaidOut } from "./tiles-wanted";

const START = Date.UTC(2024, 0, 1);
const measure = (text: string) => text.length * 7;

const events = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 720 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 60 }),
    ),
    {
      maxLength: 250,
    },
  )
  .map((drawn) =>
    drawn.map(([day, importance, days], index) =>
      tileEvent(`e${index}`, START + day * DAY, importance, days > 50 ? days : 1),
    ),
  );

function content(
  lanes: ReadonlyMap<string, readonly TileEvent[]>,
  more: Partial<ContentInput>,
): CanvasContent {
  const window = more.window ?? { from: START + 200 * DAY, to: START + 300 * DAY };
  const tiles = tilesLaidOut(window).map((key) => tileOf(key, lanes));
  return canvasContent({
    timeline: "war",
    tiles,
    extent: extentOf(tiles),
    lanes: [...lanes.keys()].map((id) => ({ id, key: id, count: 0 })),
    folded: new Set(),
    window,
    rows: 12,
    width: 1200,
    offset: UTC_CLOCK,
    measure,
    pinned: null,
    before: null,
    ...more,
  });
}

/** Events drawn by themselves and events counted in chips; an icon in a chip's place is both. */
function counted({ items, chips }: CanvasContent): number {
  const drawn = items.filter((item) => item.kind === "event" && item.label !== "icon").length;
  return drawn + [...chips.values()].reduce((sum, { count }) => sum + count, 0);
}

const seen = (all: readonly TileEvent[], { extent }: CanvasContent) =>
  all.filter(({ startsAt, date }) =>
    overlaps({ from: startsAt, to: Date.parse(date.latest ?? "") }, extent ?? { from: 0, to: 0 }),
  ).length;

test("drawn and counted are what matches, with lanes folded, merged or as they are", () => {
  fc.assert(
    fc.property(events, fc.constantFrom("as they are", "folded", "merged"), (all, how) => {
      const lanes = new Map([
        ["a", all.filter((_, index) => index % 3 > 0)],
        ["b", all.filter((_, index) => index % 3 === 0)],
      ]);
      const drawn = content(lanes, {
        ...(how === "folded" && { folded: new Set(["a"]) }),
        ...(how === "merged" && { lanes: [{ id: ALL_LANES, key: null, count: 0 }] }),
      });
      expect(counted(drawn)).toBe(seen(all, drawn));
    }),
    { numRuns: 40 },
  );
});

test("a folded lane takes one row and the others the rest", () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    tileEvent(`e${index}`, START + (200 + index) * DAY, 1),
  );
  const lanes = new Map([
    ["a", many],
    ["b", many.map((event) => ({ ...event, id: `${event.id}b` }))],
  ]);
  const open = content(lanes, {});
  const half = content(lanes, { folded: new Set(["a"]) });
  expect(half.lanes.map(({ rows }) => rows)[0]).toBe(1);
  expect(half.lanes[1]?.rows).toBeGreaterThan(open.lanes[1]?.rows ?? 0);
});

test("the selected event is drawn though others are more important", () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    tileEvent(`e${index}`, START + 250 * DAY, 200 - index),
  );
  const last = many.at(-1);
  if (!last) throw new Error("no events");
  const lanes = new Map([["a", many]]);
  const isDrawn = (drawn: CanvasContent) =>
    drawn.items.some((item) => item.kind === "event" && item.eventId === last.id && item.label !== "icon");
  expect(isDrawn(content(lanes, {}))).toBe(false);
  const pinned = content(lanes, { pinned: { lane: "a", event: last } });
  expect(isDrawn(pinned)).toBe(true);
  expect(counted(pinned)).toBe(200);
});
