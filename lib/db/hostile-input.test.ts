import { beforeAll, describe, expect, it } from "vitest";
import { annotate } from "../annotations/annotate";
import { deleteAnnotation } from "../annotations/delete-annotation";
import { editAnnotation } from "../annotations/edit-annotation";
import { restoreAnnotation } from "../annotations/restore-annotation";
import { importArticle } from "../articles/import-article";
import { removeArticle } from "../articles/remove-article";
import { restoreArticle } from "../articles/restore-article";
import { mergeEvents } from "../events/merge-events";
import { reviewEvent } from "../events/review-event";
import { undoMerge } from "../events/undo-merge";
import { createTimeline } from "../timelines/create-timeline";
import { findArticle } from "./articles";
import { findEvent, listEvents } from "./events";
import { aDraft, anExtractedArticle, aStrike, asker, aTimeline, EVERYTHING, unwrap } from "./test-data";
import { openTestDatabase } from "./test-database";
import { findTimeline } from "./timelines";
import { readFacets } from "./view/read-facets";
import { readList, readWholeList } from "./view/read-list";
import { readOverview } from "./view/read-overview";
import { readTile } from "./view/read-tile";

openTestDatabase();

const TEXT = "A missile hit Sumy on 13 April. A drone hit Kyiv on 3 May.";
const kyiv = aStrike(TEXT, "A drone hit Kyiv on 3 May.", {
  title: "Strike on Kyiv",
  place: "Kyiv",
  date: "2025-05-03",
});

const HOSTILE = {
  "a NUL": "a\0b",
  "half a surrogate pair": "a\ud800b",
  "the other half": "\udc00",
  "only NULs": "\0\0",
  "a direction override": "\u202Eevil",
  "a quote and SQL": `'; drop table event; --`,
  wildcards: "%_\\%",
  "ten thousand letters": "x".repeat(10_000),
  "ten thousand emoji": "🚀".repeat(10_000),
  "nothing but marks": "\u0301\u0302",
  "another prototype": "__proto__",
} as const;
const each = Object.entries(HOSTILE);

let timelineId: string;
let otherId: string;
let articleId: string;
let eventIds: readonly string[];
let annotationId: string;

beforeAll(async () => {
  timelineId = await aTimeline();
  otherId = await aTimeline();
  const sumy = aStrike(TEXT, "A missile hit Sumy on 13 April.");
  articleId = await anExtractedArticle(timelineId, TEXT, [sumy, kyiv]);
  eventIds = (await listEvents(timelineId, EVERYTHING)).map(({ id }) => id);
  const target = { kind: "event", eventId: eventIds[0] ?? "" } as const;
  ({ annotationId } = unwrap(await annotate(asker, timelineId, target, { body: "Note", tags: [] })));
});

describe.each(each)("%s", (_, hostile) => {
  it("as title, publisher and address of an article is stored as text or left out", async () => {
    const draft = aDraft(`${TEXT} ${JSON.stringify(hostile).slice(0, 99)}`, {
      title: hostile,
      publisher: hostile,
      url: hostile,
    });
    expect((await importArticle(asker, await aTimeline(), draft)).ok).toBe(true);
  });

  it("as text or date of an article is stored or refused", async () => {
    const into = await aTimeline();
    await importArticle(asker, into, aDraft(hostile));
    expect((await importArticle(asker, into, aDraft(TEXT, { publishedAt: hostile }))).ok).toBe(
      hostile.replaceAll(/[\0\p{Cs}]/gu, "") === "",
    );
  });

  it("as note and tag is stored or refused", async () => {
    const target = { kind: "event", eventId: eventIds[0] ?? "" } as const;
    await annotate(asker, timelineId, target, { body: hostile, tags: [hostile] });
    await annotate(asker, timelineId, target, { body: `Note ${hostile}`, tags: [] });
    await editAnnotation(asker, timelineId, annotationId, {
      body: "Note",
      tags: [hostile],
      seenUpdatedAt: hostile,
    });
    const quote = hostile;
    const selection = { kind: "selection", articleId, start: 0, end: [...quote].length, quote } as const;
    expect((await annotate(asker, timelineId, selection, { body: "Note", tags: [] })).ok).toBe(false);
  });

  it("as slug, title and description of a timeline is stored or refused", async () => {
    const slug = `t-${crypto.randomUUID()}`;
    await createTimeline(asker, { slug, title: hostile, description: hostile });
    expect((await createTimeline(asker, { slug: hostile, title: "T", description: "" })).ok).toBe(false);
    expect(await findTimeline(hostile)).toBeNull();
  });

  it("as a filter finds what it finds", async () => {
    for (const filter of [
      { q: hostile },
      { actors: [hostile] },
      { places: [hostile] },
      { sources: [hostile] },
    ]) {
      await listEvents(timelineId, { ...EVERYTHING, ...filter });
      const asked = { ...EVERYTHING, ...filter };
      const timeline = { id: timelineId, changes: 0 };
      await readFacets(timeline, asked);
      await readOverview(timeline, asked);
      await readTile(timeline, { filter: asked, lane: "actor", zoom: 10, index: 630 });
      await readWholeList(timeline, asked, 100);
    }
  });

  it("as an id names nothing", async () => {
    expect(await idsTaken(timelineId, hostile)).toEqual([]);
  });
});

describe("an id of another timeline", () => {
  it("names nothing here, for reading and for writing", async () => {
    for (const id of [...eventIds, articleId, annotationId]) expect(await idsTaken(otherId, id)).toEqual([]);
    expect((await listEvents(timelineId, EVERYTHING)).map(({ id }) => id)).toEqual(eventIds);
    expect((await findEvent(timelineId, eventIds[0] ?? ""))?.event.review).toBe("unreviewed");
  });
});

describe("offsets that are none", () => {
  it.each([
    [-1, 5],
    [5, 2],
    [0, 2 ** 31],
    [2 ** 31, 2 ** 32],
    [0, Number.MAX_SAFE_INTEGER],
    [0.5, 1.5],
    [Number.NaN, 3],
  ])("are refused: %d to %d", async (start, end) => {
    const selection = { kind: "selection", articleId, start, end, quote: "A missile" } as const;
    const refused = await annotate(asker, timelineId, selection, { body: "Note", tags: [] });
    expect(refused).toEqual({ ok: false, error: { kind: "not-verbatim" } });
  });

  it.each([-1, 1.5, 2 ** 40, Number.NaN])("are refused as a version: %d", async (version) => {
    const selection = {
      kind: "selection",
      articleId,
      start: 0,
      end: 9,
      quote: "A missile",
      version,
    } as const;
    expect((await annotate(asker, timelineId, selection, { body: "Note", tags: [] })).ok).toBe(false);
    expect((await findArticle(timelineId, articleId, version))?.version).toBe(1);
  });
});

/** The names of the operations for which this id names something in this timeline. */
async function idsTaken(into: string, id: string): Promise<string[]> {
  const note = { body: "Note", tags: [] };
  const selection = { kind: "selection", articleId: id, start: 0, end: 1, quote: "A" } as const;
  const outcomes: Record<string, unknown> = {
    findEvent: await findEvent(into, id),
    findArticle: await findArticle(into, id),
    annotateEvent: (await annotate(asker, into, { kind: "event", eventId: id }, note)).ok,
    annotatePassage: (await annotate(asker, into, { kind: "passage", passageId: id }, note)).ok,
    annotateSelection: (await annotate(asker, into, selection, note)).ok,
    edit: (await editAnnotation(asker, into, id, note)).ok,
    delete: (await deleteAnnotation(asker, into, id)).ok,
    restore: (await restoreAnnotation(asker, into, id)).ok,
    review: (await reviewEvent(asker, into, id, "reject")).ok,
    merge: (await mergeEvents(asker, into, { keptId: id, absorbedId: eventIds[1] ?? "" })).ok,
    mergeInto: (await mergeEvents(asker, into, { keptId: eventIds[1] ?? "", absorbedId: id })).ok,
    undoMerge: (await undoMerge(asker, into, id)).ok,
    removeArticle: (await removeArticle(asker, into, id)).ok,
    restoreArticle: (await restoreArticle(asker, into, id)).ok,
  };
  return Object.keys(outcomes).filter((name) => outcomes[name]);
}

it("a page of the list after an instant that no calendar has is the first page", async () => {
  const timeline = { id: timelineId, changes: 0 };
  const asked = { filter: EVERYTHING, from: null, to: null, lane: null };
  const first = await readList(timeline, { ...asked, page: null });
  for (const at of ["-8640000000000000", "8640000000000000", "-62200000000000"]) {
    const page = { side: "after", key: `${at}.${eventIds[0]}` } as const;
    expect(await readList(timeline, { ...asked, page })).toEqual(first);
  }
});
