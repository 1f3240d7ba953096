import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { LASTING } from "../marks/mark-rows";
import type { CarriedMarks } from "./carried-marks";
import type { Matching } from "./matching";

/** So many marks of a type, the most important of all, are looked at for those that last over an instant. */
const LOOKED_AT = 3_000;

/**
 * What lasts over each of some midnights, by lanes of types, where nothing but types is asked for: counted from the days, and met by walking
 * along the most important. Null where few of very many last over one of the instants, so that such a walk would not end soon.
 */
export async function lastingByType(
  { all, types, timelineId }: Matching,
  edges: readonly number[],
  most: number,
): Promise<readonly ReadonlyMap<string, CarriedMarks>[] | null> {
  if (all === null) return edges.map(() => new Map());
  const asked = types.length === 0 ? EVENT_TYPES : types;
  const counts = await countsOver(all.id, edges);
  const open = edges.flatMap((at, edge) =>
    asked.flatMap((type) => {
      const count = counts[edge]?.[type] ?? 0;
      return count === 0 ? [] : [{ at, edge, type, count }];
    }),
  );
  const rows = await db().$queryRaw<{ id: string; edge: number; type: EventType }[]>`
    select f.event_id::text as id, w.edge, w.type from unnest(${open.map(({ edge }) => edge)}::int[],
      ${open.map(({ at }) => at / 1_000)}::float8[], ${open.map(({ type }) => type)}::text[]) as w(edge, seconds, type)
    cross join lateral (
      select * from (
        select m.event_id, m.importance, m.starts_at, m.ends_at from lasting_mark m
        where m.timeline_id = ${timelineId}::uuid and m.type = w.type::event_type
        order by m.importance desc, m.starts_at desc, m.event_id limit ${LOOKED_AT}
      ) m where m.starts_at < to_timestamp(w.seconds) and m.ends_at > to_timestamp(w.seconds) limit ${most}
    ) f`;
  const carried = edges.map(() => new Map<string, { count: number; ids: string[] }>());
  for (const { edge, type, count } of open) carried[edge]?.set(`in:${type}`, { count, ids: [] });
  for (const { id, edge, type } of rows) carried[edge]?.get(`in:${type}`)?.ids.push(id);
  const isShort = carried.some((own) =>
    [...own.values()].some(({ count, ids }) => ids.length < Math.min(most, count)),
  );
  return isShort ? null : carried;
}

type Counts = Readonly<Record<EventType, number>>;

/** Of each type how many of a series last over these midnights. */
async function countsOver(series: number, edges: readonly number[]): Promise<readonly Counts[]> {
  const days = [...edges].map((at) => at / DAY).sort((a, b) => a - b);
  // Each day counts for the first of the midnights that it is not after, and so for all later ones.
  const rows = await db().$queryRaw<
    (Record<"strikes" | "meetings" | "statements", number> & { at: number })[]
  >`
    select width_bucket(day - 1, ${days}::int[]) as at, sum(strikes)::int as strikes, sum(meetings)::int as meetings,
      sum(statements)::int as statements
    from series_day where series_id = ${series}::int and what = ${LASTING} and day <= ${days.at(-1) ?? 0}::int group by 1`;
  const upTo = (column: "strikes" | "meetings" | "statements", day: number) =>
    rows.reduce((sum, row) => (row.at <= days.indexOf(day) ? sum + row[column] : sum), 0);
  return edges.map((at) => ({
    strike: upTo("strikes", at / DAY),
    meeting: upTo("meetings", at / DAY),
    statement: upTo("statements", at / DAY),
  }));
}
