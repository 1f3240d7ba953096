import { DAY } from "../../timeline/window";
import { Prisma } from "../generated/client";
import { LASTS_OVER_MIDNIGHT } from "../marks/mark-rows";
import { instant } from "./count-bins";
import { lastingKey, lastingWith } from "./level-keys";
import { type Matching, matches, unindexed } from "./matching";
import { totalOf } from "./series-totals";

/** At any instant about one event of so many lasts on, most of them months or years. */
const LASTING_SHARE = 400;
/** Powers of two of days: the longest hold more than all written history. */
const LONGEST = 24;
/** Keys of stretches that are looked up at once. */
const MOST_KEYS = 600;

/** An event that lasts over an instant, with how many of its kind and lane do. */
export type CarriedRow = {
  readonly id: string;
  readonly edge: number;
  /** As `laneOfMark` tells it. */
  readonly lane: string;
  readonly importance: number;
  readonly startsAt: Date;
  readonly count: number;
  /** Whether it was found among those that last over a midnight, and not only among those that do not. */
  readonly isLong: boolean;
};

/** The matching events that began before an instant and last beyond it, as a query of these columns of `mark m`. */
export const lastsOver = (asked: Matching, at: number, columns: Prisma.Sql): Prisma.Sql =>
  lastingOver(asked, [at], columns);

/** As `lastsOver` for several instants, with the number of the instant as `edge` before the columns, which `COLUMNS` are enough for. */
export function lastingOver(asked: Matching, edges: readonly number[], columns: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select e.edge, ${columns} from (${lastingNear(asked, edges, COLUMNS)}) m join ${instants(edges)} e on ${OVER}`;
}

/** What of a mark says when, what type, how important it is and in which lanes it stands. */
const COLUMNS = Prisma.sql`
  m.event_id, m.starts_at, m.ends_at, m.type, m.importance, m.actor_series, m.place_series, m.source_series`;

/** Marks among which all are, each once, that match and last over one of these instants. Only `COLUMNS` may be asked for. */
export function lastingNear(asked: Matching, edges: readonly number[], columns: Prisma.Sql): Prisma.Sql {
  const isFew = asked.isRare && asked.expected <= (asked.all ? totalOf(asked.all, []) : 0) / LASTING_SHARE;
  if (isFew && asked.query !== null) {
    const span = Prisma.sql`m.starts_at < ${instant(Math.max(...edges))} and m.ends_at > ${instant(Math.min(...edges))}`;
    return Prisma.sql`select ${columns} from mark m where ${unindexed(span)} and m.dated and ${matches(asked)}`;
  }
  const long = Prisma.sql`select ${columns} from (${lastingIn(asked, edges)}) m`;
  const short = shortNear(asked, edges, columns);
  return short === null ? long : Prisma.sql`${long} union all ${short}`;
}

/** The condition that `mark m` lasts over an instant of `instants`, which are numbered. */
export const OVER = Prisma.sql`m.starts_at < e.at and m.ends_at > e.at`;

export const instants = (edges: readonly number[]): Prisma.Sql => Prisma.sql`
  (select (edge - 1)::int as edge, to_timestamp(seconds) as at
    from unnest(${edges.map((at) => at / 1_000)}::float8[]) with ordinality as given(seconds, edge))`;

/** Of `lastingNear` that which ends on the day on which it began; null where none of it can last over any, as over midnights. */
export function shortNear(asked: Matching, edges: readonly number[], columns: Prisma.Sql): Prisma.Sql | null {
  const within = edges.filter((at) => at % DAY !== 0);
  if (within.length === 0) return null;
  const first = Math.floor(Math.min(...within) / DAY) * DAY;
  return Prisma.sql`
    select ${columns} from mark m where m.timeline_id = ${asked.timelineId}::uuid and m.dated
      and m.starts_at >= ${instant(first)} and m.starts_at < ${instant(Math.max(...within))}
      and m.ends_at > ${instant(Math.min(...within))}
      and not (${LASTS_OVER_MIDNIGHT}) and ${matches(asked)} offset 0`;
}

/** How many of the matching marks that last over a midnight last over each of these instants, by type. */
export const countLasting = (asked: Matching, edges: readonly number[]): Prisma.Sql => Prisma.sql`
  select e.edge, m.type::text, count(*)::int as count from (${lastingIn(asked, edges)}) m join ${instants(edges)} e on ${OVER}
  group by e.edge, m.type`;

/** Those of the matching marks that last over a midnight among which all are that last over one of these instants. */
function lastingIn(asked: Matching, edges: readonly number[]): Prisma.Sql {
  const until = Prisma.sql`m.starts_at < ${instant(Math.max(...edges))}`;
  const found = stretches(edges);
  const [rarest, ...others] = asked.groups;
  if (rarest !== undefined && found.length * rarest.ids.length <= MOST_KEYS) {
    // What has a key belongs to the series: that is not compared again. Many lie between two instants and over none.
    const instants = Prisma.sql`${[...edges].sort((a, b) => a - b).map((at) => new Date(at).toISOString())}::timestamptz[]`;
    const held = Prisma.sql`${until} and m.ends_at > ${instant(Math.min(...edges))}
      and width_bucket(m.starts_at, ${instants}) < width_bucket(m.ends_at, ${instants})`;
    return lastingWith(
      rarest.ids,
      found.map(lastingKey),
      Prisma.sql`${held} and ${matches({ ...asked, groups: others, isRare: false }, "lasting")}`,
    );
  }
  return Prisma.sql`
    select m.* from unnest(${found.map(({ size }) => size)}::int[], ${found.map(({ bucket }) => bucket)}::int[],
      ${found.map(({ at }) => at / 1_000)}::float8[]) as s(size, bucket, seconds)
    join lasting_mark m on m.timeline_id = ${asked.timelineId}::uuid and m.size = s.size and m.bucket = s.bucket
      and m.ends_at > to_timestamp(s.seconds)
    where ${until} and ${matches({ ...asked, isRare: false }, "lasting")} offset 0`;
}

type Stretch = { readonly size: number; readonly bucket: number; readonly at: number };

/** What lasts over an instant has begun in one of two stretches of its size: each of them with the first instant it is looked at for. */
function stretches(edges: readonly number[]): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const at of [...edges].sort((a, b) => a - b)) {
    const day = Math.floor(at / DAY);
    for (let size = 0; size <= LONGEST; size += 1) {
      for (const bucket of [Math.floor(day / 2 ** size), Math.floor(day / 2 ** size) - 1]) {
        const name = `${size} ${bucket}`;
        if (!found.has(name)) found.set(name, { size, bucket, at });
      }
    }
  }
  return [...found.values()];
}
