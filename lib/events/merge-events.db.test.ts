import { describe, expect, it } from "vitest";
import { annotate } from "../annotations/annotate";
import { db } from "../db/client";
import { findEvent, listEvents } from "../db/events";
import { anExtractedArticle, aStrike, asker, aTimeline, EVERYTHING, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { parseId } from "../ids";
import { mergeEvents } from "./merge-events";
import { undoMerge } from "./undo-merge";

openTestDatabase();

const KYIV = "A drone hit Kyiv on 3 May.";
const SUMY = "A missile hit Sumy on 13 April, killing 34.";
const AGAIN = "Two missiles struck the centre of Sumy on 13 April and killed 35 people.";

const kyiv = aStrike(KYIV, KYIV, { title: "Strike on Kyiv", place: "Kyiv", date: "2025-05-03" });
const sumy = aStrike(SUMY, SUMY, { killed: [34, 34] });
const again = aStrike(AGAIN, AGAIN, { killed: [35, 35] });

/** A timeline with two events that nobody merged. */
async function twoEvents() {
  const timelineId = await aTimeline();
  await anExtractedArticle(timelineId, KYIV, [kyiv], { publisher: "A" });
  await anExtractedArticle(timelineId, SUMY, [sumy], { publisher: "B" });
  const [first, second] = await listEvents(timelineId, EVERYTHING);
  if (first === undefined || second === undefined) throw new Error("expected two events");
  return { timelineId, sumyId: first.id, kyivId: second.id };
}

describe("reports of one happening", () => {
  it("become one event with both passages, the widest toll, and the reasons", async () => {
    const timelineId = await aTimeline();
    await anExtractedArticle(timelineId, SUMY, [sumy], { publisher: "A" });
    await anExtractedArticle(timelineId, AGAIN, [again], { publisher: "B" });
    const events = await listEvents(timelineId, EVERYTHING);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ articleCount: 2, publishers: ["A", "B"], killed: [34, 35] });
    const found = await findEvent(timelineId, events[0]?.id ?? "");
    expect(found?.event.sources.map(({ passages }) => passages.map(({ quote }) => quote))).toEqual([
      [SUMY],
      [AGAIN],
    ]);
    expect(found?.event.merges[0]?.decidedBy).toBe("sourceline");
    expect(found?.event.merges[0]?.reasons.length).toBeGreaterThan(0);
  });

  it("stay two when they are of two days", async () => {
    const timelineId = await aTimeline();
    await anExtractedArticle(timelineId, SUMY, [sumy]);
    await anExtractedArticle(timelineId, AGAIN, [{ ...again, date: "2025-04-20" }]);
    expect(await listEvents(timelineId, EVERYTHING)).toHaveLength(2);
  });

  it("find each other when both are stored at once", async () => {
    const timelineId = await aTimeline();
    await Promise.all([
      anExtractedArticle(timelineId, SUMY, [sumy]),
      anExtractedArticle(timelineId, AGAIN, [again]),
    ]);
    expect(await listEvents(timelineId, EVERYTHING)).toHaveLength(1);
  });

  it("are left apart by the machine after a person took them apart", async () => {
    const timelineId = await aTimeline();
    await anExtractedArticle(timelineId, SUMY, [sumy], { url: "https://example.org/1" });
    await anExtractedArticle(timelineId, AGAIN, [again], { url: "https://example.org/2" });
    const [event] = await listEvents(timelineId, EVERYTHING);
    const detail = await findEvent(timelineId, event?.id ?? "");
    unwrap(await undoMerge(asker, timelineId, detail?.event.merges[0]?.id ?? ""));
    expect(await listEvents(timelineId, EVERYTHING)).toHaveLength(2);

    const changed = `${AGAIN} The governor confirmed it.`;
    await anExtractedArticle(timelineId, changed, [again], { url: "https://example.org/2" });
    expect(await listEvents(timelineId, EVERYTHING)).toHaveLength(2);
  });
});

describe("mergeEvents", () => {
  it("makes the old id lead to the new event", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    unwrap(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId }));
    expect(await listEvents(timelineId, EVERYTHING)).toHaveLength(1);
    const moved = await findEvent(timelineId, sumyId);
    expect(moved?.movedFrom).toBe(sumyId);
    expect(moved?.event.id).toBe(kyivId);
    expect(moved?.event.sources).toHaveLength(2);
    expect(moved?.event.history.map(({ action }) => action)).toContain("merged");
  });

  it("refuses to merge an event with itself, also under an absorbed id", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    const refused = { ok: false, error: { kind: "same-event" } };
    expect(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: kyivId })).toEqual(refused);
    await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId });
    expect(await mergeEvents(asker, timelineId, { keptId: sumyId, absorbedId: kyivId })).toEqual(refused);
  });

  it("does not reach into another timeline", async () => {
    const { kyivId, sumyId } = await twoEvents();
    const merged = await mergeEvents(asker, await aTimeline(), { keptId: kyivId, absorbedId: sumyId });
    expect(merged).toEqual({ ok: false, error: { kind: "not-found" } });
  });

  it("shows the notes of both, and gives each its own back when it is undone", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    const sumyBefore = await findEvent(timelineId, sumyId);
    const passageId = sumyBefore?.event.sources[0]?.passages[0]?.id ?? "";
    const note = (body: string) => ({ body, tags: [] });
    unwrap(await annotate(asker, timelineId, { kind: "event", eventId: sumyId }, note("on the event")));
    unwrap(await annotate(asker, timelineId, { kind: "passage", passageId }, note("on the passage")));
    unwrap(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId }));

    const merged = await findEvent(timelineId, kyivId);
    expect(merged?.event.annotations.map(({ body }) => body)).toEqual(["on the event", "on the passage"]);
    expect(merged?.event.annotationCount).toBe(2);

    unwrap(await undoMerge(asker, timelineId, merged?.event.merges[0]?.id ?? ""));
    expect((await findEvent(timelineId, kyivId))?.event.annotations).toEqual([]);
    expect((await findEvent(timelineId, sumyId))?.event.annotations).toHaveLength(2);
  });
});

describe("undoMerge", () => {
  it("restores both events as they were", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    const before = await listEvents(timelineId, EVERYTHING);
    unwrap(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId }));
    const { event } = (await findEvent(timelineId, kyivId)) ?? {};
    unwrap(await undoMerge(asker, timelineId, event?.merges[0]?.id ?? ""));
    expect(await listEvents(timelineId, EVERYTHING)).toEqual(before);
    expect((await findEvent(timelineId, sumyId))?.movedFrom).toBeNull();
  });

  it("undoes an inner merge of a chain, then the outer one, and every mention is home", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    const third = "A drone hit Odesa on 9 June.";
    const odesa = aStrike(third, third, { title: "Strike on Odesa", place: "Odesa", date: "2025-06-09" });
    await anExtractedArticle(timelineId, third, [odesa]);
    const before = await listEvents(timelineId, EVERYTHING);
    const odesaId = before[2]?.id ?? "";
    unwrap(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId }));
    unwrap(await mergeEvents(asker, timelineId, { keptId: odesaId, absorbedId: kyivId }));
    expect((await findEvent(timelineId, sumyId))?.event.id).toBe(odesaId);

    const merges = (await findEvent(timelineId, odesaId))?.event.merges ?? [];
    const of = (absorbed: string) => merges.find(({ absorbedId }) => absorbedId === absorbed)?.id ?? "";
    unwrap(await undoMerge(asker, timelineId, of(sumyId)));
    expect((await findEvent(timelineId, odesaId))?.event.sources).toHaveLength(2);
    unwrap(await undoMerge(asker, timelineId, of(kyivId)));
    expect(await listEvents(timelineId, EVERYTHING)).toEqual(before);
  });

  it("happens once", async () => {
    const { timelineId, kyivId, sumyId } = await twoEvents();
    unwrap(await mergeEvents(asker, timelineId, { keptId: kyivId, absorbedId: sumyId }));
    const merge = await db().eventMerge.findFirstOrThrow({ where: { absorbedId: parseId(sumyId) ?? "" } });
    unwrap(await undoMerge(asker, timelineId, merge.id));
    expect(await undoMerge(asker, timelineId, merge.id)).toEqual({ ok: false, error: { kind: "not-found" } });
  });
});
