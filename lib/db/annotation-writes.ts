import { newId } from "../ids";
import type { Transaction } from "./transaction";

export type StoredNote = {
  readonly id: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
};

/** What a note is about: an event, or a passage, with the article of the passage. */
export type NoteTarget = {
  readonly eventId: string | null;
  readonly passageId: string | null;
  readonly articleId: string | null;
};

/** Stores a note and returns its uuid. */
export async function insertAnnotation(
  tx: Transaction,
  timelineId: string,
  target: NoteTarget,
  note: { readonly body: string; readonly tags: readonly string[]; readonly author: string },
): Promise<string> {
  const id = newId();
  await tx.annotation.create({ data: { id, timelineId, ...target, ...note, tags: [...note.tags] } });
  return id;
}

/** The note, deleted or not, locked until the end of the transaction; null when the timeline has none such. */
export async function lockAnnotation(
  tx: Transaction,
  timelineId: string,
  annotationId: string,
): Promise<StoredNote | null> {
  await tx.$executeRaw`
    select from annotation where id = ${annotationId}::uuid and timeline_id = ${timelineId}::uuid for update`;
  return tx.annotation.findFirst({
    where: { id: annotationId, timelineId },
    select: { id: true, body: true, tags: true, updatedAt: true, deletedAt: true },
  });
}

/** Changes a note found by `lockAnnotation`. */
export async function updateAnnotation(
  tx: Transaction,
  annotationId: string,
  change: { readonly body?: string; readonly tags?: readonly string[]; readonly deletedAt?: Date | null },
): Promise<void> {
  const { tags, ...rest } = change;
  await tx.annotation.update({
    where: { id: annotationId },
    data: { ...rest, ...(tags === undefined ? {} : { tags: [...tags] }) },
  });
}

/** The passage with its article, null when the timeline has none such. */
export async function findPassageArticle(
  tx: Transaction,
  timelineId: string,
  passageId: string,
): Promise<string | null> {
  const passage = await tx.passage.findFirst({
    where: { id: passageId, articleVersion: { article: { timelineId } } },
    select: { articleVersion: { select: { articleId: true } } },
  });
  return passage?.articleVersion.articleId ?? null;
}

/** The uuid of a version of an article: that number, or without one the newest; null when the timeline has none such. */
export async function findVersion(
  tx: Transaction,
  timelineId: string,
  articleId: string,
  number: number | null,
): Promise<string | null> {
  const version = await tx.articleVersion.findFirst({
    where: { articleId, article: { timelineId }, ...(number === null ? {} : { number }) },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return version?.id ?? null;
}
