import { insertEvents, isTouched } from "../db/event-writes";
import {
  insertMentions,
  mentionsOfOtherRuns,
  type NewMention,
  type StoredMention,
  supersede,
} from "../db/mentions";
import { recordAll } from "../db/revisions";
import { finishRun, lockRun, timelineOfRun } from "../db/runs";
import { countChange, lockEvents, type Transaction, transaction } from "../db/transaction";
import { restEvent } from "../events/rest-event";
import { EXTRACTOR } from "../extract/extract-events";
import type { Extraction, MentionDraft } from "../extract/mention";
import { newId } from "../ids";
import { consolidate } from "../merge/consolidate";
import { ok } from "../result";
import { draftMention } from "./draft-mention";
import { findPredecessor } from "./find-predecessor";
import { MACHINE } from "./machine";
import { mergeNewEvents } from "./merge-new-events";

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
    const added = run.isNewest
      ? await storeMentions(tx, { timelineId, ...run, runId }, extraction.mentions)
      : [];
    await finishRun(tx, runId, EXTRACTOR, extraction.dropped);
    await countChange(tx, timelineId, added);
    return ok(null);
  });
}

type RunOfArticle = {
  readonly timelineId: string;
  readonly runId: string;
  readonly articleId: string;
  readonly articleVersionId: string;
  readonly isRemoved: boolean;
};

/** Answers the ids of the events that are new. */
async function storeMentions(
  tx: Transaction,
  run: RunOfArticle,
  drafts: readonly MentionDraft[],
): Promise<readonly string[]> {
  const older = new Set(await mentionsOfOtherRuns(tx, run.articleId, run.runId));
  const made: NewMention[] = [];
  const grown = new Map<NewMention, StoredMention>();
  for (const draft of drafts) {
    const predecessor = findPredecessor([...older], draft);
    const mention = { id: newId(), eventId: predecessor?.eventId ?? newId(), draft };
    if (predecessor === null) made.push(mention);
    else {
      older.delete(predecessor);
      grown.set(mention, predecessor);
    }
  }
  await insertNewEvents(tx, run, made);
  await insertMentions(tx, run, [...grown.keys(), ...made]);
  for (const [{ id }, predecessor] of grown) await supersede(tx, predecessor.id, id);
  const changed = new Set([...grown.keys()].map(({ eventId }) => eventId));
  for (const eventId of await dropUnfounded(tx, older)) changed.add(eventId);
  for (const eventId of changed) await restEvent(tx, run.timelineId, eventId);
  const added = made.map(({ eventId }) => eventId);
  if (!run.isRemoved) await mergeNewEvents(tx, run.timelineId, added);
  return added;
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

/** What an article that was removed meanwhile says is stored out of sight, for when it is restored. */
async function insertNewEvents(
  tx: Transaction,
  { timelineId, isRemoved }: RunOfArticle,
  made: readonly NewMention[],
): Promise<void> {
  const hiddenAt = isRemoved ? new Date() : null;
  await insertEvents(
    tx,
    timelineId,
    made.map(({ eventId, draft }) => ({
      id: eventId,
      content: consolidate([draftMention(draft)]),
      passages: draft.passages.map(({ quote }) => quote),
      hiddenAt,
    })),
  );
  await recordAll(
    tx,
    timelineId,
    made.map(({ eventId }) => ({ subject: "event", subjectId: eventId, action: "created", by: MACHINE })),
  );
}
