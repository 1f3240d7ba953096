"use server";

import { redirect } from "next/navigation";
import { formSent } from "@/app/form-sent";
import type { WriteResult } from "@/components/event/event-actions";
import { readerHref } from "@/components/event/links";
import type {
  DraftFields,
  ImportProblem,
  ImportResult,
  PasteState,
  Preview,
} from "@/components/import/import-actions";
import { importArticle } from "@/lib/articles/import-article";
import { removeArticle } from "@/lib/articles/remove-article";
import { restoreArticle } from "@/lib/articles/restore-article";
import { tellKnown } from "@/lib/articles/tell-known";
import type { IngestError } from "@/lib/ingest/article-draft";
import { describeIngestError } from "@/lib/ingest/describe-ingest-error";
import { makeDraft } from "@/lib/ingest/make-draft";
import { readFile } from "@/lib/ingest/read-file";
import { readPaste } from "@/lib/ingest/read-paste";
import { err, ok, type Result } from "@/lib/result";
import { write, writeById } from "../write";
import { Timeline } from "../write-input";
import { draftFieldsOf, Fields } from "./draft-fields";
import { importProblem } from "./import-problem";

export async function previewPasteAction(
  timeline: string,
  fields: DraftFields,
): Promise<Result<Preview, ImportProblem>> {
  return reading(timeline, async (timelineId) => {
    const parsed = Fields.safeParse(fields);
    if (!parsed.success) return err({ kind: "failed" });
    const read = readPaste(parsed.data);
    if (!read.ok) return err(pasteProblem(read.error));
    const misdated = dateProblem(parsed.data, read.value.publishedAt);
    return misdated ?? ok({ drafts: [await tellKnown(timelineId, read.value)], problems: [] });
  });
}

export async function previewFileAction(
  timeline: string,
  form: FormData,
): Promise<Result<Preview, ImportProblem>> {
  return reading(timeline, async (timelineId) => {
    const file = formSent(form).get("file");
    if (!(file instanceof File)) return err({ kind: "failed" });
    const read = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return err({ kind: "unusable", words: describeIngestError(read.error) });
    const problems = read.value.problems.map(({ line, error }) => ({
      line,
      words: describeIngestError(error),
    }));
    const drafts = await Promise.all(read.value.drafts.map((draft) => tellKnown(timelineId, draft)));
    return ok({ drafts, problems });
  });
}

/** Stores a draft as the person left it. What it found in the text before must not be looked for again, so this is no paste. */
export async function importDraftAction(timeline: string, fields: DraftFields): Promise<ImportResult> {
  const parsed = Fields.safeParse(fields);
  if (!parsed.success || !Timeline.safeParse(timeline).success) return err({ kind: "failed" });
  const draft = makeDraft(parsed.data);
  if (!draft.ok) return err(pasteProblem(draft.error));
  const misdated = dateProblem(parsed.data, draft.value.publishedAt);
  if (misdated) return misdated;
  const result = await write(timeline, (asker, id) => importArticle(asker, id, draft.value));
  return result.ok ? result : err(importProblem(result.error));
}

/** Without scripts: reads and stores in one go, then shows the article. */
export async function importPasteAction(_previous: PasteState | null, sent: FormData): Promise<PasteState> {
  const form = formSent(sent);
  const typed = draftFieldsOf(form);
  const timeline = Timeline.safeParse(form.get("timeline"));
  if (!timeline.success) return { typed, problem: { kind: "not-found" } };
  const preview = await previewPasteAction(timeline.data, typed);
  if (!preview.ok) return { typed, problem: preview.error };
  const [draft] = preview.value.drafts;
  if (!draft) return { typed, problem: { kind: "failed" } };
  const result = await write(timeline.data, (asker, id) => importArticle(asker, id, draft));
  if (!result.ok) return { typed, problem: importProblem(result.error) };
  redirect(readerHref(timeline.data, result.value.articleId));
}

export async function removeArticleAction(timeline: string, articleId: string): Promise<WriteResult<null>> {
  return writeById(timeline, articleId, (asker, id) => removeArticle(asker, id, articleId));
}

export async function restoreArticleAction(timeline: string, articleId: string): Promise<WriteResult<null>> {
  return writeById(timeline, articleId, (asker, id) => restoreArticle(asker, id, articleId));
}

/** Reading writes nothing, but it costs, so it is for those who may write. */
async function reading<T>(
  timeline: string,
  read: (timelineId: string) => Promise<Result<T, ImportProblem>>,
): Promise<Result<T, ImportProblem>> {
  if (!Timeline.safeParse(timeline).success) return err({ kind: "not-found" });
  return write(timeline, (_asker, timelineId) => read(timelineId), { refresh: false });
}

const pasteProblem = (error: IngestError): ImportProblem =>
  error.kind === "empty"
    ? { kind: "invalid-input", fields: { text: ["Paste the text of the article."] } }
    : { kind: "unusable", words: describeIngestError(error) };

/** A date that was typed and not understood is the person's to correct, not ours to forget. */
const dateProblem = (typed: DraftFields, understood: string | null) =>
  typed.publishedAt.trim() !== "" && understood === null
    ? err<ImportProblem>({
        kind: "invalid-input",
        fields: { publishedAt: ["This date was not understood. Write it like 2025-04-15."] },
      })
    : null;
