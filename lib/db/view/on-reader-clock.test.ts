import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { EVENT_TYPES } from "../../extract/mention";
import { partAt } from "../../timeline/density-parts";
import type { EventFilter } from "../../timeline/event";
import { itemDate } from "../../timeline/item-date";
import type { PageKey } from "../../timeline/list-page";
import { type Ahead, minutesAhead } from "../../timeline/reader-clock";
import { FINEST_ZOOM, tileWidth } from "../../timeline/tile";
import { LANE_FIELDS } from "../../timeline/view";
import { DAY, HOUR, type TimeWindow, widthOf } from "../../timeline/window";
import { db } from "../client";
import { aTimeline, EVERYTHING } from "../test-data";
import { openTestDatabase } from "../test-database";
import { countWithin } from "./count-events";
import {
  type PlainEvent,
  plainEvents,
  plainLaneOf,
  plainLanes,
  plainMatching,
  plainTile,
} from "./plain-reading";
import { anyArticle, importRandom, type RandomArticle, type RandomEvent } from "./random-timeline";
import type { TimelineState } from "./read-lanes";
import { readList } from "./read-list";
import { readOverview } from "./read-overview";
import { readCard, readStep } from "./read-step";
import { readTile } from "./read-tile";

openTestDatabase();

const ARTICLES = 30;

type Filled = { readonly timeline: TimelineState; readonly all: readonly PlainEvent[] };
let decades: Filled;
/** So short that the parts of its density are hours. */
let days: Filled;

beforeAll(async () => {
  const articles = fc.sample(anyArticle, { numRuns: ARTICLES, seed: 20_250_413 });
  decades = await filled(articles);
  const isNear = ({ date }: RandomEvent) => date?.startsWith("2025-04-1") ?? false;
  const near = articles.map((article) => ({ ...article, events: article.events.filter(isNear) }));
  days = await filled(near.filter(({ events }) => events.length > 0));
}, 120_000);

async function filled(articles: readonly RandomArticle[]): Promise<Filled> {
  const id = await aTimeline();
  for (const article of articles) await importRandom(id, article);
  const timeline = await db().timeline.findUniqueOrThrow({
    where: { id },
    select: { id: true, changes: true },
  });
  return { timeline, all: await plainEvents(id) };
}

const anyEnd = fc
  .integer({ min: Date.UTC(2025, 3, 12) / HOUR, max: Date.UTC(2025, 3, 16) / HOUR })
  .map((hours) => hours * HOUR);
const anyClock: fc.Arbitrary<Ahead> = fc.oneof(
  fc.constantFrom(-720, -420, 120, 345, 540, 840).map((first) => ({ first, changes: [] })),
  fc.constant({ first: 60, changes: [{ at: Date.UTC(2025, 3, 13, 20), minutes: 120 }] }),
);
const anyFilter: fc.Arbitrary<EventFilter> = fc
  .record({
    types: fc.constantFrom([], [], ["strike" as const]),
    places: fc.constantFrom([], [], ["Sumy"]),
    q: fc.constantFrom(null, null, "missile"),
  })
  .map((some) => ({ ...EVERYTHING, ...some }));

/** The matching events in the order of the canvas, each with where that shows it. */
async function onCanvas({ all }: Filled, filter: EventFilter, ahead: Ahead): Promise<readonly PlainEvent[]> {
  const at = (event: PlainEvent) => event.axis?.from ?? Date.parse(event.orderAt);
  return (await plainMatching(all, filter))
    .map((event) => {
      const drawn = itemDate(event.date, (instant) => minutesAhead(ahead, instant));
      return { ...event, axis: drawn && { from: drawn.from, to: drawn.to } };
    })
    .sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}

const idsIn = (events: readonly PlainEvent[], isIn: (axis: TimeWindow) => boolean) =>
  events.filter(({ axis }) => axis && isIn(axis)).map(({ id }) => id);

it("far from UTC the list and the count hold exactly what the canvas shows of a window, in its order", async () => {
  expect(decades.all.filter(({ date }) => date.edtf?.includes("T")).length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(anyEnd, anyEnd, anyClock, anyFilter, async (one, other, ahead, filter) => {
      const window = { from: Math.min(one, other), to: Math.max(one, other) + HOUR };
      const shown = idsIn(
        await onCanvas(decades, filter, ahead),
        ({ from, to }) => from < window.to && to > window.from,
      );
      expect(await countWithin(decades.timeline, filter, window, ahead)).toBe(shown.length);
      const { events } = await readList(decades.timeline, {
        filter,
        ...window,
        ahead,
        lane: null,
        page: null,
      });
      expect(events.map(({ id }) => id)).toEqual(shown.slice(0, 100));
    }),
    { numRuns: 60 },
  );
});

it("a tile counts each event where the canvas shows it, and a chip opens as what was counted there", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEnd,
      fc.integer({ min: FINEST_ZOOM, max: 9 }),
      fc.constantFrom(...LANE_FIELDS),
      anyClock,
      anyFilter,
      async (at, zoom, lane, ahead, filter) => {
        const key = { zoom, index: Math.floor(at / tileWidth(zoom)) };
        const tile = await readTile(decades.timeline, { ...key, filter, lane, ahead });
        const shown = await onCanvas(decades, filter, ahead);
        const plain = plainTile(shown, lane, key);
        expect(tile.lanes.map(({ id, bins, carried }) => ({ id, bins, carried: carried.count }))).toEqual(
          plain.map(({ id, bins, carried }) => ({
            id,
            bins: bins.map((bin) => bin.length),
            carried: carried.length,
          })),
        );
        for (const [index, { id, bins, carried }] of plain.entries()) {
          const own = tile.lanes[index];
          expect(bins.flat()).toEqual(expect.arrayContaining(own?.events.map((event) => event.id) ?? []));
          expect(carried).toEqual(expect.arrayContaining(own?.carried.events.map((event) => event.id) ?? []));
          for (const event of [...(own?.events ?? []), ...(own?.carried.events ?? [])])
            expect(event.startsAt).toBe(shown.find((one) => one.id === event.id)?.axis?.from);
          const chip = { from: at, to: at + HOUR };
          const page = await readList(decades.timeline, {
            ...{ filter, ...chip, ahead, beginning: true },
            ...{ lane: { field: lane, id }, page: null },
          });
          const lanes = plainLanes(shown, lane);
          const inLane = shown.filter((event) => plainLaneOf(event, lane, lanes) === id);
          expect(page.events.map((event) => event.id)).toEqual(
            idsIn(inLane, ({ from }) => from >= chip.from && from < chip.to),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("the density counts each event in the part in which the canvas shows it", async () => {
  await fc.assert(
    fc.asyncProperty(anyClock, anyFilter, async (ahead, filter) => {
      const shown = await onCanvas(days, filter, ahead);
      const { over, counts } = (await readOverview(days.timeline, filter, ahead)).density;
      expect(widthOf(over) / counts.strike.length).toBeLessThan(DAY);
      for (const type of EVENT_TYPES) {
        const parts = counts[type].length;
        const expected = counts[type].map((_, index) => {
          const part = partAt(over, parts, index);
          const own = shown.filter((event) => event.type === type);
          return idsIn(
            own,
            ({ from }) => (from >= part.from || index === 0) && (from < part.to || index === parts - 1),
          ).length;
        });
        expect(counts[type]).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});

it("pages and steps go through the events in the order of the canvas", async () => {
  await fc.assert(
    fc.asyncProperty(anyClock, anyFilter, fc.nat(), async (ahead, filter, nth) => {
      const shown = (await onCanvas(decades, filter, ahead)).map(({ id }) => id);
      const found: string[] = [];
      let page: PageKey | null = null;
      do {
        const list = await readList(decades.timeline, {
          filter,
          from: null,
          to: null,
          ahead,
          lane: null,
          page,
        });
        expect(list.position).toBe(shown.indexOf(list.events[0]?.id ?? "") + 1);
        found.push(...list.events.map(({ id }) => id));
        page = list.later === null ? null : { side: "after" as const, key: list.later };
      } while (page !== null);
      expect(found).toEqual(shown);

      const here = nth % Math.max(1, shown.length);
      const id = shown[here] ?? "";
      const step = async (go: Parameters<typeof readStep>[3]) => {
        const taken = await readStep(decades.timeline, filter, id, go, ahead);
        if (taken) expect(taken.position).toBe(shown.indexOf(taken.event.id) + 1);
        return taken?.event.id;
      };
      if (shown.length === 0) return;
      expect(await step("next")).toBe(shown[here + 1]);
      expect(await step("previous")).toBe(shown[here - 1]);
      expect(await step("first")).toBe(shown[0]);
      expect(await step("last")).toBe(shown.at(-1));
      expect((await readCard(decades.timeline, filter, id, ahead))?.position).toBe(here + 1);
    }),
    { numRuns: 40 },
  );
});
