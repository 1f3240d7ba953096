import type { ImportActions } from "@/components/import/import-actions";
import {
  importDraftAction,
  importPasteAction,
  previewFileAction,
  previewPasteAction,
  removeArticleAction,
  restoreArticleAction,
} from "./actions";

export const importActions: ImportActions = {
  previewPaste: previewPasteAction,
  previewFile: previewFileAction,
  importDraft: importDraftAction,
  importPaste: importPasteAction,
  removeArticle: removeArticleAction,
  restoreArticle: restoreArticleAction,
};
