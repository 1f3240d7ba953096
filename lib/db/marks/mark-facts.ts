import { actorRank } from "../../merge/actor-rank";
import type { TimelineEvent } from "../../timeline/event";
import { importance } from "../../timeline/importance";
import type { Transaction } from "../transaction";

/** An event with its weight and the number of notes on it and on what it absorbed. */
export type WeighedEvent = { readonly id: string; readonly importance: number; readonly notes: number };

type FactRow = Pick<TimelineEvent, "type" | "review"> & {
  readonly id: string;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly articles: number;
  readonly publishers: readonly string[];
  readonly actors: readonly string[];
  readonly notes: number;
};

/** Weighs those of these events that are shown. */
export async function weighEvents(
  tx: Pick<Transaction, "$queryRaw">,
  ids: readonly string[],
): Promise<WeighedEvent[]> {
  const rows = await tx.$queryRaw<FactRow[]>`
    with recursive family as (
      select e.id as root, e.id from event e where e.id = any(${[...ids]}::uuid[])
      union all
      select f.root, e.id from family f join event e on e.merged_into_id = f.id
    ), noted as (
      select f.root, n.id from family f join annotation n on n.event_id = f.id where n.deleted_at is null
      union all
      select f.root, n.id from family f join mention m on m.event_id = f.id join passage q on q.mention_id = m.id
      join annotation n on n.passage_id = q.id where n.event_id is null and n.deleted_at is null
    ), note as (
      select root, count(*)::int as notes from noted group by root
    )
    select e.id, e.type::text, e.review::text, e.killed_high as killed, e.injured_high as injured,
      coalesce(r.articles, 0) as articles, coalesce(r.publishers, '{}') as publishers,
      array(select ea.name from event_actor ea where ea.event_id = e.id) as actors,
      coalesce(note.notes, 0) as notes
    from event e
    left join note on note.root = e.id
    left join lateral (
      select count(distinct a.id)::int as articles,
        array_agg(distinct a.publisher) filter (where a.publisher is not null) as publishers
      from mention m join article_version v on v.id = m.article_version_id
      join article a on a.id = v.article_id and a.removed_at is null
      where m.event_id = e.id and m.superseded_at is null
    ) r on true
    where e.id = any(${[...ids]}::uuid[]) and e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`;
  return rows.map((row) => ({ id: row.id, importance: weightOf(row), notes: row.notes }));
}

const weightOf = ({ type, review, killed, injured, articles, publishers, actors, notes }: FactRow): number =>
  // Postgres keeps it as a real, and the same number has to come back.
  Math.fround(
    importance({
      type,
      review,
      killed: killed === null ? null : [killed, killed],
      injured: injured === null ? null : [injured, injured],
      articleCount: articles,
      publishers,
      annotationCount: notes,
      actorRank: Math.max(0, ...actors.map(actorRank)),
    }),
  );
