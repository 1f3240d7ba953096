import { mentionsOfEvents } from "../db/mentions";
import { mergeCandidates } from "../db/merges";
import type { Transaction } from "../db/transaction";
import { absorbEvent } from "../events/absorb-event";
import { scorePair } from "../merge/score-pair";
import { searchWindow } from "../merge/search-window";
import { sideOfMentions } from "../merge/side-of-mentions";
import { MACHINE } from "./machine";

/** Puts a new event under the one that tells of the same happening, where there is one; the best match wins, then the older id. */
export async function mergeNewEvent(tx: Transaction, timelineId: string, eventId: string): Promise<void> {
  const own = await mentionsOfEvents(tx, [eventId]);
  if (own.length === 0) return;
  const side = sideOfMentions(own);
  const candidates = await mergeCandidates(tx, timelineId, eventId, searchWindow(side.date));
  const mentions = await mentionsOfEvents(tx, candidates);
  const matches = candidates
    .flatMap((id) => {
      const theirs = mentions.filter((mention) => mention.eventId === id);
      return theirs.length === 0 ? [] : [{ id, ...scorePair(sideOfMentions(theirs), side) }];
    })
    .filter(({ same }) => same)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best] = matches;
  if (best === undefined) return;
  const { score, reasons } = best;
  await absorbEvent(
    tx,
    timelineId,
    { keptId: best.id, absorbedId: eventId },
    { score, reasons, decidedBy: MACHINE },
  );
}
