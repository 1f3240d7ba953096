import fc from "fast-check";
import { expect, it } from "vitest";
import { searchWindow, windowHolds } from "../merge/search-window";
import { db } from "./client";
import { mergeCandidates } from "./merge-candidates";
import { aTimeline } from "./test-data";
import { openTestDatabase } from "./test-database";
import { anyArticle, importRandom } from "./view/random-timeline";

openTestDatabase();

it("candidates are the nearest of all events that the window holds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 6 }),
      async (articles, most) => {
        const timelineId = await aTimeline();
        for (const article of articles) await importRandom(timelineId, article);
        const events = await db().event.findMany({ where: { timelineId, mergedIntoId: null } });
        const dateOf = (event: (typeof events)[number]) => ({
          ...{ edtf: event.edtf, basis: event.dateBasis, words: null },
          earliest: event.earliest?.toISOString() ?? null,
          latest: event.latest?.toISOString() ?? null,
        });
        const questions = events.map((event) => ({ id: event.id, window: searchWindow(dateOf(event)) }));
        const expected = questions.map(({ id, window }) => {
          const self = events.find((event) => event.id === id);
          const away = (at: Date) => Math.abs(Number(at) - Number(self?.orderAt));
          const nearest = events
            .filter((one) => one.id !== id && one.type === self?.type)
            .filter((one) => window === null || windowHolds(window, dateOf(one)))
            .sort((a, b) => away(a.orderAt) - away(b.orderAt) || (a.id < b.id ? -1 : 1));
          return [id, nearest.slice(0, most).map((one) => one.id)] as const;
        });
        expect(await mergeCandidates(db(), timelineId, questions, most)).toEqual(new Map(expected));
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
}, 120_000);
