import { byEvent } from "../db/by-event";
import { mentionsOfEvents } from "../db/mentions";
import { mergeCandidates } from "../db/merges";
import type { Transaction } from "../db/transaction";
import { absorbEvent } from "../events/absorb-event";
import type { MergeReason, MergeSide } from "../merge/merge-side";
import { scorePair } from "../merge/score-pair";
import { searchWindow } from "../merge/search-window";
import { sideOfMentions } from "../merge/side-of-mentions";
import { MACHINE } from "./machine";

/**
 * Puts each new event, in order, under the one that tells of the same happening, where there is one; the best match wins, then the
 * older id.
 */
export async function mergeNewEvents(
  tx: Transaction,
  timelineId: string,
  made: readonly string[],
): Promise<void> {
  let rest = made;
  while (rest.length > 0) {
    const match = await findFirstMatch(tx, timelineId, rest);
    if (match === null) return;
    const { keptId, absorbedId, score, reasons } = match;
    await absorbEvent(tx, timelineId, { keptId, absorbedId }, { score, reasons, decidedBy: MACHINE });
    // The kept event says more now, so that the others are compared anew.
    rest = rest.slice(rest.indexOf(absorbedId) + 1);
  }
}

type Match = {
  readonly keptId: string;
  readonly absorbedId: string;
  readonly score: number;
  readonly reasons: readonly MergeReason[];
};

/** The first of these events that has a match, with its best one. */
async function findFirstMatch(
  tx: Transaction,
  timelineId: string,
  eventIds: readonly string[],
): Promise<Match | null> {
  const own = await sidesOf(tx, eventIds);
  const questions = [...own].map(([id, { date }]) => ({ id, window: searchWindow(date) }));
  const candidates = await mergeCandidates(tx, timelineId, questions);
  const sides = await sidesOf(tx, [...new Set([...candidates.values()].flat())]);
  for (const absorbedId of eventIds) {
    const side = own.get(absorbedId);
    if (side === undefined) continue;
    const [best] = (candidates.get(absorbedId) ?? [])
      .flatMap((keptId) => {
        const theirs = sides.get(keptId);
        return theirs === undefined ? [] : [{ keptId, absorbedId, ...scorePair(theirs, side) }];
      })
      .filter(({ same }) => same)
      .sort((a, b) => b.score - a.score || (a.keptId < b.keptId ? -1 : 1));
    if (best !== undefined) return best;
  }
  return null;
}

async function sidesOf(tx: Transaction, eventIds: readonly string[]): Promise<Map<string, MergeSide>> {
  const mentions = await mentionsOfEvents(tx, eventIds);
  return new Map([...byEvent(mentions)].map(([id, theirs]) => [id, sideOfMentions(theirs)]));
}
