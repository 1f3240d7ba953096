import { describe, expect, it } from "vitest";
import { annotate } from "../annotations/annotate";
import { importArticle } from "../articles/import-article";
import { removeArticle } from "../articles/remove-article";
import { restoreArticle } from "../articles/restore-article";
import { findArticle, listArticles } from "../db/articles";
import { db } from "../db/client";
import { findEvent, listEvents } from "../db/events";
import {
  aDraft,
  anExtractedArticle,
  aStrike,
  asker,
  aTimeline,
  EVERYTHING,
  newestRun,
  unwrap,
} from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { reviewEvent } from "../events/review-event";
import { storeExtraction } from "./store-extraction";

openTestDatabase();

const url = "https://example.org/sumy";
const SUMY = "A missile hit Sumy on 13 April.";
const KYIV = "A drone hit Kyiv on 3 May.";
const BOTH = `${SUMY} ${KYIV}`;
const sumy = (text: string) => aStrike(text, SUMY);
const kyiv = (text: string) =>
  aStrike(text, KYIV, { title: "Strike on Kyiv", place: "Kyiv", date: "2025-05-03" });
const titles = async (timelineId: string) =>
  (await listEvents(timelineId, EVERYTHING)).map(({ title }) => title);

describe("storeExtraction", () => {
  it("stores one set of events however often and wherever it runs at once", async () => {
    const timelineId = await aTimeline();
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(BOTH)));
    const runId = await newestRun(articleId);
    const extraction = { mentions: [sumy(BOTH), kyiv(BOTH)], dates: [], dropped: [] };
    await Promise.all([1, 2, 3].map(() => storeExtraction(runId, extraction)));
    await storeExtraction(runId, extraction);
    expect(await titles(timelineId)).toEqual(["Strike on Sumy", "Strike on Kyiv"]);
    expect(await db().mention.count({ where: { timelineId } })).toBe(2);
    expect((await listArticles(timelineId))[0]?.extraction).toEqual({ state: "done", eventCount: 2 });
  });

  it("stores nothing of a run with a passage that is not verbatim", async () => {
    const timelineId = await aTimeline();
    const wrong = aStrike("Something else entirely.", "Something");
    await expect(anExtractedArticle(timelineId, BOTH, [sumy(BOTH), wrong])).rejects.toThrow(
      "passage_verbatim",
    );
    expect(await db().mention.count({ where: { timelineId } })).toBe(0);
    expect(await titles(timelineId)).toEqual([]);
  });

  it("keeps each passage in the version it was found in, where the reader can see it", async () => {
    const timelineId = await aTimeline();
    const first = `${SUMY} ${SUMY}`;
    const articleId = await anExtractedArticle(timelineId, first, [sumy(first)], { url });
    const [event] = await listEvents(timelineId, EVERYTHING);
    unwrap(await reviewEvent(asker, timelineId, event?.id ?? "", "confirm"));
    await anExtractedArticle(timelineId, KYIV, [kyiv(KYIV)], { url });

    const old = await findArticle(timelineId, articleId, 1);
    expect(old).toMatchObject({ version: 1, newestVersion: 2, text: first });
    expect(old?.passages.map(({ quote }) => quote)).toEqual([SUMY]);
    for (const number of [undefined, 2, 3, 0, -1]) {
      const shown = await findArticle(timelineId, articleId, number);
      expect(shown).toMatchObject({ version: 2, newestVersion: 2, text: KYIV });
      expect(shown?.passages.map(({ quote }) => quote)).toEqual([KYIV]);
    }
    const found = await findEvent(timelineId, event?.id ?? "");
    expect(found?.event.sources.map(({ article, version }) => [article.id, version])).toEqual([
      [articleId, 1],
    ]);
  });

  it("gives the events of a new version their old ids, and drops what it no longer says", async () => {
    const timelineId = await aTimeline();
    await anExtractedArticle(timelineId, BOTH, [sumy(BOTH), kyiv(BOTH)], { url });
    const [before] = await listEvents(timelineId, EVERYTHING);
    const changed = `Correction. ${SUMY}`;
    const articleId = await anExtractedArticle(timelineId, changed, [sumy(changed)], { url });
    const after = await listEvents(timelineId, EVERYTHING);
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    const article = await findArticle(timelineId, articleId);
    expect(article?.passages.map(({ start, quote }) => [start, quote])).toEqual([[12, SUMY]]);
  });

  it("leaves what a person touched when the new version no longer says it", async () => {
    const timelineId = await aTimeline();
    const text = `${BOTH} More.`;
    await anExtractedArticle(timelineId, text, [sumy(text), kyiv(text)], { url });
    const [first, second] = await listEvents(timelineId, EVERYTHING);
    unwrap(await reviewEvent(asker, timelineId, first?.id ?? "", "confirm"));
    const note = { body: "A note", tags: [] };
    unwrap(await annotate(asker, timelineId, { kind: "event", eventId: second?.id ?? "" }, note));
    await anExtractedArticle(timelineId, "Nothing happened.", [], { url });
    expect(await titles(timelineId)).toEqual(["Strike on Sumy", "Strike on Kyiv"]);
    expect((await findEvent(timelineId, first?.id ?? ""))?.event.sources[0]?.passages[0]?.quote).toBe(SUMY);
  });

  it("does not bring back what a person rejected, nor change what one confirmed", async () => {
    const timelineId = await aTimeline();
    await anExtractedArticle(timelineId, BOTH, [sumy(BOTH), kyiv(BOTH)], { url });
    const [first, second] = await listEvents(timelineId, EVERYTHING);
    unwrap(await reviewEvent(asker, timelineId, first?.id ?? "", "reject"));
    unwrap(await reviewEvent(asker, timelineId, second?.id ?? "", "confirm"));
    const changed = `${BOTH} Again.`;
    const renamed = { ...kyiv(changed), title: "Another title" };
    await anExtractedArticle(timelineId, changed, [sumy(changed), renamed], { url });
    expect(await titles(timelineId)).toEqual(["Strike on Kyiv"]);
    unwrap(await reviewEvent(asker, timelineId, first?.id ?? "", "restore"));
    expect(await titles(timelineId)).toEqual(["Strike on Sumy", "Strike on Kyiv"]);
  });

  it("stores nothing of a version that a newer one has overtaken", async () => {
    const timelineId = await aTimeline();
    const first = unwrap(await importArticle(asker, timelineId, aDraft(BOTH, { url })));
    const oldRun = await newestRun(first.articleId);
    await anExtractedArticle(timelineId, SUMY, [sumy(SUMY)], { url });
    await storeExtraction(oldRun, { mentions: [kyiv(BOTH)], dates: [], dropped: [] });
    expect(await titles(timelineId)).toEqual(["Strike on Sumy"]);
  });
});

describe("removing an article", () => {
  it("hides the events that rest on nothing else, and restoring shows them again", async () => {
    const timelineId = await aTimeline();
    const one = await anExtractedArticle(timelineId, BOTH, [sumy(BOTH), kyiv(BOTH)], { publisher: "A" });
    const more = `${SUMY} It was Sunday.`;
    await anExtractedArticle(timelineId, more, [sumy(more)], { publisher: "B" });
    const before = await listEvents(timelineId, EVERYTHING);
    expect(before.map(({ articleCount }) => articleCount)).toEqual([2, 1]);

    unwrap(await removeArticle(asker, timelineId, one));
    const without = await listEvents(timelineId, EVERYTHING);
    expect(without.map(({ title, publishers }) => [title, publishers])).toEqual([["Strike on Sumy", ["B"]]]);
    expect(await findEvent(timelineId, before[1]?.id ?? "")).toBeNull();
    expect((await findArticle(timelineId, one))?.removed).toBe(true);
    expect(await removeArticle(asker, timelineId, one)).toEqual({ ok: false, error: { kind: "not-found" } });

    unwrap(await restoreArticle(asker, timelineId, one));
    expect(await listEvents(timelineId, EVERYTHING)).toEqual(before);
  });

  it("cannot be taken back once the same article was imported anew", async () => {
    const timelineId = await aTimeline();
    const old = await anExtractedArticle(timelineId, BOTH, [sumy(BOTH)]);
    unwrap(await removeArticle(asker, timelineId, old));
    await anExtractedArticle(timelineId, BOTH, [sumy(BOTH)]);
    expect(await restoreArticle(asker, timelineId, old)).toEqual({ ok: false, error: { kind: "duplicate" } });
  });

  it("while its run is under way stores its events hidden", async () => {
    const timelineId = await aTimeline();
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(BOTH)));
    const runId = await newestRun(articleId);
    unwrap(await removeArticle(asker, timelineId, articleId));
    await storeExtraction(runId, { mentions: [sumy(BOTH)], dates: [], dropped: [] });
    expect(await titles(timelineId)).toEqual([]);
    unwrap(await restoreArticle(asker, timelineId, articleId));
    expect(await titles(timelineId)).toEqual(["Strike on Sumy"]);
  });
});
