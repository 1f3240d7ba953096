import { err, type Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";

/** A web page: the article it holds, without what stands around it. */
export async function readHtml(
  _html: string,
  _warnings: readonly string[],
): Promise<Result<ArticleDraft, IngestError>> {
  return err({ kind: "no-text" });
}
