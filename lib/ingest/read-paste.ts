import type { Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { takeFrontMatter } from "./front-matter";
import { type Given, makeDraft } from "./make-draft";
import { normalizeText } from "./normalize-text";

/** What a person typed and pasted. Header lines in the text fill the fields left empty, as they do in a file. */
export function readPaste(pasted: Omit<Given, "warnings">): Result<ArticleDraft, IngestError> {
  const header = takeFrontMatter(normalizeText(pasted.text));
  const either = (typed: string | null, found: string | null) => (typed?.trim() ? typed : found);
  return makeDraft({
    title: either(pasted.title, header.title),
    url: either(pasted.url, header.url),
    publisher: either(pasted.publisher, header.publisher),
    publishedAt: either(pasted.publishedAt, header.publishedAt),
    text: header.text,
  });
}
