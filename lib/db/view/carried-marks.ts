import { db } from "../client";
import { Prisma } from "../generated/client";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { lastingByType } from "./lasting-by-type";
import { type CarriedRow, lastingOver, shortOver } from "./lasting-over";
import { isPlain, type Matching } from "./matching";

/** Of the matching events of a lane that began before an instant and last beyond it: how many, and the most important. */
export type CarriedMarks = { readonly count: number; readonly ids: readonly string[] };

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
    ...(await firstOver(asked, lanes, edges, whole, most, lastingOver)),
    ...(await firstOver(asked, lanes, edges, begun, most, shortOver)),
  ];
  const carried = edges.map(() => new Map<string, { count: number; ids: string[] }>());
  // Both give an event of one lane once, with the number of those that are like it.
  const counted = new Set<string>();
  for (const row of rows.sort((a, b) => b.importance - a.importance)) {
    const lane = laneId(lanes, row.lane);
    const own = carried[row.edge]?.get(lane) ?? { count: 0, ids: [] };
    const source = `${row.edge} ${row.lane} ${row.isLong}`;
    if (!counted.has(source)) own.count += row.count;
    counted.add(source);
    if (own.ids.length < most) own.ids.push(row.id);
    carried[row.edge]?.set(lane, own);
  }
  return carried;
}

/** Of these of the instants and each lane the first of what `over` finds. */
async function firstOver(
  asked: Matching,
  lanes: LaneSeries,
  edges: readonly number[],
  some: readonly number[],
  most: number,
  over: typeof lastingOver | typeof shortOver,
): Promise<CarriedRow[]> {
  const columns = Prisma.sql`m.event_id, m.importance, m.starts_at, ${laneOfMark(lanes)} as lane`;
  const found = some.length === 0 ? null : over(asked, some, columns);
  if (found === null) return [];
  const rows = await db().$queryRaw<CarriedRow[]>`
    select event_id::text as id, edge, lane::text, importance, count, ${over === lastingOver} as "isLong" from (
      select event_id, edge, lane, importance, (count(*) over (partition by edge, lane))::int as count,
        row_number() over (partition by edge, lane order by importance desc, starts_at desc, event_id) as place
      from (${found}) found
    ) ranked where place <= ${most} order by edge, lane, place`;
  return rows.map((row) => ({ ...row, edge: edges.indexOf(some[row.edge] ?? 0) }));
}
