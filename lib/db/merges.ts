import { newId } from "../ids";
import type { MergeReason } from "../timeline/event";
import type { Transaction } from "./transaction";

export type StoredMerge = {
  readonly id: string;
  readonly keptId: string;
  readonly absorbedId: string;
  readonly mentionIds: readonly string[];
};

/** Writes down that one event absorbed another, and which mentions moved. */
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
): Promise<void> {
  const mentionIds = [...merge.mentionIds];
  const reasons = merge.reasons.map(({ feature, weight, detail }) => ({ feature, weight, detail }));
  await tx.eventMerge.create({ data: { id: newId(), ...merge, mentionIds, reasons } });
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

/**
 * The events that might be the same as this one: shown, not rejected, of its type, within the window (of all, when it is null), and
 * never one that a person took apart from it or from anything either of them absorbed.
 */
export async function mergeCandidates(
  tx: Transaction,
  timelineId: string,
  eventId: string,
  window: { readonly from: string; readonly to: string } | null,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive asked as (
      select ${eventId}::uuid as id union select e.id from event e join asked a on e.merged_into_id = a.id
    ), refused as (
      select case when g.kept_id = a.id then g.absorbed_id else g.kept_id end as id
      from event_merge g join asked a on a.id in (g.kept_id, g.absorbed_id) where g.undone_at is not null
    ), refused_root as (
      select id, merged_into_id from event where id in (select id from refused)
      union select e.id, e.merged_into_id from event e join refused_root r on r.merged_into_id = e.id
    )
    select c.id from event c join event self on self.id = ${eventId}::uuid
    where c.timeline_id = ${timelineId}::uuid and c.id <> self.id and c.type = self.type
      and c.merged_into_id is null and c.hidden_at is null and c.review <> 'rejected'
      and c.id not in (select id from refused_root)
      and (${window === null} or (
        (c.earliest is not null or c.latest is not null)
        and coalesce(c.earliest, '-infinity') < ${window?.to ?? null}::timestamptz
        and coalesce(c.latest, 'infinity') > ${window?.from ?? null}::timestamptz))
    order by abs(extract(epoch from c.order_at - self.order_at)), c.id
    limit 300`;
  return rows.map(({ id }) => id);
}
