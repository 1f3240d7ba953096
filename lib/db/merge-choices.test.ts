import { expect, it } from "vitest";
import { mergeEvents } from "../events/merge-events";
import { reviewEvent } from "../events/review-event";
import { listEvents } from "./events";
import { findMergeChoices } from "./merge-choices";
import { anExtractedArticle, aStrike, asker, aTimeline, EVERYTHING, unwrap } from "./test-data";
import { openTestDatabase } from "./test-database";

openTestDatabase();

/** Strikes on towns far from one another, so that nothing merges them, with the id of each by its town. */
async function strikes(days: Readonly<Record<string, string>>) {
  const timelineId = await aTimeline();
  for (const [place, date] of Object.entries(days)) {
    const text = `A drone hit ${place} that day.`;
    await anExtractedArticle(timelineId, text, [
      aStrike(text, text, { title: `Strike on ${place}`, place, date }),
    ]);
  }
  const ids = new Map((await listEvents(timelineId, EVERYTHING)).map(({ place, id }) => [place, id]));
  const idOf = (place: string) => ids.get(place) ?? "";
  const choices = async (place: string) =>
    (await findMergeChoices(timelineId, idOf(place))).map((choice) => choice.place);
  return { timelineId, idOf, choices };
}

it("offers what happened within four days, in order, and never the event itself", async () => {
  const { choices } = await strikes({
    Odesa: "2025-05-10",
    Sumy: "2025-05-08",
    Kyiv: "2025-05-05",
    Lviv: "2025-05-13",
    Kharkiv: "2025-05-12",
  });
  expect(await choices("Odesa")).toEqual(["Sumy", "Kharkiv", "Lviv"]);
  expect(await choices("Kyiv")).toEqual(["Sumy"]);
});

it("offers neither what was rejected nor what was merged away", async () => {
  const { timelineId, idOf, choices } = await strikes({
    Odesa: "2025-05-10",
    Sumy: "2025-05-10",
    Kyiv: "2025-05-11",
    Lviv: "2025-05-12",
  });
  unwrap(await reviewEvent(asker, timelineId, idOf("Kyiv"), "reject"));
  const merged = { keptId: idOf("Odesa"), absorbedId: idOf("Lviv") };
  unwrap(await mergeEvents(asker, timelineId, merged));
  expect(await choices("Odesa")).toEqual(["Sumy"]);
});

it("offers nothing of another timeline, and nothing for what is no event", async () => {
  const { idOf } = await strikes({ Odesa: "2025-05-10", Sumy: "2025-05-10" });
  expect(await findMergeChoices(await aTimeline(), idOf("Odesa"))).toEqual([]);
  expect(await findMergeChoices(await aTimeline(), "nothing")).toEqual([]);
});

it("offers what has no date only to what has none", async () => {
  const timelineId = await aTimeline();
  const today = new Date().toISOString().slice(0, 10);
  for (const [place, date] of [
    ["Sumy", null],
    ["Odesa", null],
    ["Lviv", today],
  ] as const) {
    const text = `A drone hit ${place} once.`;
    await anExtractedArticle(timelineId, text, [
      aStrike(text, text, { title: `Strike on ${place}`, place, date, dateBasis: date ? "stated" : "none" }),
    ]);
  }
  const ids = new Map((await listEvents(timelineId, EVERYTHING)).map(({ place, id }) => [place, id]));
  const choices = async (place: string) =>
    (await findMergeChoices(timelineId, ids.get(place) ?? "")).map((choice) => choice.place);
  expect(await choices("Sumy")).toEqual(["Odesa"]);
  expect(await choices("Lviv")).toEqual([]);
});
