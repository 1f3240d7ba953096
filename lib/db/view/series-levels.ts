import type { EventType } from "../../extract/mention";
import { COARSEST_ZOOM, FINEST_ZOOM } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { Prisma } from "../generated/client";
import { limits } from "../marks/limits";
import { instant } from "./count-bins";
import { BY_LEVEL, firstOf, type TopRow } from "./first-rows";
import { type LaneSeries, laneOfMark } from "./lane-series";
import { LEVELS, levelKeys, levelsWith, typesOf } from "./level-keys";
import { type Matching, matches } from "./matching";
import { type TileRun, tileOf } from "./tile-run";

/** So many times as many marks are read as are wanted, so that most tiles have enough at once. */
const MEANT = 1.5;
/** Zooms by which what is left short is looked for deeper, and how often. */
const DEEPER = 3;
const STAGES = 3;
/** Keys of one type that are looked up at once; each costs a few microseconds. */
const MOST_KEYS = 200;

/** What of a type is still wanted: where, and whether it is worth to read all that begins there. */
export type Wanted = TimeWindow & { readonly type: EventType; readonly all: boolean };

/** What to read next: of all types what has at least that level, and of some types further levels by their keys. */
type Stage = { readonly floor: number | null; readonly keys: readonly number[] };

/**
 * Whether the matching marks of a level are found by keys of a series. Then a window of any width takes the same few hundred marks at any
 * size of the timeline, however common the series is.
 */
export const isByKeys = ({ groups, query, patterns, expected }: Matching): boolean =>
  groups.length > 0 && query === null && patterns.length === 0 && expected > limits.indexLeast;

/**
 * Walks down the levels of the rarest series asked for. Each type goes as deep as its share lets expect that enough are met, then, where a
 * lane is left short, some zooms deeper. Asks what is `wanted` before each stage, and hands out what it found, the coarsest first.
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
    const keys = open.flatMap((one) => {
      const from = floor ?? reached.get(one.type) ?? 0;
      const to = one.all
        ? 0
        : stage === 0
          ? firstLevel(asked, lanes, one.type, run.zoom, most)
          : from - DEEPER;
      const found = keysBetween(asked, one, from, to);
      reached.set(one.type, found.reached);
      return found.keys;
    });
    if (floor === null && keys.length === 0) return;
    take(await stageRows(asked, lanes, run, most, spanOf(open), { floor, keys }));
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

/** The keys of the levels below one and down to another, as far as they are not too many. */
function keysBetween(asked: Matching, { type, ...within }: Wanted, from: number, to: number) {
  const keys: number[] = [];
  let reached = from;
  const series = asked.groups[0]?.ids.length ?? 0;
  for (const level of LEVELS) {
    if (level >= from || (level === 0 ? to >= FINEST_ZOOM : level < to)) continue;
    const own = levelKeys(type, level, within);
    if ((keys.length + own.length) * series > MOST_KEYS) break;
    keys.push(...own);
    reached = level;
  }
  return { keys, reached };
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
  { from, to }: TimeWindow,
  { floor, keys }: Stage,
): Promise<TopRow[]> {
  const begins = Prisma.sql`l.starts_at >= ${instant(from)} and l.starts_at < ${instant(to)}`;
  const parts: Prisma.Sql[] = [];
  if (floor !== null) {
    parts.push(Prisma.sql`select * from mark_level l where l.timeline_id = ${asked.timelineId}::uuid
      and l.level = any(${LEVELS.filter((level) => level >= floor)}::smallint[]) and ${begins}`);
  }
  if (keys.length > 0) {
    parts.push(levelsWith(asked.groups[0]?.ids ?? [], keys, begins));
  }
  return firstOf(
    Prisma.sql`
      select m.event_id, m.level, m.importance, m.starts_at, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile, ${laneOfMark(lanes)} as lane
      from (${Prisma.join(parts, " union all ")}) m where ${matches({ ...asked, isRare: false })}`,
    BY_LEVEL,
    most,
  );
}
