import type { ActorRole } from "../extract/mention";
import { EXCERPT_LENGTH } from "../timeline/event";
import { db } from "./client";

/** What a live mention gives the event it stands under. */
export type MentionPart = {
  readonly eventId: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly edtf: string | null;
  /** First words of its best passage. */
  readonly excerpt: string | null;
  /** The words that date it. */
  readonly words: string | null;
};

export type ActorPart = {
  readonly eventId: string;
  readonly name: string;
  readonly role: ActorRole;
  /** The one name under which the actor is counted. */
  readonly group: string;
};

// Each part is a statement of its own, found by ids: joined in one, Postgres guesses the sizes of the intermediate results, and without
// fresh statistics it once took a minute for five thousand events.

/** The live mentions of these events, surest first. */
export const mentionParts = (eventIds: readonly string[]): Promise<MentionPart[]> =>
  db().$queryRaw`
    select m.event_id as "eventId", a.id as "articleId", a.publisher, m.edtf,
      (select left(q.quote, ${EXCERPT_LENGTH}::int) from passage q where q.mention_id = m.id and q.role = 'report'
        order by q.rank, q.start limit 1) as excerpt,
      (select q.quote from passage q where q.mention_id = m.id and q.role = 'date' order by q.start limit 1) as words
    from mention m
    join article_version v on v.id = m.article_version_id
    join article a on a.id = v.article_id and a.removed_at is null
    where m.event_id = any(${[...eventIds]}::uuid[]) and m.superseded_at is null
    order by m.confidence desc, a.published_at, m.id`;

/** The actors of these events in their order. */
export const actorParts = (eventIds: readonly string[]): Promise<ActorPart[]> =>
  db().$queryRaw`
    select ea.event_id as "eventId", ea.name, ea.role::text, a.name as "group"
    from event_actor ea join actor a on a.id = ea.actor_id
    where ea.event_id = any(${[...eventIds]}::uuid[])
    order by ea.rank, ea.name`;

/** How many notes each event of a timeline has, with those on its passages and on what it absorbed. Events without one are left out. */
export async function noteCounts(timelineId: string): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ eventId: string; count: number }[]>`
    with recursive up as (
      select n.id as note, coalesce(n.event_id, m.event_id) as event_id
      from annotation n
      left join passage q on q.id = n.passage_id
      left join mention m on m.id = q.mention_id
      where n.timeline_id = ${timelineId}::uuid and n.deleted_at is null
      union
      select up.note, e.merged_into_id from up join event e on e.id = up.event_id where e.merged_into_id is not null
    )
    select event_id as "eventId", count(*)::int from up where event_id is not null group by event_id`;
  return new Map(rows.map(({ eventId, count }) => [eventId, count]));
}
