import { setMergedInto } from "../db/event-writes";
import { allMentionIds, moveMentions } from "../db/mentions";
import { insertMerge } from "../db/merges";
import { record } from "../db/revisions";
import type { Transaction } from "../db/transaction";
import type { MergeReason } from "../timeline/event";
import { restEvent } from "./rest-event";

/** Makes one event out of two: the kept one gets the mentions, and the other's id leads to it until the merge is undone. Answers the id of the merge. */
export async function absorbEvent(
  tx: Transaction,
  timelineId: string,
  pair: { readonly keptId: string; readonly absorbedId: string },
  decision: { readonly score: number; readonly reasons: readonly MergeReason[]; readonly decidedBy: string },
): Promise<string> {
  const { keptId, absorbedId } = pair;
  const mentionIds = await allMentionIds(tx, absorbedId);
  const mergeId = await insertMerge(tx, { timelineId, ...pair, mentionIds, ...decision });
  await moveMentions(tx, mentionIds, keptId);
  await setMergedInto(tx, absorbedId, keptId);
  await restEvent(tx, timelineId, keptId);
  const reason = decision.reasons.map(({ feature, detail }) => `${feature}: ${detail}`).join("; ");
  await record(tx, timelineId, {
    subject: "event",
    subjectId: keptId,
    action: "merged",
    by: decision.decidedBy,
    after: { absorbedId, mentionIds },
    ...(reason === "" ? {} : { reason }),
  });
  return mergeId;
}
