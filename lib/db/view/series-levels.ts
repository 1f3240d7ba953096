import type { EventType } from "../../extract/mention";
import { COARSEST_ZOOM, FINEST_ZOOM } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { limits } from "../marks/limits";
import { instant } from "./count-bins";
import { BY_LEVEL, type TopRow } from "./first-rows";
import { type LaneSeries, laneOfMark } from "./lane-series";
import { hasLevelKey, keyArrays, LEVELS, levelKeys, typesOf } from "./level-keys";
import { type Matching, matches, unindexed } from "./matching";
import { totalOf } from "./series-totals";
import { type TileRun, tileOf } from "./tile-run";

/** So many times as many marks are read as are wanted, so that most tiles have enough at once. */
const MEANT = 1.5;
/** Zooms by which what is left short is looked for deeper, and how often. */
const DEEPER = 3;
const STAGES = 3;
/** Keys of one type that are looked up at once; each costs a few microseconds. */
const MOST_KEYS = 200;
/** Where fewer than one of so many events match, the coarse levels are read by their keys too, though these reach beyond the window. */
const SPARSE = 25;

/** More than are ever met. */
const ALWAYS = 2 ** 31 - 1;

/** What of a type is still wanted: where, how many, and whether it is worth to read all that begins there. */
export type Wanted = TimeWindow & { readonly type: EventType; readonly count: number; readonly all: boolean };

/** Of a type a further level, by its keys: read if fewer than `below` of the type are met at the levels of the floor. */
type Further = {
  readonly type: EventType;
  readonly level: number;
  readonly keys: readonly number[];
  readonly below: number;
};

/** What to read next, where: of some types what has at least that level, and then further levels of them. */
type Stage = {
  readonly within: TimeWindow;
  readonly types: readonly EventType[];
  readonly floor: number | null;
  readonly further: readonly Further[];
};

/** With how many of its type are met at the levels of the floor. */
type MetRow = TopRow & { readonly type: EventType; readonly met: number };

/**
 * Whether the matching marks of a level are found by keys of a series. Then a window of any width takes the same few hundred marks at any
 * size of the timeline, however common the series is.
 */
export const isByKeys = ({ groups, query, patterns, expected }: Matching): boolean =>
  groups.length > 0 && query === null && patterns.length === 0 && expected > limits.indexLeast;

/**
 * Walks down the levels of the rarest series asked for. Each type goes as deep as its share lets expect that enough are met, but no deeper
 * than the share that it turns out to have of the coarse levels does; then, where a lane is left short, some zooms deeper. Asks what is
 * `wanted` before each stage, and hands out what it found, the coarsest first.
 */
export async function walkSeries(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  wanted: () => readonly Wanted[],
  take: (rows: readonly TopRow[]) => void,
): Promise<void> {
  const reached = new Map(typesOf(asked.types).map((type) => [type, COARSEST_ZOOM + 1]));
  for (let stage = 0; stage < STAGES; stage += 1) {
    const open = wanted().filter(({ type }) => reached.get(type) !== 0);
    if (open.length === 0) return;
    const floor = stage === 0 ? Math.max(FINEST_ZOOM, run.zoom - 1) : null;
    const further = open.flatMap((one) => {
      const from = floor ?? reached.get(one.type) ?? 0;
      const to = floor === null ? from - DEEPER : firstLevel(asked, lanes, one.type, run.zoom, most);
      const isMeasured = floor !== null && lanes.field === "type" && !one.all;
      return furtherLevels(asked, one, from, one.all ? 0 : to, isMeasured);
    });
    if (floor === null && further.length === 0) return;
    const types = open.map(({ type }) => type);
    const rows = await stageRows(asked, lanes, run, most, { within: spanOf(open), types, floor, further });
    for (const type of types) {
      const met = rows.find((row) => row.type === type)?.met ?? 0;
      const read = further.filter((one) => one.type === type && met < one.below);
      reached.set(type, Math.min(floor ?? reached.get(type) ?? 0, ...read.map(({ level }) => level)));
    }
    take(rows);
  }
}

/** The level down to which about as many of a type match in each tile as are wanted of it. */
function firstLevel(
  { share }: Matching,
  { field }: LaneSeries,
  type: EventType,
  zoom: number,
  most: number,
): number {
  // Lanes of another field are filled from all types, of which each has to be read as deep.
  const own = field === "type" ? share[type] : Math.min(...Object.values(share).filter((one) => one > 0));
  return zoom - Math.ceil(Math.log2((MEANT * most) / (limits.tileKeeps * own)));
}

/**
 * The levels below one and down to another, as far as their keys are not too many. Each level has about as many marks as all above: when
 * `isMeasured`, one is left out where so many of the type are met at the levels of the floor that with those above it there are enough.
 */
function furtherLevels(
  asked: Matching,
  { type, count, ...within }: Wanted,
  from: number,
  to: number,
  isMeasured: boolean,
): Further[] {
  const found: Further[] = [];
  const series = asked.groups[0]?.ids.length ?? 0;
  let keys = 0;
  for (const level of LEVELS) {
    if (level >= from || (level === 0 ? to >= FINEST_ZOOM : level < to)) continue;
    const own = levelKeys(type, level, within);
    keys += own.length;
    if (keys * series > MOST_KEYS) break;
    const below = isMeasured ? Math.ceil((MEANT * count) / 2 ** found.length) : ALWAYS;
    found.push({ type, level, keys: own, below });
  }
  return found;
}

const spanOf = (open: readonly Wanted[]): TimeWindow => ({
  from: Math.min(...open.map(({ from }) => from)),
  to: Math.max(...open.map(({ to }) => to)),
});

function stageRows(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  { within, types, floor, further }: Stage,
): Promise<MetRow[]> {
  const [rarest, ...others] = asked.groups;
  const series = rarest?.ids ?? [];
  const begins = Prisma.sql`m.starts_at >= ${instant(within.from)} and m.starts_at < ${instant(within.to)}`;
  const columns = Prisma.sql`
    m.event_id, m.level, m.importance, m.starts_at, m.type, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile, ${laneOfMark(lanes)} as lane`;
  // What has a key belongs to its series: the others alone are compared.
  const byKeys = (keys: Prisma.Sql) => Prisma.sql`
    select ${columns} from ${keys} cross join lateral (
      select * from mark_level m where ${hasLevelKey(Prisma.sql`asked.keys::bigint[]`)} and ${unindexed(begins)} offset 0
    ) m where ${matches({ ...asked, groups: others, isRare: false })}`;
  const coarse = floor === null ? [] : LEVELS.filter((level) => level >= floor);
  const coarseKeys = types.flatMap((type) => coarse.flatMap((level) => levelKeys(type, level, within)));
  const near = isSparse(asked)
    ? byKeys(Prisma.sql`unnest(${keyArrays(series, coarseKeys)}::text[]) as asked(keys)`)
    : Prisma.sql`
        select ${columns} from mark_level m
        where m.level = any(${coarse}::smallint[]) and ${begins} and ${matches({ ...asked, isRare: false })}`;
  const lookups = further.flatMap(({ type, keys, below }) =>
    keyArrays(series, keys).map((keys) => ({ type, keys, below })),
  );
  const values = <K extends keyof (typeof lookups)[number]>(name: K) => lookups.map((one) => one[name]);
  const furtherKeys = Prisma.sql`
    unnest(${values("type")}::event_type[], ${values("below")}::int[], ${values("keys")}::text[]) as asked(type, below, keys)`;
  return db().$queryRaw<MetRow[]>`
    with near as materialized (${near}), met as materialized (select type, count(*)::int as count from near group by type)
    select event_id::text as id, tile, ranked.lane::text, importance, starts_at as "startsAt", ranked.type::text, coalesce(met.count, 0) as met
    from (
      select m.*, row_number() over (partition by tile, lane order by ${BY_LEVEL}) as place from (
        select * from near union all
        ${byKeys(furtherKeys)} and coalesce((select count from met where met.type = asked.type), 0) < asked.below
      ) m
    ) ranked left join met on met.type = ranked.type
    where place <= ${most} order by tile, ranked.lane, place`;
}

const isSparse = ({ expected, all }: Matching): boolean =>
  all !== null && SPARSE * expected < totalOf(all, []);
