import { expect, it } from "vitest";
import { reviewEvent } from "../../events/review-event";
import { db } from "../client";
import { listEvents } from "../events";
import { anExtractedArticle, aStrike, asker, aTimeline, EVERYTHING, unwrap } from "../test-data";
import { openTestDatabase } from "../test-database";
import { countAddedOutside } from "./count-added";

openTestDatabase();

const MAY = { from: Date.UTC(2025, 4, 1), to: Date.UTC(2025, 5, 1) };

const timelineState = (id: string) =>
  db().timeline.findUniqueOrThrow({ where: { id }, select: { id: true, changes: true } });

async function aReport(timelineId: string, place: string, date: string, how = "hit") {
  const text = `A drone ${how} ${place} that day.`;
  await anExtractedArticle(timelineId, text, [
    aStrike(text, text, { title: `Strike on ${place}`, place, date }),
  ]);
}

it("counts what came in outside the window since a change, whatever else changed meanwhile", async () => {
  const timelineId = await aTimeline();
  await aReport(timelineId, "Kyiv", "2025-05-03");
  await aReport(timelineId, "Lviv", "2025-01-01");
  const before = await timelineState(timelineId);
  const count = async (since: number, filter = EVERYTHING) =>
    countAddedOutside(await timelineState(timelineId), filter, since, MAY, null);
  expect(await count(before.changes)).toBe(0);

  await aReport(timelineId, "Odesa", "2025-05-20");
  await aReport(timelineId, "Sumy", "2025-07-02");
  const between = await timelineState(timelineId);
  await aReport(timelineId, "Kharkiv", "2025-04-30");
  const [lviv] = await listEvents(timelineId, EVERYTHING);
  unwrap(await reviewEvent(asker, timelineId, lviv?.id ?? "", "reject"));

  expect(await count(before.changes)).toBe(2);
  expect(await count(between.changes)).toBe(1);
  expect(await count(before.changes, { ...EVERYTHING, places: ["Sumy"] })).toBe(1);
  expect(await count(before.changes, { ...EVERYTHING, types: ["meeting"] })).toBe(0);
});

it("counts neither a second report of one happening nor what was rejected since", async () => {
  const timelineId = await aTimeline();
  const { changes } = await timelineState(timelineId);
  await aReport(timelineId, "Sumy", "2025-07-02");
  await aReport(timelineId, "Sumy", "2025-07-02", "struck");
  await aReport(timelineId, "Odesa", "2025-07-09");
  const [, odesa] = await listEvents(timelineId, EVERYTHING);
  unwrap(await reviewEvent(asker, timelineId, odesa?.id ?? "", "reject"));
  expect(await countAddedOutside(await timelineState(timelineId), EVERYTHING, changes, MAY, null)).toBe(1);
});
