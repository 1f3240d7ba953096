import type { Asker } from "../accounts/asker";
import { setRemoved } from "../db/article-writes";
import { constraintOf } from "../db/constraint";
import { eventsOfArticle } from "../db/event-writes";
import { record } from "../db/revisions";
import { countChange, lockEvents, transaction } from "../db/transaction";
import { restEvent } from "../events/rest-event";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";

export type RestoreArticleError =
  | { readonly kind: "not-found" }
  /** The same article was imported anew since. */
  | { readonly kind: "duplicate" };

/** Brings a removed article back, with the events that rested on it. */
export async function restoreArticle(
  asker: Asker,
  timelineId: string,
  articleId: string,
): Promise<Result<{ articleId: string }, RestoreArticleError>> {
  const id = parseId(articleId);
  if (id === null) return err({ kind: "not-found" });
  try {
    return await transaction<{ articleId: string }, RestoreArticleError>(async (tx) => {
      await lockEvents(tx, timelineId);
      if (!(await setRemoved(tx, timelineId, id, null))) return err({ kind: "not-found" });
      for (const eventId of await eventsOfArticle(tx, id)) await restEvent(tx, timelineId, eventId);
      await record(tx, timelineId, { subject: "article", subjectId: id, action: "restored", by: asker.name });
      await countChange(tx, timelineId);
      return ok({ articleId: shortId(id) });
    });
  } catch (error) {
    if (constraintOf(error)?.startsWith("article_live_")) return err({ kind: "duplicate" });
    throw error;
  }
}
