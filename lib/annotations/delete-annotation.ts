import type { Asker } from "../accounts/asker";
import { lockAnnotation, updateAnnotation } from "../db/annotation-writes";
import { record } from "../db/revisions";
import { countChange, transaction } from "../db/transaction";
import { parseId } from "../ids";
import { err, ok, type Result } from "../result";

/** Takes a note out of sight; `restoreAnnotation` brings it back. */
export async function deleteAnnotation(
  asker: Asker,
  timelineId: string,
  annotationId: string,
): Promise<Result<{ annotationId: string }, { kind: "not-found" }>> {
  const id = parseId(annotationId);
  if (id === null) return err({ kind: "not-found" });
  return transaction(async (tx) => {
    const before = await lockAnnotation(tx, timelineId, id);
    if (before === null || before.deletedAt !== null) return err({ kind: "not-found" });
    await updateAnnotation(tx, id, { deletedAt: new Date() });
    await record(tx, timelineId, { subject: "annotation", subjectId: id, action: "deleted", by: asker.name });
    await countChange(tx, timelineId);
    return ok({ annotationId });
  });
}
