import { describe, expect, it } from "vitest";
import { findArticle, listArticles } from "../db/articles";
import { db } from "../db/client";
import { aDraft, asker, aTimeline, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { countPending, findTimeline } from "../db/timelines";
import { parseId } from "../ids";
import { importArticle } from "./import-article";

openTestDatabase();

const TEXT = "A missile hit the centre of Sumy on Sunday.";
const url = "https://news.example.org/sumy?utm_source=mail";

describe("importArticle", () => {
  it("stores the text, a run and its job together", async () => {
    const timelineId = await aTimeline();
    const { articleId, version } = unwrap(await importArticle(asker, timelineId, aDraft(TEXT, { url })));
    const article = await findArticle(timelineId, articleId);
    expect(article).toMatchObject({ text: TEXT, version, url, extraction: { state: "queued" } });
    const run = await db().extractionRun.findFirstOrThrow({
      where: { articleVersion: { articleId: parseId(articleId) ?? "" } },
    });
    const jobs = await db().$queryRaw<
      unknown[]
    >`select id::text from graphile_worker.jobs where key = ${run.id}`;
    expect(jobs).toHaveLength(1);
  });

  it("tells open pages that something waits to be read", async () => {
    const timelineId = await aTimeline();
    const { slug } = await db().timeline.findUniqueOrThrow({ where: { id: timelineId } });
    const state = async () => ({
      changes: (await findTimeline(slug))?.changes,
      pending: await countPending(timelineId),
    });
    expect(await state()).toEqual({ changes: 0, pending: 0 });
    await importArticle(asker, timelineId, aDraft(TEXT));
    expect(await state()).toEqual({ changes: 1, pending: 1 });
  });

  it("gives one article for the same text by file and by paste", async () => {
    const timelineId = await aTimeline();
    const first = unwrap(await importArticle(asker, timelineId, aDraft(TEXT, { url, title: "Sumy" })));
    const pasted = aDraft(TEXT.replace(".", ".\r\n").trim(), { title: "Pasted" });
    expect(await importArticle(asker, timelineId, pasted)).toEqual({
      ok: false,
      error: { kind: "duplicate", articleId: first.articleId, title: "Sumy" },
    });
    expect(await listArticles(timelineId)).toHaveLength(1);
  });

  it("gives one article for ten imports at once", async () => {
    const timelineId = await aTimeline();
    const imports = Array.from({ length: 10 }, (_, i) =>
      importArticle(asker, timelineId, aDraft(TEXT, i % 2 === 0 ? { url } : {})),
    );
    const results = await Promise.all(imports);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error.kind === "duplicate")).toHaveLength(9);
    expect(await listArticles(timelineId)).toHaveLength(1);
  });

  it("gives one article with two versions for two texts of one address at once", async () => {
    const timelineId = await aTimeline();
    const texts = [TEXT, `${TEXT} Two people died.`];
    const results = await Promise.all(
      texts.map((text) => importArticle(asker, timelineId, aDraft(text, { url }))),
    );
    expect(
      results
        .map(unwrap)
        .map(({ version }) => version)
        .sort(),
    ).toEqual([1, 2]);
    expect(await listArticles(timelineId)).toHaveLength(1);
  });

  it("makes a changed text at a known address the next version, and keeps what the new one does not say", async () => {
    const timelineId = await aTimeline();
    const first = unwrap(await importArticle(asker, timelineId, aDraft(TEXT, { url, publisher: "Desk" })));
    const changed = aDraft(`${TEXT} Updated.`, {
      url: "https://www.news.example.org/sumy",
      publishedAt: null,
    });
    const second = unwrap(await importArticle(asker, timelineId, changed));
    expect(second).toEqual({ articleId: first.articleId, version: 2 });
    expect(await findArticle(timelineId, first.articleId)).toMatchObject({
      text: `${TEXT} Updated.`,
      publisher: "Desk",
      publishedAt: "2025-04-15",
    });
  });

  it("keeps timelines apart", async () => {
    await importArticle(asker, await aTimeline(), aDraft(TEXT, { url }));
    expect((await importArticle(asker, await aTimeline(), aDraft(TEXT, { url }))).ok).toBe(true);
  });

  it.each([
    [aDraft(" \n\t"), { kind: "empty" }],
    [aDraft("x".repeat(1_000_000)), { kind: "too-long", characters: 1_000_000, limit: 500_000 }],
    [aDraft(TEXT, { publishedAt: "last week" }), { kind: "malformed", field: "publishedAt" }],
    [aDraft(TEXT, { publishedAt: "2025-02-30" }), { kind: "malformed", field: "publishedAt" }],
  ])("refuses what is no article (%#)", async (draft, error) => {
    expect(await importArticle(asker, await aTimeline(), draft)).toEqual({ ok: false, error });
  });

  it("refuses a timeline that does not exist", async () => {
    const nowhere = "00000000-0000-7000-8000-000000000000";
    expect(await importArticle(asker, nowhere, aDraft(TEXT))).toEqual({
      ok: false,
      error: { kind: "no-timeline" },
    });
  });

  it("stores the longest text, NUL, lone surrogates and carriage returns as text", async () => {
    const timelineId = await aTimeline();
    const hostile = aDraft(`a\0b\ud800c\r\n${"é".repeat(499_000)}`, {
      title: "T\0\udfff<script>",
      url: "javascript:alert(1)",
    });
    const { articleId } = unwrap(await importArticle(asker, timelineId, hostile));
    const article = await findArticle(timelineId, articleId);
    expect(article?.title).toBe("T<script>");
    expect(article?.text.startsWith("ab\ufffdc\né")).toBe(true);
  });
});
