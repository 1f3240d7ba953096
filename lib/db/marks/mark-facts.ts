import { actorRank } from "../../merge/actor-rank";
import type { TimelineEvent } from "../../timeline/event";
import { importance, SPREAD } from "../../timeline/importance";
import { Prisma } from "../generated/client";
import { PREPARED } from "../prepared";
import type { Transaction } from "../transaction";
import { type EventSet, SHOWN, theseEvents } from "./mark-rows";

/** What is added to the weight of the event with this id, by its last digits, which are drawn by lot. */
export const spread = (id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`('x' || right(${id}::text, 4))::bit(16)::int * ${SPREAD / 2 ** 16}::float8`;

/** An event with its weight and the number of notes on it and on what it absorbed. */
export type WeighedEvent = { readonly id: string; readonly importance: number; readonly notes: number };

/** All that the weight of an event depends on. */
export type Facts = Pick<TimelineEvent, "type" | "review"> & {
  readonly killed: number | null;
  readonly injured: number | null;
  /** Articles and publishers that tell of it. */
  readonly articles: number;
  readonly publishers: number;
  readonly notes: number;
  /** The highest rank of its actors. */
  readonly rank: number;
};

type FactRow = Omit<Facts, "rank"> & { readonly id: string; readonly actors: readonly string[] };

/** Weighs those of these events that are shown. */
export async function weighEvents(
  tx: Pick<Transaction, "$queryRaw">,
  ids: readonly string[],
): Promise<WeighedEvent[]> {
  const rows = await tx.$queryRaw<FactRow[]>`${PREPARED} ${factRows(theseEvents(ids))}`;
  return rows.map(({ actors, ...row }) => ({
    id: row.id,
    importance: weightOf({ ...row, rank: rankOf(actors) }),
    notes: row.notes,
  }));
}

/** What the weight of those of these events that are shown depends on, with the names of their actors for their ranks. */
export const factRows = (events: EventSet): Prisma.Sql => Prisma.sql`
  with recursive family as (
    select e.id as root, e.id from event e where ${events(Prisma.sql`e.id`)}
    union all
    select f.root, e.id from family f join event e on e.merged_into_id = f.id
  ), noted as (
    select f.root, n.id from annotation n join family f on f.id = n.event_id where n.deleted_at is null
    union all
    select f.root, n.id from annotation n join passage q on q.id = n.passage_id
    join mention m on m.id = q.mention_id join family f on f.id = m.event_id
    where n.event_id is null and n.deleted_at is null
  )
  select e.id, e.type::text, e.review::text, e.killed_high as killed, e.injured_high as injured,
    coalesce(told.articles, 0) as articles, coalesce(told.publishers, 0) as publishers,
    coalesce(actor.names, '{}') as actors, coalesce(note.notes, 0) as notes
  from event e
  left join (select root, count(*)::int as notes from noted group by root) note on note.root = e.id
  left join (
    select ea.event_id, array_agg(ea.name) as names from event_actor ea where ${events(Prisma.sql`ea.event_id`)} group by 1
  ) actor on actor.event_id = e.id
  left join (
    select m.event_id, count(distinct a.id)::int as articles, count(distinct a.publisher)::int as publishers
    from mention m join article_version v on v.id = m.article_version_id
    join article a on a.id = v.article_id and a.removed_at is null
    where ${events(Prisma.sql`m.event_id`)} and m.superseded_at is null group by m.event_id
  ) told on told.event_id = e.id
  where ${events(Prisma.sql`e.id`)} and ${SHOWN}`;

const rankOf = (actors: readonly string[]): number => Math.max(0, ...actors.map(actorRank));

export const weightOf = ({ killed, injured, articles, publishers, notes, rank, ...facts }: Facts): number =>
  // Postgres keeps it as a real, and the same number has to come back.
  Math.fround(
    importance({
      ...facts,
      killed: killed === null ? null : [killed, killed],
      injured: injured === null ? null : [injured, injured],
      articleCount: articles,
      // Only how many they are counts.
      publishers: Array.from({ length: publishers }, () => ""),
      annotationCount: notes,
      actorRank: rank,
    }),
  );
