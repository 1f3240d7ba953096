import { expect, it } from "vitest";
import type { Location } from "../places/location";
import { findEvent, listEvents } from "./events";
import { anExtractedArticle, aStrike, aTimeline, EVERYTHING } from "./test-data";
import { openTestDatabase } from "./test-database";

openTestDatabase();

const SUMY: Location = {
  country: "UA",
  region: "Sumy Oblast",
  point: { latitude: 50.92, longitude: 34.8 },
};

/** The location of the one event that a timeline of these articles shows. */
async function shownLocation(...locations: (Location | null)[]): Promise<Location | null | undefined> {
  const timelineId = await aTimeline();
  for (const [at, location] of locations.entries()) {
    const text = `A missile hit Sumy and killed 35 people, report ${at} says.`;
    await anExtractedArticle(timelineId, text, [aStrike(text, text, { killed: [35, 35], location })], {
      publisher: `Desk ${at}`,
    });
  }
  const events = await listEvents(timelineId, EVERYTHING);
  expect(events).toHaveLength(1);
  return (await findEvent(timelineId, events[0]?.id ?? ""))?.event.location;
}

it("an event has the location that its mention has", async () => {
  expect(await shownLocation(SUMY)).toEqual(SUMY);
  expect(await shownLocation(null)).toBeNull();
});

it("an event of two mentions has the finer of locations that agree", async () => {
  expect(await shownLocation(null, { ...SUMY, region: null, point: null }, SUMY)).toEqual(SUMY);
});
