import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { limits } from "../marks/limits";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { countsOver, lastingByType, type TypeCount } from "./lasting-by-type";
import { type CarriedRow, instants, lastingNear, OVER, shortNear } from "./lasting-over";
import type { Matching } from "./matching";

/** Of the matching events of a lane that began before an instant and last beyond it: how many, and the most important. */
export type CarriedMarks = { readonly count: number; readonly marks: readonly CarriedRow[] };

/** For each of some instants what lasts over it, by lane. */
export async function carriedMarks(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  most: number,
): Promise<readonly ReadonlyMap<string, CarriedMarks>[]> {
  const known = lanes.field === "type" ? await lastingByType(asked, edges, most) : null;
  const whole = edges.filter((_, edge) => known === null || known.left.has(edge));
  const begun = edges.filter((_, edge) => known !== null && !known.left.has(edge));
  const counts = known === null ? await knownCounts(asked, lanes, edges) : null;
  const rows = [
    ...(known?.rows ?? []),
    ...(await firstOver(asked, lanes, edges, { some: whole, most, near: lastingNear, counts })),
    ...(await firstOver(asked, lanes, edges, { some: begun, most, near: shortNear, counts: null })),
  ];
  const carried = edges.map(() => new Map<string, { count: number; marks: CarriedRow[] }>());
  // Both give an event of one lane once, with the number of those that are like it.
  const counted = new Set<string>();
  for (const row of rows.sort((a, b) => b.importance - a.importance)) {
    const lane = laneId(lanes, row.lane);
    const own = carried[row.edge]?.get(lane) ?? { count: 0, marks: [] };
    const source = `${row.edge} ${row.lane} ${row.isLong}`;
    if (!counted.has(source)) own.count += row.count;
    counted.add(source);
    if (own.marks.length < most) own.marks.push(row);
    carried[row.edge]?.set(lane, own);
  }
  return carried;
}

/** How many last over each instant, where counts of series say so and it takes longer to count them; else null. */
async function knownCounts(
  { counted, types, expected }: Matching,
  { field }: LaneSeries,
  edges: readonly number[],
): Promise<readonly TypeCount[] | null> {
  if (field !== "type" || counted === null || expected <= limits.lastingCounted) return null;
  if (edges.some((at) => at % DAY !== 0)) return null;
  return countsOver(counted, types, edges);
}

type Search = {
  /** Those of the instants that are asked about. */
  readonly some: readonly number[];
  readonly most: number;
  readonly near: typeof lastingNear | typeof shortNear;
  /** How many last over each of all instants; null where that is not known. */
  readonly counts: readonly TypeCount[] | null;
};

/** Over some of the instants and in each lane the first of what `near` finds. */
async function firstOver(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  { some, most, near, counts }: Search,
): Promise<CarriedRow[]> {
  if (some.length === 0 || counts?.length === 0) return [];
  const columns = Prisma.sql`m.event_id, m.importance, m.starts_at, m.ends_at, ${laneOfMark(lanes)} as lane`;
  const found = near(asked, some, columns);
  if (found === null) return [];
  const counted =
    counts === null
      ? Prisma.sql`
          select e.edge, e.at, m.lane, count(*)::int as count from found m join ${instants(some)} e on ${OVER} group by e.edge, e.at, m.lane`
      : Prisma.sql`
          select e.edge, e.at, c.lane, c.count from ${instants(some)} e
          join unnest(${counts.map(({ edge }) => some.indexOf(edges[edge] ?? 0))}::int[], ${counts.map(({ type }) => type)}::event_type[],
            ${counts.map(({ count }) => count)}::int[]) as c(edge, lane, count) on c.edge = e.edge`;
  // Sorted once for all instants: the first of each are soon met.
  const rows = await db().$queryRaw<CarriedRow[]>`
    with found as materialized (
      select * from (${found}) m order by importance desc, starts_at desc, event_id
    ), counts as materialized (${counted})
    select m.event_id::text as id, e.edge, e.lane::text, m.importance, m.starts_at as "startsAt", e.count,
      ${near === lastingNear} as "isLong"
    from counts e cross join lateral (select * from found m where m.lane = e.lane and ${OVER} limit ${most}) m`;
  return rows.map((row) => ({ ...row, edge: edges.indexOf(some[row.edge] ?? 0) }));
}
