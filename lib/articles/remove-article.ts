import type { Asker } from "../accounts/asker";
import { setRemoved } from "../db/article-writes";
import { eventsOfArticle } from "../db/event-writes";
import { record } from "../db/revisions";
import { countChange, lockEvents, transaction } from "../db/transaction";
import { restEvent } from "../events/rest-event";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";

/** Takes an article away, and with it the events that rest on nothing else; `restoreArticle` brings all of it back. */
export async function removeArticle(
  asker: Asker,
  timelineId: string,
  articleId: string,
): Promise<Result<{ articleId: string }, { kind: "not-found" }>> {
  const id = parseId(articleId);
  if (id === null) return err({ kind: "not-found" });
  return transaction(async (tx) => {
    await lockEvents(tx, timelineId);
    if (!(await setRemoved(tx, timelineId, id, new Date()))) return err({ kind: "not-found" });
    for (const eventId of await eventsOfArticle(tx, id)) await restEvent(tx, timelineId, eventId);
    await record(tx, timelineId, { subject: "article", subjectId: id, action: "removed", by: asker.name });
    await countChange(tx, timelineId);
    return ok({ articleId: shortId(id) });
  });
}
