import { shortId } from "../ids";
import type { Annotation } from "../timeline/event";
import { db } from "./client";
import type { Prisma } from "./generated/client";
import { eventPassage } from "./passages";

const WITH_PASSAGE = {
  passage: {
    include: {
      articleVersion: { select: { articleId: true, number: true } },
      mention: { select: { eventId: true } },
    },
  },
} satisfies Prisma.AnnotationInclude;

type AnnotationRow = Prisma.AnnotationGetPayload<{ include: typeof WITH_PASSAGE }>;

/** The notes on an event, on those it absorbed (`family`, itself included) and on its passages; oldest first, deleted ones left out. */
export async function annotationsOfEvent(root: string, family: readonly string[]): Promise<Annotation[]> {
  const rows = await db().annotation.findMany({
    where: {
      deletedAt: null,
      OR: [{ eventId: { in: [...family] } }, { eventId: null, passage: { mention: { eventId: root } } }],
    },
    include: WITH_PASSAGE,
    orderBy: { id: "asc" },
  });
  return rows.map(annotationView);
}

/** The notes on passages of one text and on its article as a whole, oldest first, deleted ones left out. */
export async function annotationsOfArticle(
  articleId: string,
  articleVersionId: string,
): Promise<Annotation[]> {
  const rows = await db().annotation.findMany({
    where: { deletedAt: null, OR: [{ passage: { articleVersionId } }, { articleId, passageId: null }] },
    include: WITH_PASSAGE,
    orderBy: { id: "asc" },
  });
  return rows.map(annotationView);
}

const annotationView = (row: AnnotationRow): Annotation => {
  const eventId = row.eventId ?? row.passage?.mention?.eventId ?? null;
  return {
    id: shortId(row.id),
    body: row.body,
    tags: row.tags,
    author: row.author,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    passage: row.passage && {
      ...eventPassage(row.passage),
      articleId: shortId(row.passage.articleVersion.articleId),
      version: row.passage.articleVersion.number,
    },
    eventId: eventId === null ? null : shortId(eventId),
  };
};
