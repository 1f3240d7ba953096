import { FINEST_ZOOM } from "../../timeline/tile";
import { Prisma } from "../generated/client";
import { PREPARED } from "../prepared";
import type { Transaction } from "../transaction";
import { countChanges } from "./count-changes";
import { keepLasting } from "./lasting-marks";
import { spread, type WeighedEvent } from "./mark-facts";
import {
  contributions,
  countedMissingSeries,
  eventRows,
  lookupWith,
  theseEvents,
  withSeries,
} from "./mark-rows";
import { addSettling } from "./stale-tiles";

/**
 * Makes the marks of these events of a timeline, their counts and the rows that have levels say what the events say, leaves word of every
 * tile in which another event may be among the first now, and asks for those to be settled. New and moved marks get no level yet. One
 * statement, for a round trip costs as much as most of its parts; whatever is read in it is as it was before.
 */
export async function writeMarks(
  tx: Transaction,
  timelineId: string,
  ids: readonly string[],
  weighed: readonly WeighedEvent[],
): Promise<void> {
  const asked = Prisma.sql`any(${[...ids]}::uuid[])`;
  await tx.$executeRaw`${PREPARED}
    with said as materialized (${eventRows(theseEvents(ids))}),
    made as (${countedMissingSeries(timelineId, Prisma.sql`select * from said`)}),
    fresh as materialized (
      select r.event_id, r.timeline_id, r.dated, r.starts_at, r.ends_at, r.type,
        (w.importance + ${spread(Prisma.sql`r.event_id`)})::real as importance, w.notes,
        r.actor_series, r.place_series, r.source_series, r.series, r.words, r.long_size, r.long_bucket
      from (${withSeries(Prisma.sql`select * from said`, lookupWith(timelineId, Prisma.sql`made`))}) r
      join unnest(${weighed.map(({ id }) => id)}::uuid[], ${weighed.map(({ importance }) => importance)}::real[],
        ${weighed.map(({ notes }) => notes)}::int[]) as w(id, importance, notes) on w.id = r.event_id
    ), known as materialized (
      select * from mark where event_id = ${asked}
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
    )}, ${keepLasting(asked)}, ${noteTiles(timelineId, asked)}
    select ${addSettling(timelineId)} where exists (select from tiles)`;
}

/** Which tile of the finest zoom an instant lies in. */
export const finestTile = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`floor(extract(epoch from ${instant}) / ${60 * 45 * 2 ** FINEST_ZOOM})::int`;

/** Of the statement above, given `fresh`: the levels, and `tiles`, those that are stale now. */
const noteTiles = (timelineId: string, asked: Prisma.Sql): Prisma.Sql => Prisma.sql`
  leveled as materialized (
    select * from mark_level where event_id = ${asked}
  ), tiles as (
    insert into stale_tile as t (timeline_id, index, up_to, risen)
    select ${timelineId}::uuid, index, max(up_to),
      case when bool_or(falls) then null else coalesce(array_agg(risen) filter (where risen is not null), '{}') end
    from (
      -- What goes down or away leaves its place to another up to the level it had.
      select ${finestTile(Prisma.sql`l.starts_at`)} as index, l.level as up_to, true as falls, null::uuid as risen
      from leveled l left join fresh m on m.event_id = l.event_id and m.dated
      where l.level >= ${FINEST_ZOOM}
        and (m.event_id is null or (m.starts_at, m.type) is distinct from (l.starts_at, l.type) or m.importance < l.importance)
      union all
      select ${finestTile(Prisma.sql`m.starts_at`)}, case when l.level >= ${FINEST_ZOOM} then l.level + 1 else ${FINEST_ZOOM} end, false,
        case when l.level >= ${FINEST_ZOOM} then null else m.event_id end
      from fresh m left join leveled l on l.event_id = m.event_id and (l.starts_at, l.type) = (m.starts_at, m.type)
      where m.dated and (l.event_id is null or m.importance > l.importance)
    ) touched group by index order by index
    on conflict (timeline_id, index) do update set up_to = greatest(t.up_to, excluded.up_to),
      risen = case when t.risen is not null and excluded.risen is not null then t.risen || excluded.risen end
    returning index
  ), unleveled as (
    delete from mark_level where event_id in (select event_id from leveled except select event_id from fresh where dated)
  ), releveled as (
    insert into mark_level as l
      (event_id, timeline_id, level, type, starts_at, importance, actor_series, place_series, source_series, series)
    select event_id, timeline_id, 0, type, starts_at, importance, actor_series, place_series, source_series, series
    from fresh where dated
    on conflict (event_id) do update set starts_at = excluded.starts_at, type = excluded.type, importance = excluded.importance,
      actor_series = excluded.actor_series, place_series = excluded.place_series, source_series = excluded.source_series,
      series = excluded.series,
      level = case when l.starts_at = excluded.starts_at and l.type = excluded.type then l.level else 0 end
      where (l.starts_at, l.type, l.importance, l.actor_series, l.place_series, l.source_series, l.series) is distinct from
        (excluded.starts_at, excluded.type, excluded.importance, excluded.actor_series, excluded.place_series,
          excluded.source_series, excluded.series)
  )`;
