import type { Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { takeFrontMatter } from "./front-matter";
import { type Beforehand, makeDraft } from "./make-draft";
import { normalizeText } from "./normalize-text";

/** A plain text file: what its header lines say is taken out of the text, the rest is the article. */
export function readText(text: string, { known, warnings }: Beforehand): Result<ArticleDraft, IngestError> {
  return makeDraft({ ...takeFrontMatter(normalizeText(text)), ...known, warnings });
}
