import type { ActorRole, EventStatus, EventType, Toll } from "../extract/mention";
import { shortId } from "../ids";
import type { DateBasis } from "../time/event-date";
import type { EventFilter, Review, TimelineEvent } from "../timeline/event";
import { db } from "./client";
import { eventCondition } from "./event-filter";
import type { Prisma } from "./generated/client";
import { resolveNames } from "./names";
import { searchKey } from "./search-key";

/** An event of a list, with the actors it is counted and found under: one name for all spellings of each. */
export type ListedEvent = TimelineEvent & { readonly actorGroups: readonly string[] };

/** The shown events that match, oldest first: neither merged into another, nor rejected, nor left without an article. */
export async function listEvents(timelineId: string, filter: EventFilter): Promise<TimelineEvent[]> {
  const names = await resolveNames(timelineId, filter);
  const events = await selectEvents(eventCondition(timelineId, filter, names));
  const wanted = new Set(filter.sources.map(searchKey));
  return events
    .filter(({ publishers }) => wanted.size === 0 || publishers.some((name) => wanted.has(searchKey(name))))
    .map(({ actorGroups: _, ...event }) => event);
}

/** Events under a condition on `event e`, in chronological order. */
export async function selectEvents(condition: Prisma.Sql): Promise<ListedEvent[]> {
  const rows = await db().$queryRaw<EventRow[]>`
    with recursive chosen as materialized (
      select e.*, p.name as place from event e left join place p on p.id = e.place_id where ${condition}
    ), live as materialized (
      select m.event_id, m.id as mention_id, m.edtf, m.confidence, a.id as article_id, a.publisher, a.published_at
      from chosen c
      join mention m on m.event_id = c.id and m.superseded_at is null
      join article_version v on v.id = m.article_version_id
      join article a on a.id = v.article_id and a.removed_at is null
    ), sourced as (
      select event_id, count(distinct article_id)::int as article_count,
        coalesce(array_agg(distinct publisher) filter (where publisher is not null), '{}') as publishers
      from live group by event_id
    ), quoted as (
      select distinct on (l.event_id) l.event_id, left(q.quote, 240) as excerpt
      from live l join passage q on q.mention_id = l.mention_id and q.role = 'report'
      order by l.event_id, q.rank, l.confidence desc, l.published_at, q.id
    ), dated as (
      select distinct on (l.event_id) l.event_id, q.quote as words
      from live l
      join chosen c on c.id = l.event_id and c.edtf = l.edtf
      join passage q on q.mention_id = l.mention_id and q.role = 'date'
      order by l.event_id, l.confidence desc, q.id
    ), acted as (
      select ea.event_id, json_agg(
        json_build_object('name', ea.name, 'role', ea.role, 'group', a.name) order by ea.rank, ea.name) as actors
      from chosen c join event_actor ea on ea.event_id = c.id join actor a on a.id = ea.actor_id
      group by ea.event_id
    ), family as (
      select id, id as root from chosen
      union all
      select e.id, f.root from event e join family f on e.merged_into_id = f.id
    ), noted as (
      select root, count(*)::int as annotation_count from (
        select f.root, n.id from annotation n join family f on f.id = n.event_id where n.deleted_at is null
        union
        select m.event_id, n.id from annotation n
        join passage q on q.id = n.passage_id join mention m on m.id = q.mention_id join chosen c on c.id = m.event_id
        where n.deleted_at is null and n.event_id is null
      ) notes group by root
    )
    select c.id, c.type::text, c.status::text, c.review::text, c.title, c.edtf, c.earliest, c.latest, c.order_at,
      c.date_basis::text, c.place, c.killed_low, c.killed_high, c.injured_low, c.injured_high, c.confidence,
      sourced.article_count, sourced.publishers, quoted.excerpt, dated.words, acted.actors, noted.annotation_count
    from chosen c
    left join sourced on sourced.event_id = c.id
    left join quoted on quoted.event_id = c.id
    left join dated on dated.event_id = c.id
    left join acted on acted.event_id = c.id
    left join noted on noted.root = c.id
    order by c.order_at, c.id`;
  return rows.map(timelineEvent);
}

type EventRow = {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly review: Review;
  readonly title: string;
  readonly edtf: string | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly order_at: Date;
  readonly date_basis: DateBasis;
  readonly place: string | null;
  readonly killed_low: number | null;
  readonly killed_high: number | null;
  readonly injured_low: number | null;
  readonly injured_high: number | null;
  readonly confidence: number;
  readonly article_count: number | null;
  readonly publishers: string[] | null;
  readonly excerpt: string | null;
  readonly words: string | null;
  readonly actors: { readonly name: string; readonly role: ActorRole; readonly group: string }[] | null;
  readonly annotation_count: number | null;
};

const timelineEvent = (row: EventRow): ListedEvent => ({
  id: shortId(row.id),
  type: row.type,
  status: row.status,
  review: row.review,
  title: row.title,
  date: {
    edtf: row.edtf,
    earliest: row.earliest?.toISOString() ?? null,
    latest: row.latest?.toISOString() ?? null,
    basis: row.date_basis,
    words: row.words,
  },
  orderAt: row.order_at.toISOString(),
  place: row.place,
  actors: (row.actors ?? []).map(({ name, role }) => ({ name, role })),
  killed: toll(row.killed_low, row.killed_high),
  injured: toll(row.injured_low, row.injured_high),
  articleCount: row.article_count ?? 0,
  publishers: row.publishers ?? [],
  annotationCount: row.annotation_count ?? 0,
  excerpt: row.excerpt ?? "",
  actorGroups: [...new Set((row.actors ?? []).map(({ group }) => group))],
});

const toll = (low: number | null, high: number | null): Toll | null =>
  low === null || high === null ? null : [low, high];
