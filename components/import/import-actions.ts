import type { WriteResult } from "@/components/event/event-actions";
import type { ArticleDraft } from "@/lib/ingest/article-draft";
import type { Result } from "@/lib/result";

/** An article as typed or corrected by a person; empty strings for what is not known. */
export type DraftFields = {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly text: string;
};

/** Why something was not read or imported. `words` is a sentence for the person. */
export type ImportProblem =
  | { readonly kind: "unusable"; readonly words: string }
  | { readonly kind: "invalid-input"; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: "duplicate"; readonly articleId: string; readonly title: string }
  | { readonly kind: "refused" }
  | { readonly kind: "not-found" }
  | { readonly kind: "failed" };

/** What one paste or file holds, and which parts of it could not be read. */
export type Preview = {
  readonly drafts: readonly ArticleDraft[];
  readonly problems: readonly { readonly line: number; readonly words: string }[];
};

export type ImportResult = Result<{ readonly articleId: string; readonly version: number }, ImportProblem>;

/** What came of a form posted without scripts, with what was typed. */
export type PasteState = { readonly problem: ImportProblem; readonly typed: DraftFields };

/** Server actions of the import page. `timeline` is a slug; forms carry it as a field. */
export type ImportActions = {
  readonly previewPaste: (timeline: string, fields: DraftFields) => Promise<Result<Preview, ImportProblem>>;
  /** One file a request, in the field `file`. */
  readonly previewFile: (timeline: string, form: FormData) => Promise<Result<Preview, ImportProblem>>;
  readonly importDraft: (timeline: string, fields: DraftFields) => Promise<ImportResult>;
  /** Imports at once and goes to the article: the way without scripts. */
  readonly importPaste: (previous: PasteState | null, form: FormData) => Promise<PasteState>;
  readonly removeArticle: (timeline: string, articleId: string) => Promise<WriteResult<null>>;
  readonly restoreArticle: (timeline: string, articleId: string) => Promise<WriteResult<null>>;
};
