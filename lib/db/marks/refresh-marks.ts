import { FINEST_ZOOM } from "../../timeline/tile";
import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";
import { countedWords } from "./counted-words";
import { spread, weighEvents } from "./mark-facts";
import {
  BEGINS,
  contributions,
  eventRows,
  missingSeries,
  theseEvents,
  UNDATED,
  withSeries,
} from "./mark-rows";
import { queueSettling } from "./stale-tiles";

const BATCH = 5_000;

/**
 * Makes the marks of every event that this transaction changed say what the event says, and the counts with them. Whatever left an id
 * in `stale_mark`, this is the one place that looks at it before a transaction ends.
 */
export async function refreshChanged(tx: Transaction): Promise<void> {
  await refreshFamilies(
    tx,
    Prisma.sql`delete from stale_mark where transaction = txid_current() returning event_id`,
  );
}

/** As `refreshChanged`, for these events and whatever absorbed them. */
export async function refreshMarks(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await refreshFamilies(tx, Prisma.sql`select unnest(${[...ids]}::uuid[]) as event_id`);
}

async function refreshFamilies(tx: Transaction, changed: Prisma.Sql): Promise<void> {
  const family = await tx.$queryRaw<{ id: string; timeline: string }[]>`
    with recursive changed as (${changed}), up as (
      select e.id, e.timeline_id, e.merged_into_id from event e where e.id in (select event_id from changed)
      union select e.id, e.timeline_id, e.merged_into_id from up join event e on e.id = up.merged_into_id
    ) select id::text, timeline_id::text as timeline from up order by 2, 1`;
  for (const timeline of new Set(family.map((one) => one.timeline))) {
    await lockMarks(tx, timeline);
    const own = family.filter((one) => one.timeline === timeline).map(({ id }) => id);
    for (let at = 0; at < own.length; at += BATCH)
      await refreshBatch(tx, timeline, own.slice(at, at + BATCH));
    await queueSettling(tx, timeline);
  }
}

/** Waits until no other transaction changes the marks of this timeline. */
export async function lockMarks(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`marks ${timelineId}`}, 0))`;
}

async function refreshBatch(tx: Transaction, timeline: string, ids: readonly string[]): Promise<void> {
  const weighed = await weighEvents(tx, ids);
  const rows = eventRows(theseEvents(ids));
  const words = await countedWords(tx, timeline);
  await tx.$executeRaw`${missingSeries(timeline, rows)}`;
  await tx.$executeRaw`
    with fresh as materialized (
      select r.event_id, r.timeline_id, r.dated, r.starts_at, r.ends_at, r.type,
        (w.importance + ${spread(Prisma.sql`r.event_id`)})::real, w.notes,
        r.actor_series, r.place_series, r.source_series, r.series, r.words, r.long_size, r.long_bucket
      from (${withSeries(timeline, rows, words)}) r
      join unnest(${weighed.map(({ id }) => id)}::uuid[], ${weighed.map(({ importance }) => importance)}::real[],
        ${weighed.map(({ notes }) => notes)}::int[]) as w(id, importance, notes) on w.id = r.event_id
    ), known as materialized (
      select * from mark where event_id = any(${[...ids]}::uuid[])
    ), gone as (
      delete from mark m where m.event_id in (select event_id from known except select event_id from fresh)
    ), written as (
      insert into mark as m select * from fresh
      on conflict (event_id) do update set dated = excluded.dated, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        type = excluded.type, importance = excluded.importance, notes = excluded.notes, actor_series = excluded.actor_series,
        place_series = excluded.place_series, source_series = excluded.source_series, series = excluded.series,
        words = excluded.words, long_size = excluded.long_size, long_bucket = excluded.long_bucket
      where m is distinct from excluded
    ), ${countChanges(
      Prisma.sql`${contributions(Prisma.sql`select * from known`, -1)}
        union all ${contributions(Prisma.sql`select * from fresh`, 1)}`,
    )}`;
  await noteTiles(tx, timeline, ids);
}

/** Adds rows of `contributions` to the counts of days and of whole series: the end of a statement that begins with WITH. */
export const countChanges = (rows: Prisma.Sql): Prisma.Sql => Prisma.sql`
  change as (
    select * from (select series_id, what, day, ${sumByType} from (${rows}) c group by series_id, what, day) summed
    where strikes <> 0 or meetings <> 0 or statements <> 0
  ), by_day as (
    insert into series_day as d (series_id, what, day, strikes, meetings, statements)
    select * from change order by 1, 2, 3
    on conflict (series_id, what, day) do update set strikes = d.strikes + excluded.strikes,
      meetings = d.meetings + excluded.meetings, statements = d.statements + excluded.statements
  )
  update series s set strikes = s.strikes + t.strikes, meetings = s.meetings + t.meetings,
    statements = s.statements + t.statements, undated_strikes = s.undated_strikes + t.undated_strikes,
    undated_meetings = s.undated_meetings + t.undated_meetings,
    undated_statements = s.undated_statements + t.undated_statements
  from (select series_id, ${totalsByType} from change group by series_id) t
  where s.id = t.series_id`;

export const sumByType = Prisma.sql`
  coalesce(sum(n) filter (where type = 'strike'), 0)::int as strikes,
  coalesce(sum(n) filter (where type = 'meeting'), 0)::int as meetings,
  coalesce(sum(n) filter (where type = 'statement'), 0)::int as statements`;

export const totalsByType = Prisma.sql`
  coalesce(sum(strikes) filter (where what = ${BEGINS}), 0)::int as strikes,
  coalesce(sum(meetings) filter (where what = ${BEGINS}), 0)::int as meetings,
  coalesce(sum(statements) filter (where what = ${BEGINS}), 0)::int as statements,
  coalesce(sum(strikes) filter (where what = ${UNDATED}), 0)::int as undated_strikes,
  coalesce(sum(meetings) filter (where what = ${UNDATED}), 0)::int as undated_meetings,
  coalesce(sum(statements) filter (where what = ${UNDATED}), 0)::int as undated_statements`;

/** Which tile of the finest zoom an instant lies in. */
export const finestTile = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`floor(extract(epoch from ${instant}) / ${60 * 45 * 2 ** FINEST_ZOOM})::int`;

/** Gives marks that are new or moved no level yet, and leaves word of every tile in which another event may be among the first now. */
async function noteTiles(tx: Transaction, timelineId: string, ids: readonly string[]): Promise<void> {
  const asked = [...ids];
  await tx.$executeRaw`
    with tiles as (
      insert into stale_tile as t (timeline_id, index, up_to)
      select ${timelineId}::uuid, index, max(up_to) from (
        select ${finestTile(Prisma.sql`l.starts_at`)} as index, greatest(l.level + 1, ${FINEST_ZOOM}) as up_to
        from mark_level l left join mark m on m.event_id = l.event_id and m.dated
        where l.event_id = any(${asked}::uuid[])
          and (m.event_id is null or (m.starts_at, m.type, m.importance) is distinct from (l.starts_at, l.type, l.importance))
        union all
        select ${finestTile(Prisma.sql`m.starts_at`)}, ${FINEST_ZOOM}
        from mark m left join mark_level l on l.event_id = m.event_id
        where m.event_id = any(${asked}::uuid[]) and m.dated and (m.starts_at, m.type) is distinct from (l.starts_at, l.type)
      ) touched group by index order by index
      on conflict (timeline_id, index) do update set up_to = greatest(t.up_to, excluded.up_to)
    ), gone as (
      delete from mark_level l where l.event_id = any(${asked}::uuid[])
        and not exists (select from mark m where m.event_id = l.event_id and m.dated)
    )
    insert into mark_level as l
      (event_id, timeline_id, level, type, starts_at, importance, actor_series, place_series, source_series, series)
    select event_id, timeline_id, 0, type, starts_at, importance, actor_series, place_series, source_series, series
    from mark where event_id = any(${asked}::uuid[]) and dated
    on conflict (event_id) do update set starts_at = excluded.starts_at, type = excluded.type, importance = excluded.importance,
      actor_series = excluded.actor_series, place_series = excluded.place_series, source_series = excluded.source_series,
      series = excluded.series,
      level = case when l.starts_at = excluded.starts_at and l.type = excluded.type then l.level else 0 end
      where (l.starts_at, l.type, l.importance, l.actor_series, l.place_series, l.source_series, l.series) is distinct from
        (excluded.starts_at, excluded.type, excluded.importance, excluded.actor_series, excluded.place_series,
          excluded.source_series, excluded.series)`;
}
