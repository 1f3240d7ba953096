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

type CarriedRow = {
  readonly id: string;
  readonly edge: number;
  readonly lane: string;
  readonly count: number;
};

/** For each of some instants what lasts over it, by lane. */
export async function carriedMarks(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  most: number,
): Promise<readonly ReadonlyMap<string, CarriedMarks>[]> {
  const lasting = edges.map((at, edge) =>
    lastsOver(
      asked,
      at,
      Prisma.sql`${edge}::int as edge, m.event_id, m.importance, m.starts_at, ${laneOfMark(lanes)} as lane`,
    ),
  );
  const rows = await db().$queryRaw<CarriedRow[]>`
    select event_id::text as id, edge, lane::text, count from (
      select event_id, edge, lane, (count(*) over (partition by edge, lane))::int as count,
        row_number() over (partition by edge, lane order by importance desc, starts_at desc, event_id) as place
      from (${Prisma.join(lasting, " union all ")}) found
    ) ranked where place <= ${most} order by edge, lane, place`;
  const carried = edges.map(() => new Map<string, { count: number; ids: string[] }>());
  for (const { id, edge, lane, count } of rows) {
    const own = carried[edge]?.get(laneId(lanes, lane)) ?? { count, ids: [] };
    own.ids.push(id);
    carried[edge]?.set(laneId(lanes, lane), own);
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

/**
 * What lasts longer than a day lies in one of two stretches of its size; anything else began within the day before. Long events have a date:
 * to ask for it would be the one thing that their index does not say.
 */
const longAndShort = (asked: Matching, at: number, columns: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select ${columns} from unnest(${stretches(at, 0)}::int[], ${stretches(at, 1)}::int[]) as c(size, bucket)
  join mark m on m.timeline_id = ${asked.timelineId}::uuid and m.long_size = c.size and m.long_bucket = c.bucket
  where m.starts_at < ${instant(at)} and m.ends_at > ${instant(at)} and ${matches(asked)}
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
