import { createHash } from "node:crypto";
import { newId } from "../ids";
import type { Transaction } from "./transaction";

export type ArticleMetadata = {
  readonly title: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
};

export type LiveArticle = ArticleMetadata & { readonly id: string; readonly textSha256: string | null };

/** The hash under which Postgres knows a text. */
export const textSha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The live article of that text, else of that address, locked until the end of the transaction. */
export async function findLiveArticle(
  tx: Transaction,
  timelineId: string,
  { textSha256, canonicalUrl }: { readonly textSha256: string; readonly canonicalUrl: string | null },
): Promise<LiveArticle | null> {
  const rows = await tx.$queryRaw<LiveArticle[]>`
    select id, title, url, canonical_url as "canonicalUrl", publisher, published_at as "publishedAt",
      text_sha256 as "textSha256"
    from article
    where timeline_id = ${timelineId}::uuid and removed_at is null
      and (text_sha256 = ${textSha256} or canonical_url = ${canonicalUrl}::text)
    order by text_sha256 = ${textSha256} desc
    for update`;
  return rows[0] ?? null;
}

/** Stores a new article without its text and returns its uuid. */
export async function insertArticle(
  tx: Transaction,
  timelineId: string,
  metadata: ArticleMetadata,
): Promise<string> {
  const id = newId();
  await tx.article.create({ data: { id, timelineId, ...metadata } });
  return id;
}

/** Puts what a newer import said of the article in the place of what was known. */
export async function updateArticle(
  tx: Transaction,
  articleId: string,
  metadata: ArticleMetadata,
): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: metadata });
}

/** Stores a text as the article's next version; Postgres refuses texts that are not NFC with LF line ends. */
export async function insertVersion(
  tx: Transaction,
  articleId: string,
  text: string,
): Promise<{ id: string; number: number }> {
  const newest = await tx.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  const version = { id: newId(), number: (newest?.number ?? 0) + 1 };
  await tx.articleVersion.create({ data: { ...version, articleId, text } });
  return version;
}

/** Marks an article of the timeline as removed, or, with null, as live again; false when it was so already or does not exist. */
export async function setRemoved(
  tx: Transaction,
  timelineId: string,
  articleId: string,
  removedAt: Date | null,
): Promise<boolean> {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, timelineId, removedAt: removedAt === null ? { not: null } : null },
    data: { removedAt },
  });
  return count === 1;
}
