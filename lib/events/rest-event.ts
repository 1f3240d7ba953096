import { findStoredEvent, setHidden, updateEvent, updateSearchText } from "../db/event-writes";
import { mentionsOfEvents } from "../db/mentions";
import type { Transaction } from "../db/transaction";
import { consolidate } from "../merge/consolidate";

/**
 * Makes an event say what its mentions say together, and hides it while it has none. What a person confirmed, edited or rejected
 * keeps its words; only what can be searched grows.
 */
export async function restEvent(tx: Transaction, timelineId: string, eventId: string): Promise<void> {
  const event = await findStoredEvent(tx, timelineId, eventId);
  if (event === null || event.mergedIntoId !== null || event.origin === "person") return;
  const mentions = await mentionsOfEvents(tx, [eventId]);
  if (mentions.length === 0) {
    if (event.hiddenAt === null) await setHidden(tx, eventId, new Date());
    return;
  }
  if (event.hiddenAt !== null) await setHidden(tx, eventId, null);
  if (event.review === "unreviewed") await updateEvent(tx, timelineId, eventId, consolidate(mentions));
  await updateSearchText(
    tx,
    eventId,
    mentions.flatMap(({ passages }) => passages),
  );
}
