import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { instant } from "./count-bins";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { byIndex, type Matching, matches, unindexed } from "./matching";
import { totalOf } from "./series-totals";

/** Of the matching events of a lane that began before an instant and last beyond it: how many, and the most important. */
export type CarriedMarks = { readonly count: number; readonly ids: readonly string[] };

/** At any instant about one event of so many lasts on, most of them months or years. */
const LASTING_SHARE = 400;
/** Powers of two of days: the longest hold more than all written history. */
const LONGEST = 24;

export async function carriedMarks(
  asked: Matching,
  lanes: LaneSeries,
  at: number,
  most: number,
): Promise<ReadonlyMap<string, CarriedMarks>> {
  const columns = Prisma.sql`m.event_id, m.importance, m.starts_at, ${laneOfMark(lanes)} as lane`;
  const rows = await db().$queryRaw<{ id: string; lane: string; count: number }[]>`
    with found as materialized (${lastsOver(asked, at, columns)}), counted as (
      select lane, count(*)::int as count from found group by lane
    ), ranked as (
      select event_id, lane, row_number() over (
        partition by lane collate "C" order by importance desc, starts_at desc, event_id) as place
      from found
    )
    select r.event_id::text as id, r.lane, c.count from ranked r join counted c on c.lane = r.lane
    where r.place <= ${most} order by r.lane, r.place`;
  const carried = new Map<string, { count: number; ids: string[] }>();
  for (const { id, lane, count } of rows) {
    const own = carried.get(laneId(lanes, lane)) ?? { count, ids: [] };
    own.ids.push(id);
    carried.set(laneId(lanes, lane), own);
  }
  return carried;
}

/** The matching events that began before an instant and last beyond it, as a query of these columns of `mark m`. */
export const lastsOver = (asked: Matching, at: number, columns: Prisma.Sql): Prisma.Sql =>
  asked.isRare && asked.expected <= (asked.all ? totalOf(asked.all, []) : 0) / LASTING_SHARE
    ? Prisma.sql`select ${columns} from mark m where ${byIndex(asked) ? unindexed(over(at)) : over(at)} and ${matches(asked)}`
    : longAndShort(asked, at, columns);

const over = (at: number) =>
  Prisma.sql`m.dated and m.starts_at < ${instant(at)} and m.ends_at > ${instant(at)}`;

/** What lasts longer than a day lies in one of two stretches of its size; anything else began within the day before. */
const longAndShort = (asked: Matching, at: number, columns: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select ${columns} from unnest(${stretches(at, 0)}::int[], ${stretches(at, 1)}::int[]) as c(size, bucket)
  join mark m on m.timeline_id = ${asked.timelineId}::uuid and m.long_size = c.size and m.long_bucket = c.bucket
  where ${over(at)} and ${matches(asked)}
  union all
  select ${columns} from mark m where m.event_id in (
    select m.event_id from mark m where m.timeline_id = ${asked.timelineId}::uuid
      and m.starts_at >= ${instant(at - DAY)} and m.starts_at < ${instant(at)} and m.dated and m.ends_at > ${instant(at)}
  ) and m.long_size is null and ${matches(asked)}`;

/** Sizes (0) or numbers (1) of the stretches in which what lasts over an instant can have begun. */
function stretches(at: number, what: 0 | 1): number[] {
  const day = Math.floor(at / DAY);
  return Array.from({ length: LONGEST }, (_, index) => {
    const bucket = Math.floor(day / 2 ** (index + 1));
    return what === 0 ? [index + 1, index + 1] : [bucket, bucket - 1];
  }).flat();
}
