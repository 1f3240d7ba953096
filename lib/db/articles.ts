import { parseId, shortId } from "../ids";
import type { ExtractionState, ImportedArticle, ReaderArticle } from "../timeline/event";
import { annotationsOfArticle } from "./annotations";
import { articleHead } from "./article-head";
import { db } from "./client";
import type { Prisma } from "./generated/client";
import { eventPassage } from "./passages";

const NEWEST_FIRST = {
  orderBy: { number: "desc" },
  select: { id: true, number: true, runs: { orderBy: { id: "desc" }, take: 1 } },
} satisfies Prisma.Article$versionsArgs;

const SHOWN = {
  mergedIntoId: null,
  hiddenAt: null,
  review: { not: "rejected" },
} satisfies Prisma.EventWhereInput;

/**
 * An article with the text of one of its versions (the newest, unless there is one of that number) and the passages of shown events in
 * it, in text order. Null when the timeline has no such article.
 */
export async function findArticle(
  timelineId: string,
  id: string,
  number?: number,
): Promise<ReaderArticle | null> {
  const articleId = parseId(id);
  if (articleId === null) return null;
  const article = await db().article.findFirst({
    where: { id: articleId, timelineId },
    include: { versions: NEWEST_FIRST },
  });
  const newest = article?.versions[0];
  if (article == null || newest === undefined) return null;
  const asked = article.versions.find((version) => version.number === number) ?? newest;
  const [version, annotations, counts] = await Promise.all([
    db().articleVersion.findUniqueOrThrow({
      where: { id: asked.id },
      select: {
        text: true,
        passages: {
          where: { role: "report", mention: { supersededAt: null, event: SHOWN } },
          include: { mention: { select: { event: { select: { id: true, title: true, type: true } } } } },
          orderBy: [{ start: "asc" }, { end: "asc" }],
        },
      },
    }),
    annotationsOfArticle(articleId, asked.id),
    countEvents({ id: articleId }),
  ]);
  return {
    ...articleHead(article),
    version: asked.number,
    newestVersion: newest.number,
    text: version.text,
    removed: article.removedAt !== null,
    extraction: extractionState(asked.runs[0], counts.get(articleId) ?? 0),
    passages: version.passages.flatMap((passage) => {
      const event = passage.mention?.event;
      if (event === undefined) return [];
      return [
        {
          ...eventPassage(passage),
          eventId: shortId(event.id),
          eventTitle: event.title,
          eventType: event.type,
        },
      ];
    }),
    annotations,
  };
}

/** Every article of the timeline, removed ones too, newest import first. */
export async function listArticles(timelineId: string): Promise<ImportedArticle[]> {
  const [articles, counts] = await Promise.all([
    db().article.findMany({
      where: { timelineId },
      include: { versions: { ...NEWEST_FIRST, take: 1 } },
      orderBy: { id: "desc" },
    }),
    countEvents({ timelineId }),
  ]);
  return articles.map((article) => ({
    ...articleHead(article),
    importedAt: article.createdAt.toISOString(),
    removed: article.removedAt !== null,
    extraction: extractionState(article.versions[0]?.runs[0], counts.get(article.id) ?? 0),
  }));
}

/** How many shown events rest on each article. */
async function countEvents(where: Prisma.ArticleWhereInput): Promise<Map<string, number>> {
  const mentions = await db().mention.findMany({
    where: { supersededAt: null, event: SHOWN, articleVersion: { article: where } },
    select: { eventId: true, articleVersion: { select: { articleId: true } } },
    distinct: ["eventId", "articleVersionId"],
  });
  const events = new Map<string, Set<string>>();
  for (const { eventId, articleVersion } of mentions) {
    const of = events.get(articleVersion.articleId) ?? new Set();
    events.set(articleVersion.articleId, of.add(eventId));
  }
  return new Map([...events].map(([articleId, of]) => [articleId, of.size]));
}

/** How far reading the article has come; an article without a run waits for one. */
function extractionState(
  run:
    | { readonly state: "queued" | "running" | "done" | "failed"; readonly failure: string | null }
    | undefined,
  eventCount: number,
): ExtractionState {
  switch (run?.state) {
    case "done":
      return { state: "done", eventCount };
    case "failed":
      return { state: "failed", failure: run.failure ?? "" };
    default:
      return { state: run?.state ?? "queued" };
  }
}
