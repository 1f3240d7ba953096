import { randomUUID } from "node:crypto";
import { commandLineAsker } from "../accounts/command-line-asker";
import { importArticle } from "../articles/import-article";
import type { MentionDraft } from "../extract/mention";
import { parseId } from "../ids";
import type { ArticleDraft } from "../ingest/article-draft";
import { storeExtraction } from "../jobs/store-extraction";
import type { Result } from "../result";
import { codePoint } from "../text/position";
import type { EventFilter } from "../timeline/event";
import { createTimeline } from "../timelines/create-timeline";
import { db } from "./client";

export const asker = commandLineAsker();

export const EVERYTHING: EventFilter = { types: [], actors: [], places: [], sources: [], q: null };

/** The value of a result that has to be one. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A fresh, empty timeline; its uuid. */
export async function aTimeline(): Promise<string> {
  const slug = `timeline-${randomUUID()}`;
  return unwrap(await createTimeline(asker, { slug, title: "A test", description: "" })).id;
}

export const aDraft = (text: string, more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  title: "A report",
  url: null,
  publisher: null,
  publishedAt: "2025-04-15",
  warnings: [],
  ...more,
  text,
});

/** The uuid of the newest version of a freshly imported article. */
export async function aVersion(timelineId: string, text: string): Promise<string> {
  const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(text)));
  return newestVersion(articleId);
}

export async function newestVersion(articleId: string): Promise<string> {
  const { id } = await db().articleVersion.findFirstOrThrow({
    where: { articleId: parseId(articleId) ?? "" },
    orderBy: { number: "desc" },
  });
  return id;
}

/** A strike as extraction would propose it, resting on the first occurrence of `quote` in `text`. */
export function aStrike(text: string, quote: string, more: Partial<MentionDraft> = {}): MentionDraft {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`the text does not say "${quote}"`);
  const start = codePoint([...text.slice(0, at)].length);
  const passage = { start, end: codePoint(start + [...quote].length), quote };
  return {
    type: "strike",
    status: "happened",
    title: "Strike on Sumy",
    date: "2025-04-13",
    dateBasis: "stated",
    dateQuote: null,
    place: "Sumy",
    placeQuote: null,
    location: null,
    actors: [{ name: "Russia", role: "attacker" }],
    killed: null,
    injured: null,
    confidence: 0.8,
    passages: [passage],
    claims: [],
    why: [{ stage: "test", rule: "test" }],
    ...more,
  };
}

/** Imports a text and stores these mentions as what its run found; the short id of the article. */
export async function anExtractedArticle(
  timelineId: string,
  text: string,
  mentions: readonly MentionDraft[],
  more: Partial<ArticleDraft> = {},
): Promise<string> {
  const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(text, more)));
  await storeExtraction(await newestRun(articleId), { mentions, dates: [], dropped: [] });
  return articleId;
}

export async function newestRun(articleId: string): Promise<string> {
  const { id } = await db().extractionRun.findFirstOrThrow({
    where: { articleVersionId: await newestVersion(articleId) },
    orderBy: { id: "desc" },
  });
  return id;
}
