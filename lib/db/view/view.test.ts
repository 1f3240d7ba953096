import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../extract/mention";
import type { EventFilter } from "../../timeline/event";
import { FACETS } from "../../timeline/short-facets";
import { COARSEST_ZOOM, FINEST_ZOOM, type Tile, tileWidth, tileWindow } from "../../timeline/tile";
import { LANE_FIELDS } from "../../timeline/view";
import { DAY, HOUR } from "../../timeline/window";
import { promoteWords } from "../marks/common-words";
import { limits } from "../marks/limits";
import { settleLevels } from "../marks/settle-levels";
import { aTimeline } from "../test-data";
import { openTestDatabase } from "../test-database";
import { countMatching, countWithin } from "./count-events";
import { forgetAnswers } from "./kept";
import {
  countsOf,
  type PlainEvent,
  plainEvents,
  plainFacet,
  plainLaneOf,
  plainLanes,
  plainMatching,
  plainTile,
} from "./plain-reading";
import { anyArticle, DESKS, importRandom, PEOPLE, TOWNS, WORDS } from "./random-timeline";
import { readFacets } from "./read-facets";
import { readLanes, type TimelineState } from "./read-lanes";
import { readList } from "./read-list";
import { readOverview } from "./read-overview";
import { readCard, readStep } from "./read-step";
import { readTile } from "./read-tile";

openTestDatabase();

const usual = { ...limits };
afterEach(() => void Object.assign(limits, usual));

const few = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...values], { maxLength: 2 }));
const some = <T>(values: readonly (T | null)[]) => few(values.filter((value) => value !== null));
const anyFilter: fc.Arbitrary<EventFilter> = fc.record({
  types: few(EVENT_TYPES),
  actors: some(PEOPLE),
  places: some(TOWNS),
  sources: some(DESKS),
  q: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...WORDS, "miss", "strike", "the", "nothing", "%", "EVENT"), {
        minLength: 1,
        maxLength: 2,
      })
      .map((words) => words.join(" ")),
  ),
});
const anyLane = fc.constantFrom(...LANE_FIELDS);
const anyInstant = fc.oneof(
  fc
    .integer({ min: Date.UTC(2025, 2, 25) / HOUR, max: Date.UTC(2025, 4, 5) / HOUR })
    .map((hours) => hours * HOUR),
  fc.integer({ min: Date.UTC(1990, 0, 1) / DAY, max: Date.UTC(2030, 0, 1) / DAY }).map((days) => days * DAY),
);

let timelineId = "";
let all: readonly PlainEvent[] = [];
let timeline: TimelineState = { id: "", changes: 0 };

beforeAll(async () => {
  timelineId = await aTimeline();
  for (const article of fc.sample(anyArticle, { numRuns: 45, seed: 4 }))
    await importRandom(timelineId, article);
  // So few keep a level that most are found below all levels, as of many events.
  limits.tileKeeps = 2;
  await settleLevels(timelineId);
  limits.wordSample = 150;
  await promoteWords(timelineId, 60);
  timeline = { id: timelineId, changes: 0 };
  all = await plainEvents(timelineId);
});

/** As few events take the path of few, and, with the limits lowered, as many take that of many. */
describe.each([
  ["few", {}],
  ["many", { indexLeast: 0, indexShare: 0, lastingLookedAt: 1, lastingCounted: 0, atOnce: 0 }],
])("read as if they were %s,", (name, lowered) => {
  const prepared = () => {
    Object.assign(limits, lowered);
    forgetAnswers();
  };

  const drawn = (tile: Tile) =>
    tile.lanes.flatMap((lane) => lane.events.map(({ id, startsAt }) => ({ id, startsAt, lane: lane.id })));

  it("a tile counts every matching event once, where it begins, and draws none that is not counted", async () => {
    prepared();
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        anyLane,
        fc.integer({ min: FINEST_ZOOM, max: COARSEST_ZOOM }),
        anyInstant,
        async (filter, lane, zoom, at) => {
          const key = { zoom, index: Math.floor(at / tileWidth(zoom)) };
          const tile = await readTile(timeline, { ...key, filter, lane });
          const plain = plainTile(await plainMatching(all, filter), lane, key);
          expect(tile.lanes.map(({ id, bins, carried }) => ({ id, bins, carried: carried.count }))).toEqual(
            plain.map(({ id, bins, carried }) => ({
              id,
              bins: bins.map((bin) => bin.length),
              carried: carried.length,
            })),
          );
          for (const [at, own] of plain.entries()) {
            const begun = own.bins.flat();
            const ids = tile.lanes[at]?.events.map(({ id }) => id) ?? [];
            expect(new Set(ids).size).toBe(ids.length);
            expect(begun).toEqual(expect.arrayContaining(ids));
            const most = Math.max(
              10,
              Math.ceil(72 / plainLanes(await plainMatching(all, filter), lane).length),
            );
            // Of many, the walk over the levels ends before a lane that is rare among them has all it may draw.
            if (name === "few") expect(ids.length).toBe(Math.min(begun.length, most));
            else expect(ids.length).toBeLessThanOrEqual(most);
            const carried = tile.lanes[at]?.carried.events.map(({ id }) => id) ?? [];
            expect(own.carried).toEqual(expect.arrayContaining(carried));
            expect(carried.length).toBe(Math.min(own.carried.length, 8));
          }
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);

  it("what a tile draws, the tiles inside it draw too", async () => {
    prepared();
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        anyLane,
        fc.integer({ min: FINEST_ZOOM + 1, max: COARSEST_ZOOM }),
        anyInstant,
        async (filter, lane, zoom, at) => {
          const index = Math.floor(at / tileWidth(zoom));
          const tile = await readTile(timeline, { zoom, index, filter, lane });
          const inside = await Promise.all(
            [2 * index, 2 * index + 1].map((one) =>
              readTile(timeline, { zoom: zoom - 1, index: one, filter, lane }),
            ),
          );
          expect(inside.flatMap(drawn)).toEqual(expect.arrayContaining(drawn(tile)));
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);

  it("lanes, counts, facets and the overview are those of the plainest reading", async () => {
    prepared();
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        anyLane,
        anyInstant,
        fc.integer({ min: 1, max: 900 }),
        async (filter, lane, from, hours) => {
          const plain = await plainMatching(all, filter);
          const to = from + hours * HOUR;
          expect(await readLanes(timeline, filter, lane)).toEqual(plainLanes(plain, lane));
          expect(await countMatching(timeline, filter)).toEqual({
            matching: plain.length,
            dated: plain.filter(({ axis }) => axis).length,
          });
          const seen = plain.filter(({ axis }) => axis && axis.from < to && axis.to > from);
          expect(await countWithin(timeline, filter, { from, to })).toBe(seen.length);
          const overview = await readOverview(timeline, filter);
          expect(overview).toMatchObject({ matching: plain.length, total: all.length });
          for (const type of EVENT_TYPES) {
            const counted = overview.density.counts[type].reduce((sum, count) => sum + count, 0);
            expect(counted).toBe(plain.filter((event) => event.axis && event.type === type).length);
          }
          const { types, ...menus } = await readFacets(timeline, filter);
          expect(countsOf(types)).toEqual(await plainFacet(all, filter, "types"));
          for (const facet of FACETS)
            expect(countsOf(menus[facet]?.values ?? []), facet).toEqual(await plainFacet(all, filter, facet));
        },
      ),
      { numRuns: 50 },
    );
  }, 120_000);

  it("the pages of a list are the matching events in order, each once, and steps walk along them", async () => {
    prepared();
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        fc.option(anyInstant),
        fc.option(fc.integer({ min: 1, max: 9_000 })),
        async (filter, from, hours) => {
          const plain = await plainMatching(all, filter);
          const to = hours === null ? null : (from ?? Date.UTC(2025, 3, 1)) + hours * HOUR;
          const asked = plain.filter(
            ({ axis }) =>
              (from === null && to === null) ||
              (axis && axis.from < (to ?? Infinity) && axis.to > (from ?? -Infinity)),
          );
          const found: string[] = [];
          let page = null as Parameters<typeof readList>[1]["page"];
          for (let pages = 0; pages < 20; pages += 1) {
            const list = await readList(timeline, { filter, from, to, lane: null, page });
            const [first] = list.events;
            expect(list.position).toBe(first ? plain.findIndex(({ id }) => id === first.id) + 1 : 0);
            found.push(...list.events.map(({ id }) => id));
            if (list.later === null) break;
            page = { side: "after", key: list.later };
          }
          expect(found).toEqual(asked.map(({ id }) => id));
          if (page !== null) {
            const list = await readList(timeline, { filter, from, to, lane: null, page });
            const back = await readList(timeline, {
              filter,
              from,
              to,
              lane: null,
              page: { side: "before", key: list.earlier ?? "" },
            });
            expect(back.events.at(-1)?.id).toBe(
              asked[asked.findIndex(({ id }) => id === list.events[0]?.id) - 1]?.id,
            );
          }
        },
      ),
      { numRuns: 20 },
    );
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.nat(), async (filter, at) => {
        const plain = await plainMatching(all, filter);
        const here = all[at % all.length];
        const before = plain.filter((event) => all.indexOf(event) < at % all.length);
        const after = plain.filter((event) => all.indexOf(event) > at % all.length);
        const step = async (go: Parameters<typeof readStep>[3]) =>
          (await readStep(timeline, filter, here?.id ?? null, go))?.event.id;
        expect(await step("next")).toBe(after[0]?.id);
        expect(await step("previous")).toBe(before.at(-1)?.id);
        expect(await step("first")).toBe(plain[0]?.id);
        expect(await step("last")).toBe(plain.at(-1)?.id);
        const place = plain.findIndex(({ id }) => id === here?.id);
        expect(await readCard(timeline, filter, here?.id ?? "")).toMatchObject({
          position: place < 0 ? null : place + 1,
          of: plain.length,
        });
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it("a chip's list holds what its bins count, lane by lane", async () => {
    prepared();
    await fc.assert(
      fc.asyncProperty(anyFilter, anyLane, anyInstant, async (filter, field, at) => {
        const plain = await plainMatching(all, filter);
        const lanes = plainLanes(plain, field);
        const { from, to } = tileWindow({ zoom: 12, index: Math.floor(at / tileWidth(12)) });
        for (const { id } of lanes) {
          const list = await readList(timeline, {
            filter,
            from,
            to,
            beginning: true,
            lane: { field, id },
            page: null,
          });
          const own = plain.filter(
            (event) =>
              event.axis &&
              event.axis.from >= from &&
              event.axis.from < to &&
              plainLaneOf(event, field, lanes) === id,
          );
          expect(list.events.map((event) => event.id)).toEqual(own.slice(0, 100).map((event) => event.id));
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

it("a long event is counted and named in the narrowest tile inside it", async () => {
  Object.assign(limits, { indexLeast: 0, indexShare: 0 });
  forgetAnswers();
  const key = { zoom: FINEST_ZOOM, index: Math.floor(Date.UTC(2025, 7, 8, 6) / tileWidth(FINEST_ZOOM)) };
  const filter = { types: [], actors: [], places: [], sources: [], q: null };
  const years = all.filter(({ date }) => date.edtf === "2025");
  const tile = await readTile(timeline, { ...key, filter, lane: "type" });
  expect(years.length).toBeGreaterThan(0);
  expect(tile.lanes.reduce((sum, { carried }) => sum + carried.count, 0)).toBe(years.length);
});
