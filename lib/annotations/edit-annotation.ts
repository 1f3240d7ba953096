import type { Asker } from "../accounts/asker";
import { lockAnnotation, updateAnnotation } from "../db/annotation-writes";
import { record } from "../db/revisions";
import { countChange, transaction } from "../db/transaction";
import { parseId } from "../ids";
import { err, ok, type Result } from "../result";
import { type NoteError, type NoteInput, readNote } from "./note";

export type EditAnnotationError =
  | NoteError
  | { readonly kind: "not-found" }
  /** Somebody edited it after the version the asker saw; `body` is how it reads now. */
  | { readonly kind: "changed-meanwhile"; readonly body: string };

/** Changes a note; with `seenUpdatedAt` only when it still is the note the asker saw. */
export async function editAnnotation(
  asker: Asker,
  timelineId: string,
  annotationId: string,
  input: NoteInput & { readonly seenUpdatedAt?: string },
): Promise<Result<{ annotationId: string }, EditAnnotationError>> {
  const note = readNote(input);
  if (!note.ok) return note;
  const id = parseId(annotationId);
  if (id === null) return err({ kind: "not-found" });
  return transaction<{ annotationId: string }, EditAnnotationError>(async (tx) => {
    const before = await lockAnnotation(tx, timelineId, id);
    if (before === null || before.deletedAt !== null) return err({ kind: "not-found" });
    if (input.seenUpdatedAt !== undefined && input.seenUpdatedAt !== before.updatedAt.toISOString()) {
      return err({ kind: "changed-meanwhile", body: before.body });
    }
    await updateAnnotation(tx, id, note.value);
    await record(tx, timelineId, {
      subject: "annotation",
      subjectId: id,
      action: "edited",
      by: asker.name,
      before: { body: before.body, tags: [...before.tags] },
      after: { body: note.value.body, tags: [...note.value.tags] },
    });
    await countChange(tx, timelineId);
    return ok({ annotationId });
  });
}
