import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { limits } from "../marks/limits";
import { LASTING } from "../marks/mark-rows";
import { type CarriedRow, countLasting } from "./lasting-over";
import type { Matching } from "./matching";

/** Of events of a type how many last over an instant, which is numbered. */
export type TypeCount = { readonly edge: number; readonly type: EventType; readonly count: number };

/**
 * Of what lasts over a midnight, the most important that last over each of some instants, by lanes of types and where nothing but types is
 * asked for: met by walking along the most important. Instants over which so few of very many last that such a walk would not end soon are
 * left out, and told apart.
 */
export async function lastingByType(
  asked: Matching,
  edges: readonly number[],
  most: number,
): Promise<{ readonly rows: readonly CarriedRow[]; readonly left: ReadonlySet<number> }> {
  if (asked.all === null) return { rows: [], left: new Set() };
  const areMidnights = edges.every((at) => at % DAY === 0);
  const counts = areMidnights
    ? await countsOver([asked.all.id], asked.types, edges)
    : await db().$queryRaw<TypeCount[]>`${countLasting(asked, edges)}`;
  const rows = await db().$queryRaw<CarriedRow[]>`
    select f.event_id::text as id, w.edge, w.type as lane, f.importance, f.starts_at as "startsAt", w.count, true as "isLong"
    from unnest(${counts.map(({ edge }) => edge)}::int[], ${counts.map(({ edge }) => (edges[edge] ?? 0) / 1_000)}::float8[],
      ${counts.map(({ type }) => type)}::text[], ${counts.map(({ count }) => count)}::int[]) as w(edge, seconds, type, count)
    cross join lateral (
      select * from (
        select m.event_id, m.importance, m.starts_at, m.ends_at from lasting_mark m
        where m.timeline_id = ${asked.timelineId}::uuid and m.type = w.type::event_type
        order by m.importance desc, m.starts_at desc, m.event_id limit ${limits.lastingLookedAt}
      ) m where m.starts_at < to_timestamp(w.seconds) and m.ends_at > to_timestamp(w.seconds) limit ${most}
    ) f`;
  const found = (edge: number, type: string) =>
    rows.filter((row) => row.edge === edge && row.lane === type).length;
  const left = new Set(
    counts.flatMap(({ edge, type, count }) => (found(edge, type) < Math.min(most, count) ? [edge] : [])),
  );
  return { rows: rows.filter(({ edge }) => !left.has(edge)), left };
}

/** How many of these series last over each of these midnights, by type; what none does is left out. */
export async function countsOver(
  series: readonly number[],
  types: readonly EventType[],
  edges: readonly number[],
): Promise<readonly TypeCount[]> {
  const days = edges.map((at) => at / DAY).sort((a, b) => a - b);
  // Each day counts for the first of the midnights that it is not after, and so for all later ones. A comparison each is quicker than a search.
  const at = Prisma.join(
    days.map((day) => Prisma.sql`(day > ${day}::int)::int`),
    " + ",
  );
  const rows = await db().$queryRaw<(Record<EventType, number> & { readonly at: number })[]>`
    select ${at} as at, sum(strikes)::int as strike, sum(meetings)::int as meeting,
      sum(statements)::int as statement
    from series_day where series_id = any(${[...series]}::int[]) and what = ${LASTING} and day <= ${days.at(-1) ?? 0}::int group by 1`;
  return edges.flatMap((at, edge) =>
    (types.length === 0 ? EVENT_TYPES : types).flatMap((type) => {
      const own = rows.filter((row) => row.at <= days.indexOf(at / DAY));
      const count = own.reduce((sum, row) => sum + row[type], 0);
      return count === 0 ? [] : [{ edge, type, count }];
    }),
  );
}
