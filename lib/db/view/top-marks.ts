import { NAMED_LANE } from "../../timeline/lanes";
import { COARSEST_ZOOM, FINEST_ZOOM, LANE_EVENTS } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { Prisma } from "../generated/client";
import { indexMost, limits } from "../marks/limits";
import { type Bins, beginsIn, instant } from "./count-bins";
import { countIn, type FilledPart, filledPart, sumOf } from "./filled-part";
import { BY_IMPORTANCE, BY_LEVEL, firstOf, type TopRow } from "./first-rows";
import { type LaneSeries, laneId, laneOfMark, standsInLane } from "./lane-series";
import { LEVELS, typesOf } from "./level-keys";
import { isPlain, type Matching, matches } from "./matching";
import { isByKeys, type Wanted, walkSeries } from "./series-levels";
import { totalOf } from "./series-totals";
import { type TileRun, tileOf } from "./tile-run";

/** The events of each lane of a tile that are shown first. */
export type TopMarks = Map<string, TopRow[]>;

/** How many times more than usual may be read through the index for a lane that the walk left short. */
const FILTER_SHARE = 2;
/** Zooms by which the walk over the levels goes deeper at each step: each looks at a few times as many events as all before. */
const STEPS = [0, 2, 2, 2];

/**
 * For each tile of a run and each lane the `most` most important of the matching events that begin there, of which `bins` says how many
 * there are: all of them compared where few match; else by level first, walking down the levels until every lane has what it wants or some
 * thousands were looked at.
 */
export async function topMarks(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  most: number,
  bins: Bins,
): Promise<readonly TopMarks[]> {
  const picking = pickingFor(asked, lanes, run, most, bins);
  const { tops, take, isOpen } = picking;
  const begun = filledPart(run, bins, isOpen);
  if (begun === null) return tops;
  if (asked.isRare && !isByKeys(asked)) {
    take(await rareRows(asked, lanes, run, begun, most));
    return tops;
  }
  if (!isByKeys(asked)) await walkLevels(picking, begun);
  else if (isSmall(asked, begun)) take(await levelRows(asked, lanes, run, begun, most, LEVELS));
  else await walkSeries(asked, lanes, run, most, () => stillWanted(picking), take);
  await fillSmallTiles(picking);
  await fillSmallLanes(picking);
  return tops;
}

/** What is to be drawn in the tiles of a run, and what was found of it by now. */
type Picking = {
  readonly asked: Matching;
  readonly lanes: LaneSeries;
  readonly run: TileRun;
  readonly most: number;
  readonly bins: Bins;
  readonly tiles: readonly number[];
  readonly tops: readonly TopMarks[];
  /** Whether a lane has less in a tile than it may draw and there is. */
  readonly isOpen: (lane: string, tile: number) => boolean;
  /** Rows in their order, the first first. */
  readonly take: (rows: readonly TopRow[]) => void;
};

function pickingFor(asked: Matching, lanes: LaneSeries, run: TileRun, most: number, bins: Bins): Picking {
  const tiles = Array.from({ length: run.count }, (_, tile) => tile);
  const tops: TopMarks[] = tiles.map(() => new Map());
  const wanted = new Map(
    [...bins].map(([lane, counts]) => [lane, tiles.map((tile) => countIn(counts, tile))]),
  );
  return {
    ...{ asked, lanes, run, most, bins, tiles, tops },
    isOpen: (lane, tile) =>
      (tops[tile]?.get(lane)?.length ?? 0) < Math.min(most, wanted.get(lane)?.[tile] ?? 0),
    take: (rows) => {
      for (const row of rows) {
        const lane = laneId(lanes, row.lane);
        const own = tops[row.tile]?.get(lane) ?? [];
        if (own.length < most) own.push(row);
        tops[row.tile]?.set(lane, own);
      }
    },
  };
}

/** Looks at all events of the timeline, level by level. */
async function walkLevels(
  { asked, lanes, run, most, bins, isOpen, take }: Picking,
  begun: FilledPart,
): Promise<void> {
  let below = COARSEST_ZOOM + 1;
  let zoom = run.zoom;
  for (const step of stepsFor(asked, begun)) {
    const open = filledPart(run, bins, isOpen);
    if (open === null) return;
    zoom -= step;
    const isLast = zoom < FINEST_ZOOM;
    const levels = Array.from({ length: below - Math.max(zoom, FINEST_ZOOM) }, (_, at) => below - 1 - at);
    if (isLast) levels.push(0);
    take(await levelRows(asked, lanes, run, open, most, levels));
    if (isLast) return;
    below = zoom;
  }
}

/** Where lanes of a tile are short and little begins in it, be it matching or not, all of that is looked at. */
async function fillSmallTiles(picking: Picking): Promise<void> {
  const { asked, lanes, run, most, bins, tiles, tops, isOpen, take } = picking;
  for (const tile of tiles) {
    const open = filledPart(run, bins, (lane, at) => at === tile && isOpen(lane, tile));
    if (open === null || !isSmall(asked, open)) continue;
    // A lane that has what it wants keeps it: the stretch reaches only as far as the others are short.
    const short = new Set([...bins.keys()].filter((lane) => isOpen(lane, tile)));
    for (const lane of short) tops[tile]?.delete(lane);
    const rows = await levelRows(asked, lanes, run, open, most, LEVELS);
    take(rows.filter((row) => row.tile === tile && short.has(laneId(lanes, row.lane))));
  }
}

/** Lanes that have too little by now and are small as a whole are read through the index of series. */
async function fillSmallLanes(picking: Picking): Promise<void> {
  const { asked, lanes, run, most, bins, tiles, tops, isOpen, take } = picking;
  const total = totalOfAll(asked);
  for (const { id, count } of lanes.lanes) {
    const open = tiles.filter((tile) => isOpen(id, tile) && (tops[tile]?.get(id)?.length ?? 0) < LANE_EVENTS);
    const begun = filledPart(run, bins, (lane, tile) => lane === id && open.includes(tile));
    const condition = standsInLane(lanes, id);
    if (begun === null || condition === null || count > indexMost(total)) continue;
    // By type the filter narrows more than the lane; what it leaves is too many where it is far too common.
    if (isByFilter(asked, lanes) && asked.expected > FILTER_SHARE * indexMost(total)) continue;
    for (const tile of open) tops[tile]?.delete(id);
    const rows = await laneRows(asked, lanes, run, begun, most, id, condition);
    take(rows.filter(({ tile }) => open.includes(tile)));
  }
}

/** More than this many times as much as is wanted of a type is not read at once. */
const ALL_SHARE = 2;

/** Of each type that has lanes which are short where those are, and whether to read all that they count. */
function stillWanted({ asked, lanes, run, most, bins, tiles, isOpen }: Picking): readonly Wanted[] {
  return typesOf(asked.types).flatMap((type) => {
    const isAsked = (lane: string, tile: number) =>
      (lanes.field !== "type" || lane === `${NAMED_LANE}${type}`) && isOpen(lane, tile);
    const part = filledPart(run, bins, isAsked);
    if (part === null) return [];
    const begun = [...bins].flatMap(([lane, counts]) =>
      tiles.filter((tile) => isAsked(lane, tile)).map((tile) => countIn(counts, tile)),
    );
    const wanted = begun.map((count) => Math.min(count, most));
    const count = sumOf(wanted);
    return [{ type, from: part.from, to: part.to, count, all: sumOf(begun) <= ALL_SHARE * count }];
  });
}

const totalOfAll = ({ all }: Matching): number => (all ? totalOf(all, []) : 0);

/** Whether few events begin in the stretch, be they matching or not. */
const isSmall = (asked: Matching, { count }: FilledPart): boolean =>
  count * totalOfAll(asked) <= limits.atOnce * asked.expected;

/** By how many zooms each step goes down: at once to the finest where that takes no longer. */
const stepsFor = (asked: Matching, begun: FilledPart): readonly number[] =>
  !isPlain(asked) && isSmall(asked, begun) ? [COARSEST_ZOOM] : STEPS;

/** Marks read through the index of time for each read through that of series, where both take about the same. */
const BITMAP_SHARE = 8;

/** Whether so much less begins in the stretch than matches in all that it pays to gather all that begin in it as well. */
const isNarrow = (asked: Matching, { count }: FilledPart): boolean =>
  totalOfAll(asked) * count <= BITMAP_SHARE * asked.expected ** 2;

const within = ({ from, to }: TimeWindow, column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${column} >= ${instant(from)} and ${column} < ${instant(to)}`;

const rareRows = (
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  begun: FilledPart,
  most: number,
): Promise<TopRow[]> =>
  firstOf(
    Prisma.sql`
      select m.event_id, m.importance, m.starts_at, ${tileOf(run, Prisma.sql`m.starts_at`)} as tile, ${laneOfMark(lanes)} as lane
      from mark m where m.dated and ${beginsIn(asked, begun, isNarrow(asked, begun))} and ${matches(asked)}`,
    BY_IMPORTANCE,
    most,
  );

function levelRows(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  begun: FilledPart,
  most: number,
  levels: readonly number[],
): Promise<TopRow[]> {
  const leveled = Prisma.sql`l.timeline_id = ${asked.timelineId}::uuid and l.level = any(${[...levels]}::smallint[])
    and ${within(begun, Prisma.sql`l.starts_at`)}`;
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
  begun: FilledPart,
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
        and ${beginsIn({ ...asked, isRare: true }, begun, isNarrow(asked, begun))} and ${matches(byFilter ? { ...asked, isRare: true } : asked)} and ${condition}`,
    BY_LEVEL,
    most,
  );
}
