import { Prisma } from "./generated/client";
import type { Transaction } from "./transaction";

/** An event and the instants between which others must lie that could be the same; null asks for no limit. */
export type CandidateQuestion = {
  readonly id: string;
  readonly window: { readonly from: string; readonly to: string } | null;
};

const MOST = 300;

/** That `event c` lasts longer, or has only one end: in the words of the partial index `event_lasting`. */
const LASTING = Prisma.sql`coalesce(c.latest - c.earliest > interval '48 hours', true) and (c.earliest is not null or c.latest is not null)`;

/** That it does not, or that no window is asked for. */
const BRIEF = Prisma.sql`(q.lower is null or (c.latest - c.earliest <= interval '48 hours' and c.latest > q.lower))`;

const COMPARABLE = Prisma.sql`
  c.id <> self.id and c.merged_into_id is null and c.hidden_at is null and c.review <> 'rejected'
  and not exists (select from refused_root r where r.root = self.id and r.id = c.id)`;

/**
 * For each event asked about, those that might be the same, the nearest first: shown, not rejected, of its type, within the window, and
 * never one that a person took apart from it or from anything either of them absorbed. Those of two days at most are found going forth and
 * back along the index of types in order, as far as the window or `most` of them reach; the others by the time they last.
 */
export async function mergeCandidates(
  tx: Pick<Transaction, "$queryRaw">,
  timelineId: string,
  questions: readonly CandidateQuestion[],
  most = MOST,
): Promise<Map<string, string[]>> {
  const ids = questions.map(({ id }) => id);
  const ofType = Prisma.sql`c.timeline_id = ${timelineId}::uuid and c.type = self.type`;
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
      select id from (
        (select c.id, c.order_at from event c where ${ofType} and ${BRIEF} and ${COMPARABLE}
          and c.order_at >= self.order_at and c.order_at < coalesce(q.upper, 'infinity')
        order by c.order_at, c.id limit ${most})
        union all
        (select c.id, c.order_at from event c where ${ofType} and ${BRIEF} and ${COMPARABLE}
          and c.order_at < self.order_at and c.order_at > coalesce(q.lower - interval '48 hours', '-infinity')
        order by c.order_at desc, c.id limit ${most})
        union all
        -- "Is true" hides the type from the index of types, of which Postgres would lay a third of the timeline beside the few that last.
        (select c.id, c.order_at from event c where (${ofType}) is true and ${LASTING} and ${COMPARABLE}
          and tstzrange(c.earliest, c.latest, '[]') && case when q.lower is not null then tstzrange(q.lower, q.upper) end
          and coalesce(c.earliest, '-infinity') < q.upper and coalesce(c.latest, 'infinity') > q.lower)
      ) c
      order by abs(extract(epoch from c.order_at - self.order_at)), c.id
      limit ${most}) as ids
    from unnest(
      ${ids}::uuid[],
      ${questions.map(({ window }) => window?.from ?? null)}::timestamptz[],
      ${questions.map(({ window }) => window?.to ?? null)}::timestamptz[]
    ) as q(id, lower, upper)
    join event self on self.id = q.id`;
  return new Map(rows.map(({ asked, ids: candidates }) => [asked, candidates]));
}
