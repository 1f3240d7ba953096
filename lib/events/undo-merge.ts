import type { Asker } from "../accounts/asker";
import { rootOf } from "../db/event-root";
import { setMergedInto } from "../db/event-writes";
import { moveMentions } from "../db/mentions";
import { findMerge, markUndone } from "../db/merges";
import { record } from "../db/revisions";
import { countChange, lockEvents, transaction } from "../db/transaction";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";
import { restEvent } from "./rest-event";

/**
 * Takes a merge back: exactly the mentions that moved return, both ids stand for themselves again, and the two are never merged by the
 * machine again. Merges made since stay.
 */
export async function undoMerge(
  asker: Asker,
  timelineId: string,
  mergeId: string,
): Promise<Result<{ keptId: string; restoredId: string }, { kind: "not-found" }>> {
  const id = parseId(mergeId);
  if (id === null) return err({ kind: "not-found" });
  return transaction(async (tx) => {
    await lockEvents(tx, timelineId);
    const merge = await findMerge(tx, timelineId, id);
    if (merge === null) return err({ kind: "not-found" });
    const { keptId, absorbedId, mentionIds } = merge;
    await markUndone(tx, merge, asker.name);
    await moveMentions(tx, mentionIds, absorbedId);
    await setMergedInto(tx, absorbedId, null);
    await restEvent(tx, timelineId, absorbedId);
    // The kept event may itself have been absorbed since.
    const shownId = (await rootOf(tx, timelineId, keptId)) ?? keptId;
    await restEvent(tx, timelineId, shownId);
    for (const subjectId of [shownId, absorbedId]) {
      await record(tx, timelineId, {
        subject: "event",
        subjectId,
        action: "unmerged",
        by: asker.name,
        before: { keptId, absorbedId, mentionIds: [...mentionIds] },
      });
    }
    await countChange(tx, timelineId);
    return ok({ keptId: shortId(keptId), restoredId: shortId(absorbedId) });
  });
}
