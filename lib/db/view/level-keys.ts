import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { COARSEST_ZOOM, FINEST_ZOOM, tileWidth } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { Prisma } from "../generated/client";

/** The levels that marks have, the coarsest first; 0 is that of marks which are among the first of no tile. */
export const LEVELS: readonly number[] = [
  ...Array.from({ length: COARSEST_ZOOM - FINEST_ZOOM + 1 }, (_, at) => COARSEST_ZOOM - at),
  0,
];

/** The order of types in `level_keys`. */
const TYPES: readonly EventType[] = ["strike", "meeting", "statement"];

/** What the keys of `level_keys` say besides the series, for the marks of a type and a level that begin in a window. */
export function levelKeys(type: EventType, level: number, { from, to }: TimeWindow): number[] {
  const width = tileWidth(Math.max(8, level + 4));
  const own = (TYPES.indexOf(type) * 32 + level) * 2 ** 24;
  return inside(Math.floor(from / width), Math.ceil(to / width)).map((stretch) => own + wrapped(stretch, 24));
}

/** What the keys of `lasting_keys` say besides the series. */
export const lastingKey = ({ size, bucket }: { readonly size: number; readonly bucket: number }): number =>
  size * 2 ** 27 + wrapped(bucket, 27);

const inside = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);

/** Of a number the last so many bits, as Postgres keeps it if it is less than nothing. */
const wrapped = (value: number, bits: number): number => ((value % 2 ** bits) + 2 ** bits) % 2 ** bits;

/** Keys that are looked up together: what the index does for each mark it finds grows with their number. */
const TOGETHER = 24;

/** The condition that `mark_level m` has one of these keys. */
export const hasLevelKey = (keys: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`level_keys(m.series, m.type, m.level, m.starts_at) && ${keys}`;

/** The rows `m` of `lasting_mark` that have one of these keys for one of these series, each once, and hold to a condition. */
export const lastingWith = (
  series: readonly number[],
  keys: readonly number[],
  condition: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  select m.* from unnest(${keyArrays(series, keys)}::text[]) as asked(keys) cross join lateral (
    select * from lasting_mark m
    where lasting_keys(m.series, m.size, m.bucket) && asked.keys::bigint[] and (${condition}) is true offset 0
  ) m`;

/** Keys for each of the series, few together, in arrays as Postgres writes them. A mark has one of the keys only, and so is found by one array, whichever of the series it has. */
export function keyArrays(series: readonly number[], keys: readonly number[]): string[] {
  const arrays: string[] = [];
  for (let at = 0; at < keys.length; at += TOGETHER) {
    const some = keys.slice(at, at + TOGETHER);
    // A key has more digits than a number of JavaScript.
    const whole = series.flatMap((one) => some.map((key) => (BigInt(one) << 32n) | BigInt(key)));
    arrays.push(`{${whole.join(",")}}`);
  }
  return arrays;
}

/** The types that are asked for, of which none means all. */
export const typesOf = (types: readonly EventType[]): readonly EventType[] =>
  types.length === 0 ? EVENT_TYPES : types;
