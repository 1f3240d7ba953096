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

/** An event and the instants between which others must lie that could be the same; null asks for no limit. */
export type CandidateQuestion = {
  readonly id: string;
  readonly window: { readonly from: string; readonly to: string } | null;
};

/**
 * For each event asked about, those that might be the same: shown, not rejected, of its type, within the window, and never one that a
 * person took apart from it or from anything either of them absorbed.
 */
export async function mergeCandidates(
  tx: Transaction,
  timelineId: string,
  questions: readonly CandidateQuestion[],
): Promise<Map<string, string[]>> {
  const ids = questions.map(({ id }) => id);
  const rows = await tx.$queryRaw<{ asked: string; ids: string[] }[]>`
    with recursive asked as (
      select id as root, id from unnest(${ids}::uuid[]) as id
      union select a.root, e.id from event e join asked a on e.merged_into_id = a.id
    ), refused as (
      select a.root, case when g.kept_id = a.id then g.absorbed_id else g.kept_id end as id
      from event_merge g join asked a on a.id in (g.kept_id, g.absorbed_id) where g.undone_at is not null
    ), refused_root as (
      select r.root, e.id, e.merged_into_id from refused r join event e on e.id = r.id
      union select r.root, e.id, e.merged_into_id from event e join refused_root r on r.merged_into_id = e.id
    )
    select self.id as asked, array(
      select c.id from event c
      where c.timeline_id = ${timelineId}::uuid and c.id <> self.id and c.type = self.type
        and c.merged_into_id is null and c.hidden_at is null and c.review <> 'rejected'
        and not exists (select from refused_root r where r.root = self.id and r.id = c.id)
        and (q.lower is null or (
          (c.earliest is not null or c.latest is not null)
          and coalesce(c.earliest, '-infinity') < q.upper and coalesce(c.latest, 'infinity') > q.lower))
      order by abs(extract(epoch from c.order_at - self.order_at)), c.id
      limit 300) as ids
    from unnest(
      ${ids}::uuid[],
      ${questions.map(({ window }) => window?.from ?? null)}::timestamptz[],
      ${questions.map(({ window }) => window?.to ?? null)}::timestamptz[]
    ) as q(id, lower, upper)
    join event self on self.id = q.id`;
  return new Map(rows.map(({ asked, ids: candidates }) => [asked, candidates]));
}
