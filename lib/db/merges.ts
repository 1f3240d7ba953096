import { newId } from "../ids";
import type { MergeReason } from "../timeline/event";
import type { Transaction } from "./transaction";

export type StoredMerge = {
  readonly id: string;
  readonly keptId: string;
  readonly absorbedId: string;
  readonly mentionIds: readonly string[];
};

/** Writes down that one event absorbed another, and which mentions moved; answers its id. */
export async function insertMerge(
  tx: Transaction,
  merge: {
    readonly timelineId: string;
    readonly keptId: string;
    readonly absorbedId: string;
    readonly mentionIds: readonly string[];
    readonly score: number;
    readonly reasons: readonly MergeReason[];
    readonly decidedBy: string;
  },
): Promise<string> {
  const id = newId();
  const mentionIds = [...merge.mentionIds];
  const reasons = merge.reasons.map(({ feature, weight, detail }) => ({ feature, weight, detail }));
  await tx.eventMerge.create({ data: { id, ...merge, mentionIds, reasons } });
  return id;
}

/** A merge of the timeline that stands; null when there is none such or it was undone. */
export async function findMerge(
  tx: Transaction,
  timelineId: string,
  id: string,
): Promise<StoredMerge | null> {
  return tx.eventMerge.findFirst({
    where: { id, timelineId, undoneAt: null },
    select: { id: true, keptId: true, absorbedId: true, mentionIds: true },
  });
}

/** Marks a merge as undone, and takes its mentions out of every merge that moved them on later. */
export async function markUndone(tx: Transaction, merge: StoredMerge, by: string): Promise<void> {
  await tx.eventMerge.update({ where: { id: merge.id }, data: { undoneAt: new Date(), undoneBy: by } });
  await tx.$executeRaw`
    update event_merge
    set mention_ids = (
      select coalesce(array_agg(moved order by place), '{}') from unnest(mention_ids) with ordinality as m(moved, place)
      where not moved = any(${[...merge.mentionIds]}::uuid[]))
    where undone_at is null and mention_ids && ${[...merge.mentionIds]}::uuid[]`;
}
