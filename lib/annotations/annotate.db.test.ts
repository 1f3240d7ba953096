import { describe, expect, it } from "vitest";
import { findArticle } from "../db/articles";
import { db } from "../db/client";
import { findEvent, listEvents } from "../db/events";
import { anExtractedArticle, aStrike, asker, aTimeline, EVERYTHING, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { parseId } from "../ids";
import { annotate } from "./annotate";
import { deleteAnnotation } from "./delete-annotation";
import { editAnnotation } from "./edit-annotation";
import { LIMIT_BODY } from "./note";
import { restoreAnnotation } from "./restore-annotation";

openTestDatabase();

const TEXT = "🚀 A missile hit Sumy on 13 April. Nobody died.";

async function anEvent() {
  const timelineId = await aTimeline();
  const articleId = await anExtractedArticle(timelineId, TEXT, [
    aStrike(TEXT, "A missile hit Sumy on 13 April."),
  ]);
  const [event] = await listEvents(timelineId, EVERYTHING);
  return { timelineId, articleId, eventId: event?.id ?? "" };
}

const notesOf = async (timelineId: string, eventId: string) =>
  (await findEvent(timelineId, eventId))?.event.annotations ?? [];

describe("a note", () => {
  it("is written, edited, deleted and brought back, and remembers each step", async () => {
    const { timelineId, eventId } = await anEvent();
    const target = { kind: "event", eventId } as const;
    const note = { body: "  **Checked**\r\nby phone ", tags: ["#Verified", "verified ", "", "two  words"] };
    const { annotationId } = unwrap(await annotate(asker, timelineId, target, note));
    const [first] = await notesOf(timelineId, eventId);
    expect(first).toMatchObject({
      id: annotationId,
      body: "**Checked**\nby phone",
      tags: ["verified", "two words"],
      author: "owner",
      eventId,
      passage: null,
    });
    expect((await listEvents(timelineId, EVERYTHING))[0]?.annotationCount).toBe(1);

    unwrap(await editAnnotation(asker, timelineId, annotationId, { body: "Unclear", tags: [] }));
    expect((await notesOf(timelineId, eventId))[0]).toMatchObject({ body: "Unclear", tags: [] });

    unwrap(await deleteAnnotation(asker, timelineId, annotationId));
    expect(await notesOf(timelineId, eventId)).toEqual([]);
    expect((await listEvents(timelineId, EVERYTHING))[0]?.annotationCount).toBe(0);
    expect((await editAnnotation(asker, timelineId, annotationId, { body: "x", tags: [] })).ok).toBe(false);
    expect((await deleteAnnotation(asker, timelineId, annotationId)).ok).toBe(false);

    unwrap(await restoreAnnotation(asker, timelineId, annotationId));
    expect((await notesOf(timelineId, eventId))[0]?.body).toBe("Unclear");
    const revisions = await db().revision.findMany({
      where: { subject: "annotation", subjectId: parseId(annotationId) ?? "" },
      orderBy: { id: "asc" },
    });
    expect(revisions.map(({ action }) => action)).toEqual(["created", "edited", "deleted", "restored"]);
  });

  it("on a selection makes a passage of the selected words, shown in the reader", async () => {
    const { timelineId, articleId } = await anEvent();
    const target = { kind: "selection", articleId, start: 34, end: 46, quote: "Nobody died." } as const;
    unwrap(await annotate(asker, timelineId, target, { body: "So far", tags: [] }));
    const article = await findArticle(timelineId, articleId);
    expect(article?.annotations[0]?.passage).toMatchObject({
      articleId,
      start: 34,
      end: 46,
      quote: "Nobody died.",
    });
    expect(article?.annotations[0]?.eventId).toBeNull();
  });

  it("on a selection that is not what the article says is refused and leaves nothing", async () => {
    const { timelineId, articleId } = await anEvent();
    const before = await db().passage.count();
    for (const [start, end] of [
      [35, 47],
      [34, 400],
      [-1, 11],
      [2_000_000_000, 2_000_000_012],
    ] as const) {
      const target = { kind: "selection", articleId, start, end, quote: "Nobody died." } as const;
      const refused = await annotate(asker, timelineId, target, { body: "So far", tags: [] });
      expect(refused).toEqual({ ok: false, error: { kind: "not-verbatim" } });
    }
    expect(await db().passage.count()).toBe(before);
  });

  it("on a passage is shown at the event that rests on it", async () => {
    const { timelineId, eventId } = await anEvent();
    const passageId = (await findEvent(timelineId, eventId))?.event.sources[0]?.passages[0]?.id ?? "";
    unwrap(
      await annotate(asker, timelineId, { kind: "passage", passageId }, { body: "Key words", tags: [] }),
    );
    expect((await notesOf(timelineId, eventId))[0]).toMatchObject({ eventId, passage: { id: passageId } });
  });

  it("that somebody changed meanwhile is not overwritten", async () => {
    const { timelineId, eventId } = await anEvent();
    const target = { kind: "event", eventId } as const;
    const { annotationId } = unwrap(await annotate(asker, timelineId, target, { body: "One", tags: [] }));
    const seenUpdatedAt = (await notesOf(timelineId, eventId))[0]?.updatedAt ?? "";
    const edit = (body: string) =>
      editAnnotation(asker, timelineId, annotationId, { body, tags: [], seenUpdatedAt });
    const results = [await edit("Two"), await edit("Three")];
    expect(results[1]).toEqual({ ok: false, error: { kind: "changed-meanwhile", body: "Two" } });
  });

  it("does not reach into another timeline, by its own id or by its target's", async () => {
    const { timelineId, eventId, articleId } = await anEvent();
    const elsewhere = await aTimeline();
    const note = { body: "x", tags: [] };
    const gone = { ok: false, error: { kind: "not-found" } };
    const passageId = (await findEvent(timelineId, eventId))?.event.sources[0]?.passages[0]?.id ?? "";
    expect(await annotate(asker, elsewhere, { kind: "event", eventId }, note)).toEqual(gone);
    expect(await annotate(asker, elsewhere, { kind: "passage", passageId }, note)).toEqual(gone);
    const selection = { kind: "selection", articleId, start: 0, end: 1, quote: "🚀" } as const;
    expect(await annotate(asker, elsewhere, selection, note)).toEqual(gone);
    const { annotationId } = unwrap(await annotate(asker, timelineId, { kind: "event", eventId }, note));
    expect(await editAnnotation(asker, elsewhere, annotationId, note)).toEqual(gone);
    expect(await deleteAnnotation(asker, elsewhere, annotationId)).toEqual(gone);
  });

  it.each([
    [{ body: " \n ", tags: [] }, "body-empty"],
    [{ body: "🚀".repeat(LIMIT_BODY + 1), tags: [] }, "body-too-long"],
    [{ body: "x", tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }, "too-many-tags"],
    [{ body: "x", tags: ["t".repeat(65)] }, "tag-too-long"],
  ])("is refused when it is not one (%#)", async (note, kind) => {
    const { timelineId, eventId } = await anEvent();
    expect(await annotate(asker, timelineId, { kind: "event", eventId }, note)).toMatchObject({
      error: { kind },
    });
  });

  it("keeps 20,000 astral characters, and loses only what Postgres cannot keep", async () => {
    const { timelineId, eventId } = await anEvent();
    const target = { kind: "event", eventId } as const;
    unwrap(await annotate(asker, timelineId, target, { body: "🚀".repeat(LIMIT_BODY), tags: [] }));
    unwrap(await annotate(asker, timelineId, target, { body: "a\0\ud800<script>", tags: ["\0b"] }));
    const [long, odd] = await notesOf(timelineId, eventId);
    expect([...(long?.body ?? "")]).toHaveLength(LIMIT_BODY);
    expect(odd).toMatchObject({ body: "a<script>", tags: ["b"] });
  });
});
