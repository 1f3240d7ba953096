import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { limits } from "../marks/limits";
import { LASTING } from "../marks/mark-rows";
import { type CarriedRow, countLasting } from "./lasting-over";
import { isPlain, type Matching } from "./matching";
import type { SeriesTotals } from "./series-totals";

/** Of events of a type how many last over an instant, which is numbered. */
export type TypeCount = { readonly edge: number; readonly type: EventType; readonly count: number };

/**
 * Of what matches and lasts over a midnight, the most important that last over each of some instants, by lanes of types: met by walking
 * along the most important of all. Instants over which so few of very many last that such a walk would not end soon are left out, and told
 * apart. Null where the walk would be long, or nobody knows how many it is to find.
 */
export async function lastingByType(
  asked: Matching,
  edges: readonly number[],
  most: number,
): Promise<{ readonly rows: readonly CarriedRow[]; readonly left: ReadonlySet<number> } | null> {
  const areMidnights = edges.every((at) => at % DAY === 0);
  if (asked.counted === null || !isCommon(asked) || !(areMidnights || isPlain(asked))) return null;
  const counts = areMidnights
    ? await countsOver(asked.counted, asked.types, edges)
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
      ) m where m.starts_at < to_timestamp(w.seconds) and m.ends_at > to_timestamp(w.seconds) and ${isOfSeries(asked)} limit ${most}
    ) f`;
  const found = (edge: number, type: string) =>
    rows.filter((row) => row.edge === edge && row.lane === type).length;
  const left = new Set(
    counts.flatMap(({ edge, type, count }) => (found(edge, type) < Math.min(most, count) ? [edge] : [])),
  );
  return { rows: rows.filter(({ edge }) => !left.has(edge)), left };
}

/** Where less than this share of a type matches, it is quicker to gather all that last. */
const COMMON = 0.5;

const isCommon = ({ share }: Matching): boolean =>
  Object.values(share).every((own) => own === 0 || own >= COMMON);

/**
 * Looked up for the few that last over the instant: the index that is walked along does not know of series. As a value, since a condition
 * that something exists may become a join, which keeps no order.
 */
function isOfSeries(asked: Matching): Prisma.Sql {
  if (isPlain(asked)) return Prisma.sql`true`;
  const series = (asked.counted ?? []).map(({ id }) => id);
  return Prisma.sql`(select s.series && ${series}::int[] from lasting_mark s where s.event_id = m.event_id)`;
}

/** How many of these series last over each of these midnights, by type; what none does is left out. */
export async function countsOver(
  series: readonly SeriesTotals[],
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
    from series_day where series_id = any(${series.map(({ id }) => id)}::int[]) and what = ${LASTING} and day <= ${days.at(-1) ?? 0}::int group by 1`;
  return edges.flatMap((at, edge) =>
    (types.length === 0 ? EVENT_TYPES : types).flatMap((type) => {
      const own = rows.filter((row) => row.at <= days.indexOf(at / DAY));
      const count = own.reduce((sum, row) => sum + row[type], 0);
      return count === 0 ? [] : [{ edge, type, count }];
    }),
  );
}
