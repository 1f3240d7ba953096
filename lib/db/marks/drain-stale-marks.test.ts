import { expect, it } from "vitest";
import { db } from "../client";
import { anExtractedArticle, aStrike, aTimeline } from "../test-data";
import { openTestDatabase } from "../test-database";
import { drainStaleMarks } from "./drain-stale-marks";

openTestDatabase();

const TEXT = "A drone hit Sumy that day.";

it("counts a change of the timeline for what somebody changed outside our own transactions", async () => {
  const timelineId = await aTimeline();
  await anExtractedArticle(timelineId, TEXT, [aStrike(TEXT, TEXT)]);
  const changes = async () => (await db().timeline.findUniqueOrThrow({ where: { id: timelineId } })).changes;
  const before = await changes();
  await db().$executeRaw`update event set hidden_at = now() where timeline_id = ${timelineId}::uuid`;
  expect(await drainStaleMarks()).toBe(1);
  expect(await changes()).toBe(before + 1);
  expect(await drainStaleMarks()).toBe(0);
  expect(await changes()).toBe(before + 1);
});
