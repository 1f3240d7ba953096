import type { Asker } from "../accounts/asker";
import { findPassageArticle, findVersion, insertAnnotation, type NoteTarget } from "../db/annotation-writes";
import { constraintOf } from "../db/constraint";
import { rootOf } from "../db/event-root";
import { insertPassage } from "../db/passages";
import { record } from "../db/revisions";
import { storable } from "../db/search-key";
import { countChange, type Transaction, transaction } from "../db/transaction";
import { parseId, shortId } from "../ids";
import { err, ok, type Result } from "../result";
import { type NoteError, type NoteInput, readNote } from "./note";

/** What is annotated. A selection is counted in code points of the stored text; `version` is the one the reader showed. */
export type AnnotationTarget =
  | { readonly kind: "event"; readonly eventId: string }
  | { readonly kind: "passage"; readonly passageId: string }
  | {
      readonly kind: "selection";
      readonly articleId: string;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
      readonly version?: number;
    };

export type AnnotateError = NoteError | { readonly kind: "not-found" } | { readonly kind: "not-verbatim" };

/** Adds a person's note to an event, a passage, or a stretch of an article, which becomes a passage of its own. */
export async function annotate(
  asker: Asker,
  timelineId: string,
  target: AnnotationTarget,
  input: NoteInput,
): Promise<Result<{ annotationId: string }, AnnotateError>> {
  const note = readNote(input);
  if (!note.ok) return note;
  if (target.kind === "selection" && !isSpan(target)) return err({ kind: "not-verbatim" });
  try {
    return await transaction(async (tx) => {
      const about = await resolveTarget(tx, timelineId, target);
      if (about === null) return err({ kind: "not-found" });
      const id = await insertAnnotation(tx, timelineId, about, { ...note.value, author: asker.name });
      await record(tx, timelineId, {
        subject: "annotation",
        subjectId: id,
        action: "created",
        by: asker.name,
      });
      await countChange(tx, timelineId);
      return ok({ annotationId: shortId(id) });
    });
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === "passage_verbatim" || constraint === "passage_span")
      return err({ kind: "not-verbatim" });
    throw error;
  }
}

/** Whether a text could say that there at all, so that it can be put to Postgres. */
const isSpan = ({ start, end, quote }: { start: number; end: number; quote: string }): boolean =>
  isPostgresInteger(start) && isPostgresInteger(end) && storable(quote) === quote;

const isPostgresInteger = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;

async function resolveTarget(
  tx: Transaction,
  timelineId: string,
  target: AnnotationTarget,
): Promise<NoteTarget | null> {
  switch (target.kind) {
    case "event": {
      const id = parseId(target.eventId);
      const eventId = id && (await rootOf(tx, timelineId, id));
      return eventId ? { eventId, passageId: null, articleId: null } : null;
    }
    case "passage": {
      const passageId = parseId(target.passageId);
      const articleId = passageId && (await findPassageArticle(tx, timelineId, passageId));
      // The event is left open: it is whichever one shows the passage's mention, also after merges and their undoing.
      return articleId ? { eventId: null, passageId, articleId } : null;
    }
    case "selection": {
      const { start, end, quote, version = null } = target;
      const articleId = parseId(target.articleId);
      if (version !== null && !isPostgresInteger(version)) return null;
      const articleVersionId = articleId && (await findVersion(tx, timelineId, articleId, version));
      if (!articleVersionId) return null;
      const span = { mentionId: null, role: "annotated", rank: 0, start, end, quote } as const;
      return { eventId: null, passageId: await insertPassage(tx, { articleVersionId, ...span }), articleId };
    }
  }
}
