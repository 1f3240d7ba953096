import { COARSEST_ZOOM, FINEST_ZOOM } from "../../timeline/tile";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { indexMost } from "../marks/limits";
import { beginsIn, instant } from "./count-bins";
import { type LaneSeries, laneId, laneOfMark, standsInLane } from "./lane-series";
import { type Matching, matches } from "./matching";
import { totalOf } from "./series-totals";
import { runWindow, type TileRun, tileOf } from "./tile-run";

/** The ids of the events of each lane of a tile that are shown first. */
export type TopMarks = Map<string, string[]>;

type TopRow = { readonly id: string; readonly tile: number; readonly lane: string };

/** How many times more than usual may be read through the index for a lane that the walk left short. */
const FILTER_SHARE = 2;
/** Zooms by which the walk over the levels goes deeper at each step: each looks at a few times as many events as all before. */
const STEPS = [0, 2, 2, 2];

/**
 * For each tile of a run and each lane the `most` most important of the matching events that begin there: all of them compared where few
 * match; else by level first, walking down the levels until every lane has what it wants or some thousands were looked at. `wanted` says
 * of each tile how many begin in each lane.
 */
export async function topMarks(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  wanted: readonly ReadonlyMap<string, number>[],
): Promise<readonly TopMarks[]> {
  const tops: TopMarks[] = wanted.map(() => new Map());
  const take = (rows: readonly TopRow[]) => {
    for (const { id, tile, lane } of rows) {
      const own = tops[tile]?.get(laneId(lanes, lane)) ?? [];
      if (own.length < most) own.push(id);
      tops[tile]?.set(laneId(lanes, lane), own);
    }
  };
  if (asked.isRare) {
    take(await rareRows(asked, lanes, run, most));
    return tops;
  }
  const isOpen = (tile: number, lane: string) =>
    (tops[tile]?.get(lane)?.length ?? 0) < Math.min(most, wanted[tile]?.get(lane) ?? 0);
  const openTiles = (lane: string) => wanted.flatMap((_, tile) => (isOpen(tile, lane) ? [tile] : []));
  const openRun = () =>
    partBetween(
      run,
      lanes.lanes.flatMap(({ id }) => openTiles(id)),
    );
  let below = COARSEST_ZOOM + 1;
  let zoom = run.zoom;
  for (const step of STEPS) {
    const open = openRun();
    if (open === null) return tops;
    zoom -= step;
    const isLast = zoom < FINEST_ZOOM;
    const levels = Array.from({ length: below - Math.max(zoom, FINEST_ZOOM) }, (_, at) => below - 1 - at);
    if (isLast) levels.push(0);
    take(shifted(await levelRows(asked, lanes, open, most, levels), run, open));
    if (isLast) break;
    below = zoom;
  }
  const total = asked.all ? totalOf(asked.all, []) : 0;
  for (const { id, count } of lanes.lanes) {
    const open = partBetween(run, openTiles(id));
    const condition = standsInLane(lanes, id);
    if (open === null || condition === null || count > indexMost(total)) continue;
    // By type the filter narrows more than the lane; what it leaves is too many where it is far too common.
    if (isByFilter(asked, lanes) && asked.expected > FILTER_SHARE * indexMost(total)) continue;
    for (const tile of openTiles(id)) tops[tile]?.delete(id);
    take(shifted(await laneRows(asked, lanes, open, most, id, condition), run, open));
  }
  return tops;
}

/** The part of a run from the first to the last of these tiles, which are counted from its own first; null for none. */
const partBetween = (run: TileRun, tiles: readonly number[]): TileRun | null =>
  tiles.length === 0
    ? null
    : {
        zoom: run.zoom,
        first: run.first + Math.min(...tiles),
        count: Math.max(...tiles) - Math.min(...tiles) + 1,
      };

const shifted = (rows: readonly TopRow[], run: TileRun, part: TileRun): TopRow[] =>
  rows.map((row) => ({ ...row, tile: row.tile + part.first - run.first }));

const within = (run: TileRun, column: Prisma.Sql): Prisma.Sql => {
  const { from, to } = runWindow(run);
  return Prisma.sql`${column} >= ${instant(from)} and ${column} < ${instant(to)}`;
};

/** The first `most` of each tile and lane of rows of (event_id, tile, lane, …) in this order. */
const firstOf = (rows: Prisma.Sql, order: Prisma.Sql, most: number): Promise<TopRow[]> =>
  db().$queryRaw<TopRow[]>`
    select event_id::text as id, tile, lane::text from (
      select event_id, tile, lane, row_number() over (partition by tile, lane order by ${order}) as place from (${rows}) m
    ) ranked where place <= ${most} order by tile, lane, place`;

const BY_IMPORTANCE = Prisma.sql`importance desc, starts_at desc, event_id`;
const BY_LEVEL = Prisma.sql`level desc, ${BY_IMPORTANCE}`;

const rareRows = (asked: Matching, lanes: LaneSeries, run: TileRun, most: number): Promise<TopRow[]> =>
  firstOf(
    Prisma.sql`
      select m.event_id, m.importance, m.starts_at, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile, ${laneOfMark(lanes)} as lane
      from mark m where m.dated and ${beginsIn(asked, run)} and ${matches(asked)}`,
    BY_IMPORTANCE,
    most,
  );

function levelRows(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  levels: readonly number[],
): Promise<TopRow[]> {
  const leveled = Prisma.sql`l.timeline_id = ${asked.timelineId}::uuid and l.level = any(${[...levels]}::smallint[])
    and ${within(run, Prisma.sql`l.starts_at`)}`;
  // A level knows all of its mark but the words.
  const marks =
    asked.query === null
      ? Prisma.sql`(select * from mark_level l where ${leveled}) m`
      : Prisma.sql`(select m.*, l.level from mark_level l join mark m on m.event_id = l.event_id where ${leveled}) m`;
  return firstOf(
    Prisma.sql`
      select m.event_id, m.level, m.importance, m.starts_at, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile,
        ${laneOfMark(lanes)} as lane from ${marks} where ${matches(asked)}`,
    BY_LEVEL,
    most,
  );
}

const isByFilter = ({ groups }: Matching, { field }: LaneSeries): boolean =>
  field === "type" && groups.length > 0;

/** As `levelRows` for one small lane, found through the index of series. */
function laneRows(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  id: string,
  condition: Prisma.Sql,
): Promise<TopRow[]> {
  const byFilter = isByFilter(asked, lanes);
  const [named] = [...lanes.laneOf].find(([, lane]) => lane === id) ?? [];
  const series =
    lanes.field === "type"
      ? Prisma.sql`array(select s.id from series s where s.timeline_id = ${asked.timelineId}::uuid and s.kind = 'type' and s.key = ${id.slice(3)})`
      : named === undefined
        ? Prisma.sql`array(select s.id from series s where s.timeline_id = ${asked.timelineId}::uuid
            and s.kind = ${lanes.field === "place" ? "place" : `lead_${lanes.field}`}::series_kind and s.id <> all(${[...lanes.laneOf.keys()]}::int[]))`
        : Prisma.sql`array[${named}::int]`;
  return firstOf(
    Prisma.sql`
      select m.event_id, l.level, m.importance, m.starts_at, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile, ${laneOfMark(lanes)} as lane
      from mark m join mark_level l on l.event_id = m.event_id
      where ${byFilter ? Prisma.sql`true` : Prisma.sql`m.series && ${series}`} and m.dated
        and ${beginsIn({ ...asked, isRare: true }, run)} and ${matches(byFilter ? { ...asked, isRare: true } : asked)} and ${condition}`,
    BY_LEVEL,
    most,
  );
}
