import { actorRank } from "../../merge/actor-rank";
import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";
import { type Facts, factRows, spread, weightOf } from "./mark-facts";
import type { EventSet } from "./mark-rows";

/**
 * Weighs all of very many events into the temporary table `weighed` (id, importance, notes). Many are alike in all that counts, so each
 * kind of them is weighed once.
 */
export async function weighAll(tx: Transaction, events: EventSet): Promise<void> {
  await tx.$executeRaw`create temporary table fact on commit drop as ${factRows(events)}`;
  await tx.$executeRaw`analyze fact`;
  const names = await tx.$queryRaw<{ name: string }[]>`select distinct unnest(actors) as name from fact`;
  const ranked = names.map(({ name }) => ({ name, rank: actorRank(name) })).filter(({ rank }) => rank > 0);
  await tx.$executeRaw`
    create temporary table alike on commit drop as
    select f.id, f.type, f.review, f.killed, f.injured, f.articles, f.publishers, f.notes, coalesce(r.rank, 0) as rank,
      dense_rank() over (order by f.type, f.review, f.killed, f.injured, f.articles, f.publishers, f.notes, coalesce(r.rank, 0))::int as kind
    from fact f left join (
      select f.id, max(r.rank) as rank from fact f cross join lateral unnest(f.actors) as a(name)
      join unnest(${ranked.map(({ name }) => name)}::text[], ${ranked.map(({ rank }) => rank)}::int[]) as r(name, rank) using (name)
      group by f.id
    ) r on r.id = f.id`;
  await tx.$executeRaw`analyze alike`;
  const kinds = await tx.$queryRaw<(Facts & { readonly kind: number })[]>`
    select distinct kind, type, review, killed, injured, articles, publishers, notes, rank from alike`;
  await tx.$executeRaw`
    create temporary table weighed on commit drop as
    select a.id, (w.importance + ${spread(Prisma.sql`a.id`)})::real as importance, a.notes from alike a
    join unnest(${kinds.map(({ kind }) => kind)}::int[], ${kinds.map(weightOf)}::real[]) as w(kind, importance) using (kind)`;
  await tx.$executeRaw`analyze weighed`;
  await tx.$executeRaw`drop table fact, alike`;
}
