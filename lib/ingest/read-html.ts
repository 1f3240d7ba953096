import { err, type Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { type Beforehand, makeDraft } from "./make-draft";
import { normalizeText } from "./normalize-text";
import { publishedDate } from "./published-date";
import { runPageWorker } from "./run-page-worker";

/** A web page: the article it holds, without what stands around it. */
export async function readHtml(
  html: string,
  { known, warnings }: Beforehand,
): Promise<Result<ArticleDraft, IngestError>> {
  const answer = await runPageWorker(normalizeText(html));
  if (!answer.ok) return answer;
  const page = answer.value;
  if (page.kind === "too-deep") {
    return err({ kind: "unreadable", reason: `its elements are nested more than ${page.depth} deep` });
  }
  if (page.text.trim() === "") return err({ kind: "no-text" });
  const [url = null] = page.urls;
  const date = [...page.dates, ...(url ? dayInUrl(url) : [])].find((words) => publishedDate(words) !== null);
  return makeDraft({
    title: page.titles[0] ?? null,
    url,
    publisher: page.publishers[0] ?? null,
    publishedAt: date ?? null,
    text: page.text,
    ...known,
    warnings,
  });
}

function dayInUrl(url: string): string[] {
  const match = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? [`${match[1]}/${match[2]}/${match[3]}`] : [];
}
