import { findLiveArticle, textSha256 } from "../db/article-writes";
import { db } from "../db/client";
import type { ArticleDraft } from "../ingest/article-draft";
import { canonicalUrl } from "../ingest/canonical-url";
import { normalizeText } from "../ingest/normalize-text";

/** The draft with a warning when its text, or an article of its address, is on the timeline already. */
export async function tellKnown(timelineId: string, draft: ArticleDraft): Promise<ArticleDraft> {
  const hash = textSha256(normalizeText(draft.text));
  const known = await findLiveArticle(db(), timelineId, {
    textSha256: hash,
    canonicalUrl: draft.url === null ? null : canonicalUrl(draft.url),
  });
  if (known === null) return draft;
  const warning =
    known.textSha256 === hash
      ? `Already here as “${known.title}”: importing it again changes nothing.`
      : `“${known.title}” is here from the same address: this text becomes its next version.`;
  return { ...draft, warnings: [warning, ...draft.warnings] };
}
