import type { Asker } from "../accounts/asker";
import {
  type ArticleMetadata,
  findLiveArticle,
  insertArticle,
  insertVersion,
  textSha256,
  updateArticle,
} from "../db/article-writes";
import { constraintOf } from "../db/constraint";
import { record } from "../db/revisions";
import { queueRun } from "../db/runs";
import { storable } from "../db/search-key";
import { countChange, type Transaction, transaction } from "../db/transaction";
import { shortId } from "../ids";
import type { ArticleDraft } from "../ingest/article-draft";
import { canonicalUrl } from "../ingest/canonical-url";
import { LIMIT_CHARACTERS, normalizeText } from "../ingest/normalize-text";
import { err, ok, type Result } from "../result";

export type ImportedVersion = { readonly articleId: string; readonly version: number };

export type ImportError =
  | { readonly kind: "duplicate"; readonly articleId: string; readonly title: string }
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly characters: number; readonly limit: number }
  | { readonly kind: "malformed"; readonly field: "publishedAt" | "text" }
  | { readonly kind: "no-timeline" };

type Outcome = Result<ImportedVersion, ImportError>;

const ATTEMPTS = 4;

/**
 * Stores an article with the job that reads it, both or neither. The same text, wherever it is from, is a duplicate; another text at
 * a known address becomes the next version of that article.
 */
export async function importArticle(asker: Asker, timelineId: string, draft: ArticleDraft): Promise<Outcome> {
  const text = normalizeText(draft.text);
  if (!/\S/u.test(text)) return err({ kind: "empty" });
  if (text.length > LIMIT_CHARACTERS) {
    return err({ kind: "too-long", characters: text.length, limit: LIMIT_CHARACTERS });
  }
  const metadata = metadataOf(draft);
  if (metadata.publishedAt !== null && !isDayOrInstant(metadata.publishedAt)) {
    return err({ kind: "malformed", field: "publishedAt" });
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => store(tx, asker, timelineId, metadata, text));
    } catch (error) {
      switch (constraintOf(error)) {
        // Another import of the article was faster: the next attempt finds what it stored.
        case "article_live_text":
        case "article_live_canonical_url":
          if (attempt < ATTEMPTS) continue;
          throw error;
        case "article_timeline_id_fkey":
          return err({ kind: "no-timeline" });
        case "article_version_text_normal":
          return err({ kind: "malformed", field: "text" });
        default:
          throw error;
      }
    }
  }
}

async function store(
  tx: Transaction,
  asker: Asker,
  timelineId: string,
  metadata: ArticleMetadata,
  text: string,
): Promise<Outcome> {
  const hash = textSha256(text);
  const known = await findLiveArticle(tx, timelineId, { ...metadata, textSha256: hash });
  if (known?.textSha256 === hash) {
    return err({ kind: "duplicate", articleId: shortId(known.id), title: known.title });
  }
  const articleId = known?.id ?? (await insertArticle(tx, timelineId, metadata));
  if (known !== null) {
    await updateArticle(tx, articleId, {
      ...metadata,
      publisher: metadata.publisher ?? known.publisher,
      publishedAt: metadata.publishedAt ?? known.publishedAt,
    });
  }
  const version = await insertVersion(tx, articleId, text);
  await queueRun(tx, version.id);
  await record(tx, timelineId, {
    subject: "article",
    subjectId: articleId,
    action: known === null ? "imported" : "updated",
    by: asker.name,
    ...(known === null ? {} : { before: titleOf(known) }),
    after: { ...titleOf(metadata), version: version.number },
  });
  await countChange(tx, timelineId);
  return ok({ articleId: shortId(articleId), version: version.number });
}

const titleOf = ({ title, url, publisher, publishedAt }: ArticleMetadata) => ({
  title,
  url,
  publisher,
  publishedAt,
});

function metadataOf(draft: ArticleDraft): ArticleMetadata {
  const line = (text: string | null): string | null =>
    storable(text ?? "")
      .replace(/\s+/gu, " ")
      .trim() || null;
  const url = line(draft.url);
  return {
    title: line(draft.title) ?? "Untitled",
    url,
    canonicalUrl: url === null ? null : canonicalUrl(url),
    publisher: line(draft.publisher),
    publishedAt: line(draft.publishedAt),
  };
}

/** Whether it is an ISO day, or an instant with its zone, that the calendar has. */
function isDayOrInstant(value: string): boolean {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  // Date takes 30 February for 2 March.
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}
