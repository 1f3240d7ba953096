import type { Asker } from "../accounts/asker";
import { rootOf } from "../db/event-root";
import { findStoredEvent } from "../db/event-writes";
import { countChange, lockEvents, type Transaction, transaction } from "../db/transaction";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";
import { absorbEvent } from "./absorb-event";

export type MergeEventsError =
  | { readonly kind: "not-found" }
  /** Both ids already lead to one event. */
  | { readonly kind: "same-event" };

/** A person says that two events are one happening: `keptId` stays, `absorbedId` leads to it from now on. */
export async function mergeEvents(
  asker: Asker,
  timelineId: string,
  ids: { readonly keptId: string; readonly absorbedId: string },
): Promise<Result<{ eventId: string; mergeId: string }, MergeEventsError>> {
  return transaction<{ eventId: string; mergeId: string }, MergeEventsError>(async (tx) => {
    await lockEvents(tx, timelineId);
    const keptId = await shownEvent(tx, timelineId, ids.keptId);
    const absorbedId = await shownEvent(tx, timelineId, ids.absorbedId);
    if (keptId === null || absorbedId === null) return err({ kind: "not-found" });
    if (keptId === absorbedId) return err({ kind: "same-event" });
    const mergeId = await absorbEvent(
      tx,
      timelineId,
      { keptId, absorbedId },
      { score: 1, reasons: [], decidedBy: asker.name },
    );
    await countChange(tx, timelineId);
    return ok({ eventId: shortId(keptId), mergeId: shortId(mergeId) });
  });
}

/** The shown event that an id leads to. */
async function shownEvent(tx: Transaction, timelineId: string, id: string): Promise<string | null> {
  const asked = parseId(id);
  const root = asked && (await rootOf(tx, timelineId, asked));
  const event = root ? await findStoredEvent(tx, timelineId, root) : null;
  return event === null || event.hiddenAt !== null ? null : event.id;
}
