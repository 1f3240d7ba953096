import { insertEvent, isTouched } from "../db/event-writes";
import { insertMention, mentionsOfOtherRuns, type StoredMention, supersede } from "../db/mentions";
import { record } from "../db/revisions";
import { finishRun, lockRun, timelineOfRun } from "../db/runs";
import { countChange, lockEvents, type Transaction, transaction } from "../db/transaction";
import { restEvent } from "../events/rest-event";
import { EXTRACTOR } from "../extract/extract-events";
import type { Extraction, MentionDraft } from "../extract/mention";
import { consolidate } from "../merge/consolidate";
import { ok } from "../result";
import { draftMention } from "./draft-mention";
import { findPredecessor } from "./find-predecessor";
import { MACHINE } from "./machine";
import { mergeNewEvent } from "./merge-new-event";

/**
 * Stores what a run found as one transaction: mentions with their passages, an event for each that is new, and the merges that follow.
 * Stored twice it is stored once. What an earlier version of the article said gives way, except where a person had a hand in it.
 */
export async function storeExtraction(runId: string, extraction: Extraction): Promise<void> {
  await transaction(async (tx) => {
    const timelineId = await timelineOfRun(tx, runId);
    if (timelineId === null) return ok(null);
    await lockEvents(tx, timelineId);
    const run = await lockRun(tx, runId);
    if (run === null) return ok(null);
    // Of an old version nothing is shown: the run of the newer one has spoken or will.
    if (run.isNewest) await storeMentions(tx, { timelineId, ...run, runId }, extraction.mentions);
    await finishRun(tx, runId, EXTRACTOR, extraction.dropped);
    await countChange(tx, timelineId);
    return ok(null);
  });
}

type RunOfArticle = {
  readonly timelineId: string;
  readonly runId: string;
  readonly articleId: string;
  readonly articleVersionId: string;
};

async function storeMentions(
  tx: Transaction,
  run: RunOfArticle,
  drafts: readonly MentionDraft[],
): Promise<void> {
  const older = new Set(await mentionsOfOtherRuns(tx, run.articleId, run.runId));
  const made: string[] = [];
  const grown = new Set<string>();
  for (const draft of drafts) {
    const predecessor = findPredecessor([...older], draft);
    const eventId = predecessor?.eventId ?? (await insertNewEvent(tx, run, draft));
    const mentionId = await insertMention(tx, { ...idsOf(run), eventId }, draft);
    if (predecessor === null) made.push(eventId);
    else {
      older.delete(predecessor);
      grown.add(eventId);
      await supersede(tx, predecessor.id, mentionId);
    }
  }
  for (const eventId of await dropUnfounded(tx, older)) grown.add(eventId);
  for (const eventId of [...grown, ...made]) await restEvent(tx, run.timelineId, eventId);
  for (const eventId of made) await mergeNewEvent(tx, run.timelineId, eventId);
}

/** Takes away what the newer text no longer says, unless a person touched it; returns the events that lost a mention. */
async function dropUnfounded(tx: Transaction, older: ReadonlySet<StoredMention>): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, eventId } of older) {
    if (await isTouched(tx, eventId, MACHINE)) continue;
    await supersede(tx, id, null);
    lost.push(eventId);
  }
  return lost;
}

async function insertNewEvent(
  tx: Transaction,
  { timelineId }: RunOfArticle,
  draft: MentionDraft,
): Promise<string> {
  const eventId = await insertEvent(tx, timelineId, consolidate([draftMention(draft)]));
  await record(tx, timelineId, { subject: "event", subjectId: eventId, action: "created", by: MACHINE });
  return eventId;
}

const idsOf = ({ timelineId, articleVersionId, runId }: RunOfArticle) => ({
  timelineId,
  articleVersionId,
  runId,
});
