import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { itemDate } from "../../timeline/item-date";
import { HOUR } from "../../timeline/window";
import { db } from "../client";
import { aTimeline, EVERYTHING } from "../test-data";
import { openTestDatabase } from "../test-database";
import { countWithin } from "./count-events";
import { type PlainEvent, plainEvents } from "./plain-reading";
import { anyArticle, importRandom } from "./random-timeline";
import type { TimelineState } from "./read-lanes";
import { readList } from "./read-list";

openTestDatabase();

const ARTICLES = 14;
let timeline: TimelineState;
let all: readonly PlainEvent[];

beforeAll(async () => {
  const id = await aTimeline();
  for (const article of fc.sample(anyArticle, { numRuns: ARTICLES, seed: 20_250_413 }))
    await importRandom(id, article);
  all = await plainEvents(id);
  timeline = await db().timeline.findUniqueOrThrow({ where: { id }, select: { id: true, changes: true } });
}, 120_000);

const anyEnd = fc
  .integer({ min: Date.UTC(2025, 3, 12) / HOUR, max: Date.UTC(2025, 3, 16) / HOUR })
  .map((hours) => hours * HOUR);
const anyClock = fc.constantFrom(-720, -420, 120, 345, 540, 840);

it("far from UTC the list and the count hold exactly what the canvas shows of a window", async () => {
  expect(all.filter(({ date }) => date.edtf?.includes("T")).length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(anyEnd, anyEnd, anyClock, async (one, other, minutes) => {
      const from = Math.min(one, other);
      const to = Math.max(one, other) + HOUR;
      const ahead = { from: minutes, to: minutes };
      const shown = all.filter(({ date }) => {
        const drawn = itemDate(date, () => minutes);
        return drawn !== null && drawn.from < to && drawn.to > from;
      });
      expect(await countWithin(timeline, EVERYTHING, { from, to }, ahead)).toBe(shown.length);
      const { events } = await readList(timeline, {
        ...{ filter: EVERYTHING, from, to, ahead },
        ...{ lane: null, page: null },
      });
      expect(events.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});
