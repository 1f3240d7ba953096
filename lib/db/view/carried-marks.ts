import { db } from "../client";
import { Prisma } from "../generated/client";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { lastingByType } from "./lasting-by-type";
import { type CarriedRow, instants, lastingNear, OVER, shortNear } from "./lasting-over";
import { isPlain, type Matching } from "./matching";

/** Of the matching events of a lane that began before an instant and last beyond it: how many, and the most important. */
export type CarriedMarks = { readonly count: number; readonly marks: readonly CarriedRow[] };

/** For each of some instants what lasts over it, by lane. */
export async function carriedMarks(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  most: number,
): Promise<readonly ReadonlyMap<string, CarriedMarks>[]> {
  const isByType = lanes.field === "type" && isPlain(asked);
  const known = isByType ? await lastingByType(asked, edges, most) : null;
  const whole = edges.filter((_, edge) => known === null || known.left.has(edge));
  const begun = edges.filter((_, edge) => known !== null && !known.left.has(edge));
  const rows = [
    ...(known?.rows ?? []),
    ...(await firstOver(asked, lanes, edges, whole, most, lastingNear)),
    ...(await firstOver(asked, lanes, edges, begun, most, shortNear)),
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

/** Over these of the instants and in each lane the first of what `near` finds. */
async function firstOver(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  some: readonly number[],
  most: number,
  near: typeof lastingNear | typeof shortNear,
): Promise<CarriedRow[]> {
  const columns = Prisma.sql`m.event_id, m.importance, m.starts_at, m.ends_at, ${laneOfMark(lanes)} as lane`;
  const found = some.length === 0 ? null : near(asked, some, columns);
  if (found === null) return [];
  // Sorted once for all instants: the first of each are soon met.
  const rows = await db().$queryRaw<CarriedRow[]>`
    with found as materialized (
      select * from (${found}) m order by importance desc, starts_at desc, event_id
    ), counts as materialized (
      select e.edge, e.at, m.lane, count(*)::int as count from found m join ${instants(some)} e on ${OVER} group by e.edge, e.at, m.lane
    )
    select m.event_id::text as id, e.edge, e.lane::text, m.importance, m.starts_at as "startsAt", e.count,
      ${near === lastingNear} as "isLong"
    from counts e cross join lateral (select * from found m where m.lane = e.lane and ${OVER} limit ${most}) m`;
  return rows.map((row) => ({ ...row, edge: edges.indexOf(some[row.edge] ?? 0) }));
}
