import type { Asker } from "../accounts/asker";
import { rootOf } from "../db/event-root";
import { findStoredEvent, setReview } from "../db/event-writes";
import { lastReviewBefore, record } from "../db/revisions";
import { countChange, lockEvents, transaction } from "../db/transaction";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";
import type { Review } from "../timeline/event";

export type Decision = "confirm" | "reject" | "restore";

const DECIDED = { confirm: "confirmed", reject: "rejected", restore: "restored" } as const;

/** A person confirms an event, rejects it, which takes it off the timeline, or restores what it was before the last decision. */
export async function reviewEvent(
  asker: Asker,
  timelineId: string,
  eventId: string,
  decision: Decision,
): Promise<Result<{ eventId: string; review: Review }, { kind: "not-found" }>> {
  const id = parseId(eventId);
  if (id === null) return err({ kind: "not-found" });
  return transaction<{ eventId: string; review: Review }, { kind: "not-found" }>(async (tx) => {
    await lockEvents(tx, timelineId);
    const subjectId = await rootOf(tx, timelineId, id);
    const event = subjectId && (await findStoredEvent(tx, timelineId, subjectId));
    if (!subjectId || !event || event.hiddenAt !== null) return err({ kind: "not-found" });
    const review = decision === "restore" ? await lastReviewBefore(tx, subjectId) : DECIDED[decision];
    if (review !== event.review) {
      await setReview(tx, subjectId, review);
      await record(tx, timelineId, {
        subject: "event",
        subjectId,
        action: DECIDED[decision],
        by: asker.name,
        before: { review: event.review },
        after: { review },
      });
      await countChange(tx, timelineId);
    }
    return ok({ eventId: shortId(subjectId), review });
  });
}
