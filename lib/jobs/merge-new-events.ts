import { byEvent } from "../db/by-event";
import { mentionsOfEvents, type StoredMention } from "../db/mentions";
import { mergeCandidates } from "../db/merge-candidates";
import type { Transaction } from "../db/transaction";
import { absorbEvent } from "../events/absorb-event";
import type { MergeSide } from "../merge/merge-side";
import { scorePair } from "../merge/score-pair";
import { type SearchWindow, searchWindow, windowHolds } from "../merge/search-window";
import { sideOfMentions } from "../merge/side-of-mentions";
import { MACHINE } from "./machine";

/** A shown event while merging: what its mentions say, taken together. */
type Standing = { readonly id: string; mentions: readonly StoredMention[]; side: MergeSide };

/**
 * Puts each new event, in order, under the one that tells of the same happening, where there is one; the best match wins, then the
 * older id. What is asked of the database is asked once for all; an event that has grown is compared as grown.
 */
export async function mergeNewEvents(
  tx: Transaction,
  timelineId: string,
  made: readonly string[],
): Promise<void> {
  const standing = new Map<string, Standing>();
  await load(tx, standing, made);
  const windows = new Map([...standing].map(([id, { side }]) => [id, searchWindow(side.date)]));
  const questions = [...windows].map(([id, window]) => ({ id, window }));
  const candidates = await mergeCandidates(tx, timelineId, questions);
  await load(tx, standing, [...new Set([...candidates.values()].flat())]);

  const grown = new Set<Standing>();
  for (const id of made) {
    const own = standing.get(id);
    if (own === undefined) continue;
    const others = new Set((candidates.get(id) ?? []).flatMap((other) => standing.get(other) ?? []));
    // It may have got another date by what it absorbed.
    for (const one of grown) {
      if (isCandidate(one, own, windows.get(id) ?? null)) others.add(one);
      else others.delete(one);
    }
    const match = bestMatch(own, [...others]);
    if (match === null) continue;
    const { kept, score, reasons } = match;
    await absorbEvent(
      tx,
      timelineId,
      { keptId: kept.id, absorbedId: id },
      { score, reasons, decidedBy: MACHINE },
    );
    kept.mentions = [...kept.mentions, ...own.mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
    kept.side = sideOfMentions(kept.mentions);
    grown.add(kept);
    grown.delete(own);
    standing.delete(id);
  }
}

async function load(
  tx: Transaction,
  standing: Map<string, Standing>,
  eventIds: readonly string[],
): Promise<void> {
  const missing = eventIds.filter((id) => !standing.has(id));
  if (missing.length === 0) return;
  for (const [id, mentions] of byEvent(await mentionsOfEvents(tx, missing))) {
    standing.set(id, { id, mentions, side: sideOfMentions(mentions) });
  }
}

const isCandidate = (one: Standing, own: Standing, window: SearchWindow | null): boolean =>
  one !== own && one.side.type === own.side.type && (window === null || windowHolds(window, one.side.date));

function bestMatch(own: Standing, others: readonly Standing[]) {
  const [best] = others
    .map((kept) => ({ kept, ...scorePair(kept.side, own.side) }))
    .filter(({ same }) => same)
    .sort((a, b) => b.score - a.score || (a.kept.id < b.kept.id ? -1 : 1));
  return best ?? null;
}
