import { afterEach, expect, it } from "vitest";
import { tileWidth } from "../../timeline/tile";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { limits } from "../marks/limits";
import { settleLevels } from "../marks/settle-levels";
import { anExtractedArticle, aStrike, aTimeline, EVERYTHING } from "../test-data";
import { openTestDatabase } from "../test-database";
import { readTile } from "./read-tile";

openTestDatabase();

const usual = { ...limits };
afterEach(() => void Object.assign(limits, usual));

/** 64 days, in bins of two. */
const ZOOM = 11;
const INDEX = Math.floor(Date.UTC(2025, 3, 1) / tileWidth(ZOOM));
const FIRST = INDEX * tileWidth(ZOOM);
const STRIKES = 40;
/** As many as a tile draws of each of two lanes. */
const MOST = 36;

const dayOf = (index: number) => new Date(FIRST + index * DAY).toISOString().slice(0, 10);

async function report(timelineId: string, type: "strike" | "meeting", days: readonly number[]) {
  const quotes = days.map((day) => `A ${type} in town ${day} was reported that day.`);
  const text = quotes.join("\n");
  const mentions = days.map((day, index) =>
    aStrike(text, quotes[index] ?? "", {
      type,
      title: `The ${type} in town ${day}`,
      place: `Town ${day}`,
      date: dayOf(day),
    }),
  );
  await anExtractedArticle(timelineId, text, mentions);
}

it("a lane that has what it wants keeps it while a lane short of one is looked through", async () => {
  Object.assign(limits, { indexLeast: 0, indexShare: 0 });
  const timelineId = await aTimeline();
  await report(
    timelineId,
    "strike",
    Array.from({ length: STRIKES }, (_, day) => day),
  );
  await settleLevels(timelineId);
  // Not ranked yet: no walk over the levels comes to it.
  await report(timelineId, "meeting", [20]);
  const timeline = await db().timeline.findUniqueOrThrow({ where: { id: timelineId } });
  const tile = await readTile(timeline, { zoom: ZOOM, index: INDEX, filter: EVERYTHING, lane: "type" });
  expect(tile.lanes.map(({ id, events }) => [id, events.length])).toEqual([
    ["in:strike", MOST],
    ["in:meeting", 1],
  ]);
});
