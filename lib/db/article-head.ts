import { shortId } from "../ids";
import type { ArticleHead } from "../timeline/event";

/** An article row as views name it. */
export const articleHead = (row: {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}): ArticleHead => ({
  id: shortId(row.id),
  title: row.title,
  url: row.url,
  publisher: row.publisher,
  publishedAt: row.publishedAt,
});
