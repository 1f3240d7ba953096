import { Prisma } from "../generated/client";

/** The days of the rollup, counted from 1970 in UTC. */
export const dayOf = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`floor(extract(epoch from ${instant}) / 86400)::int`;

/** Which counts of a series' day: of what begins on it, and of what stands there in the list without a date. */
export const BEGINS = 0;
export const UNDATED = 1;

/**
 * What the marks of these events have to say, made from the events themselves, without importance and notes. The condition is on
 * `event e`; events that are not shown have none.
 */
export const markRows = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with base as materialized (${eventRows(condition)}), own as (
    select b.event_id, array_agg(s.id order by s.id) as series,
      max(s.id) filter (where s.kind = 'lead_actor') as actor_series,
      max(s.id) filter (where s.kind = 'place') as place_series,
      max(s.id) filter (where s.kind = 'lead_source') as source_series
    from base b
    cross join lateral (
      select 'all'::series_kind as kind, '' as key
      union all select 'type', b.type::text
      union all select 'actor', unnest(b.actors)::text
      union all select 'place', coalesce(b.place_id::text, '')
      union all select 'source', unnest(b.sources)
      union all select 'lead_actor', coalesce(b.actors[1]::text, '')
      union all select 'lead_source', coalesce(b.sources[1], '')
      union all select 'word', unnest(tsvector_to_array(b.words))
    ) k
    join series s on s.timeline_id = b.timeline_id and s.kind = k.kind and s.key = k.key
    group by b.event_id
  )
  select * from base b join own using (event_id)`;

const eventRows = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select e.id as event_id, e.timeline_id, d.dated, d.starts_at,
    case when d.dated then d.ends_at end as ends_at, e.type, e.place_id,
    array(select ea.actor_id from event_actor ea where ea.event_id = e.id group by ea.actor_id
      order by min(ea.rank), min(ea.name collate "C"), ea.actor_id) as actors,
    array(
      select a.publisher collate "C" from mention m join article_version v on v.id = m.article_version_id
      join article a on a.id = v.article_id and a.removed_at is null and a.publisher is not null
      where m.event_id = e.id and m.superseded_at is null group by 1 order by 1) as sources,
    search_words(e.search_text) as words,
    case when d.dated and d.ends_at - d.starts_at > interval '1 day' then l.size end as long_size,
    case when d.dated and d.ends_at - d.starts_at > interval '1 day'
      then floor(${dayOf(Prisma.sql`d.starts_at`)} / (2 ^ l.size))::int end as long_bucket
  from event e
  cross join lateral (
    select dated, case when dated then coalesce(e.earliest, e.latest - interval '1 day') else e.order_at end as starts_at,
      greatest(coalesce(e.latest, e.earliest + interval '1 day'),
        coalesce(e.earliest, e.latest - interval '1 day') + interval '1 minute') as ends_at
    from (select e.edtf is not null and (e.earliest is not null or e.latest is not null) as dated) known
  ) d
  cross join lateral (
    select greatest(1, ceil(ln(ceil(extract(epoch from d.ends_at - d.starts_at) / 86400)::float8) / ln(2::float8) - 1e-9))::smallint as size
    where d.dated and d.ends_at - d.starts_at > interval '1 day'
    union all
    select 0::smallint where d.dated is not true or not d.ends_at - d.starts_at > interval '1 day'
  ) l
  where ${condition} and e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`;

/** What rows of marks count for: one row a series, kind of count, day and type. `sign` is 1 to add them, -1 to take them away. */
export const contributions = (marks: Prisma.Sql, sign: 1 | -1): Prisma.Sql => Prisma.sql`
  select s.series_id, (case when m.dated then ${BEGINS} else ${UNDATED} end)::smallint as what,
    ${dayOf(Prisma.sql`m.starts_at`)} as day, m.type, ${sign}::int as n
  from (${marks}) m
  cross join lateral unnest(m.series) as s(series_id)`;
