import { EVENT_TYPES } from "../../extract/mention";
import { Prisma } from "../generated/client";

/** Events by their ids: the condition that a column holds one of them. */
export type EventSet = (column: Prisma.Sql) => Prisma.Sql;

export const theseEvents =
  (ids: readonly string[]): EventSet =>
  (column) =>
    Prisma.sql`${column} = any(${[...ids]}::uuid[])`;

/** The condition that `event e` is shown. */
export const SHOWN = Prisma.sql`e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`;

/** The days of the rollup, counted from 1970 in UTC. */
export const dayOf = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`floor(extract(epoch from ${instant}) / 86400)::int`;

/** Which counts of a series' day: of what begins on it, and of what stands there in the list without a date. */
export const BEGINS = 0;
export const UNDATED = 1;
/** How many more last over the first moment of the day than over that of the day before: added up, how many last over it. */
export const LASTING = 2;
/** With the number of an eighth of the day, from 1 on, how many begin in it; in the first of them all others of the day do. */
export const IN_PART = 16;
export const DAY_PARTS = 8;

/** The condition that `mark m` lasts over a midnight (UTC). */
export const LASTS_OVER_MIDNIGHT = Prisma.sql`
  m.dated and (${dayOf(Prisma.sql`m.starts_at`)} + 1) * 86400::numeric < extract(epoch from m.ends_at)`;

/**
 * What the marks of these events have to say, made from the events themselves, without importance, notes and series. Events that are not
 * shown have none.
 */
export const eventRows = (events: EventSet): Prisma.Sql => Prisma.sql`
  select e.id as event_id, e.timeline_id, d.dated, d.starts_at,
    case when d.dated then d.ends_at end as ends_at, e.type, e.place_id,
    coalesce(actor.ids, '{}') as actors, coalesce(source.names, '{}') as sources, search_words(e.search_text) as words,
    case when d.dated and d.ends_at - d.starts_at > interval '1 day' then l.size end as long_size,
    case when d.dated and d.ends_at - d.starts_at > interval '1 day'
      then floor(${dayOf(Prisma.sql`d.starts_at`)} / (2 ^ l.size))::int end as long_bucket
  from event e
  left join (
    select event_id, array_agg(actor_id order by rank, name, actor_id) as ids from (
      select ea.event_id, ea.actor_id, min(ea.rank) as rank, min(ea.name collate "C") as name
      from event_actor ea where ${events(Prisma.sql`ea.event_id`)} group by ea.event_id, ea.actor_id
    ) one group by event_id
  ) actor on actor.event_id = e.id
  left join (
    select m.event_id, array_agg(distinct a.publisher collate "C") as names
    from mention m join article_version v on v.id = m.article_version_id
    join article a on a.id = v.article_id and a.removed_at is null and a.publisher is not null
    where ${events(Prisma.sql`m.event_id`)} and m.superseded_at is null group by m.event_id
  ) source on source.event_id = e.id
  cross join lateral (
    select dated, case when dated then coalesce(e.earliest, e.latest - interval '1 day') else e.order_at end as starts_at,
      greatest(coalesce(e.latest, e.earliest + interval '1 day'),
        coalesce(e.earliest, e.latest - interval '1 day') + interval '1 minute') as ends_at
    from (select e.edtf is not null and (e.earliest is not null or e.latest is not null) as dated) known
  ) d
  cross join lateral (
    select case when d.dated and d.ends_at - d.starts_at > interval '1 day'
      then greatest(1, ceil(ln(ceil(extract(epoch from d.ends_at - d.starts_at) / 86400)::float8) / ln(2::float8) - 1e-9))::smallint end as size
  ) l
  where ${events(Prisma.sql`e.id`)} and ${SHOWN}`;

/**
 * What rows `b` of `eventRows` are counted under, as kinds and keys of series; words that are common come on top. Publishers carry the
 * collation they are sorted by, which the index of series does not have.
 */
const KEYS = Prisma.sql`
  select 'all'::series_kind as kind, '' as key
  union all select 'type', b.type::text
  union all select 'actor', unnest(b.actors)::text
  union all select 'place', coalesce(b.place_id::text, '')
  union all select 'source', unnest(b.sources)
  union all select 'lead_actor', coalesce(b.actors[1]::text, '')
  union all select 'lead_source', coalesce(b.sources[1], '')`;

/** The series that rows of `eventRows` belong to and that there are none of yet, as an insert. Words become series by being common. */
export const missingSeries = (timelineId: string, rows: Prisma.Sql): Prisma.Sql => Prisma.sql`
  insert into series (timeline_id, kind, key)
  select ${timelineId}::uuid, k.kind, k.key from (
    select distinct k.kind, k.key from (${rows}) b cross join lateral (${KEYS}) k
  ) k
  where not exists (
    select from series s where s.timeline_id = ${timelineId}::uuid and s.kind = k.kind and s.key = k.key collate "default")
  on conflict do nothing`;

/**
 * As an insert that returns them: series that rows of `eventRows` belong to and that there were none of yet, with all that these rows
 * count for in them.
 */
export const countedMissingSeries = (timelineId: string, rows: Prisma.Sql): Prisma.Sql => Prisma.sql`
  insert into series (timeline_id, kind, key, strikes, meetings, statements, undated_strikes, undated_meetings, undated_statements)
  select ${timelineId}::uuid, k.kind, k.key collate "default", ${countByType(true)}, ${countByType(false)}
  from (
    select distinct b.event_id, b.dated, b.type, k.kind, k.key from (${rows}) b cross join lateral (${KEYS}) k
  ) k
  where not exists (
    select from series s where s.timeline_id = ${timelineId}::uuid and s.kind = k.kind and s.key = k.key collate "default")
  group by k.kind, k.key
  returning id, kind, key`;

const countByType = (dated: boolean): Prisma.Sql =>
  Prisma.join(
    EVENT_TYPES.map(
      (type) => Prisma.sql`count(*) filter (where k.dated = ${dated} and k.type = ${type}::event_type)`,
    ),
  );

/** How `withSeries` finds the series of rows `b`: those of keys, and those of common words. */
export type SeriesLookup = { readonly ofKey: Prisma.Sql; readonly ofWords: Prisma.Sql };

// Looked up key by key: joined as a whole, all series are gone through for every event.
const ofKey = (timelineId: string): Prisma.Sql => Prisma.sql`
  (select s.id from series s where s.timeline_id = ${timelineId}::uuid and s.kind = k.kind and s.key = k.key collate "default" offset 0)`;

/** For very many rows, whose series there are: ids of words are given. */
export const lookupGiven = (timelineId: string, words: ReadonlyMap<string, number>): SeriesLookup => ({
  ofKey: ofKey(timelineId),
  ofWords: Prisma.sql`
    select (w.ids ->> word)::int
    from (select ${JSON.stringify(Object.fromEntries(words))}::jsonb as ids) w, unnest(tsvector_to_array(b.words)) as word
    where w.ids ->> word is not null`,
});

/** For few rows, some of whose series are in `made` (id, kind, key), made by the same statement, which does not see them elsewhere. */
export const lookupWith = (timelineId: string, made: Prisma.Sql): SeriesLookup => ({
  ofKey: Prisma.sql`
    (${ofKey(timelineId)} union all select id from ${made} made where made.kind = k.kind and made.key = k.key collate "default")`,
  ofWords: Prisma.sql`
    select s.id from unnest(tsvector_to_array(b.words)) as word cross join lateral (
      select s.id from series s where s.timeline_id = ${timelineId}::uuid and s.kind = 'word' and s.key = word offset 0
    ) s`,
});

/** Rows of `eventRows` with their series. */
export const withSeries = (rows: Prisma.Sql, { ofKey, ofWords }: SeriesLookup): Prisma.Sql => Prisma.sql`
  select * from (${rows}) b
  cross join lateral (
    select array_agg(s.id order by s.id) as series,
      max(s.id) filter (where s.kind = 'lead_actor') as actor_series,
      max(s.id) filter (where s.kind = 'place') as place_series,
      max(s.id) filter (where s.kind = 'lead_source') as source_series
    from (
      select k.kind, s.id from (${KEYS}) k cross join lateral ${ofKey} s
      union all
      select 'word', w.id from (${ofWords}) w(id)
    ) s
  ) own`;

/** What rows of marks count for: one row a series, kind of count, day and type. `sign` is 1 to add them, -1 to take them away. */
export const contributions = (marks: Prisma.Sql, sign: 1 | -1): Prisma.Sql => Prisma.sql`
  select s.series_id, c.what::smallint as what, c.day, m.type, ${sign}::int * c.n as n
  from (select m.dated, m.starts_at, m.ends_at, m.type, m.series, ${dayOf(Prisma.sql`m.starts_at`)} as day from (${marks}) m offset 0) m
  cross join lateral (
    select case when m.dated then ${BEGINS}::int else ${UNDATED}::int end as what, m.day, 1 as n
    union all
    select ${IN_PART}::int + p.part, m.day, 1
    from (select floor(extract(epoch from m.starts_at) / ${86_400 / DAY_PARTS}::int)::int - m.day * ${DAY_PARTS}::int as part) p
    where m.dated and p.part > 0
    union all
    select ${LASTING}::int, edge.day, edge.n
    from (values (m.day + 1, 1), (ceil(extract(epoch from m.ends_at) / 86400)::int, -1)) as edge(day, n)
    where ${LASTS_OVER_MIDNIGHT}
  ) c
  cross join lateral unnest(m.series) as s(series_id)`;
