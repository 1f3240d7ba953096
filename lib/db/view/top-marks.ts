import { COARSEST_ZOOM, FINEST_ZOOM, LANE_EVENTS, TILE_BINS } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { indexMost } from "../marks/limits";
import { type Bins, beginsIn, instant } from "./count-bins";
import { type LaneSeries, laneId, laneOfMark, standsInLane } from "./lane-series";
import { isPlain, type Matching, matches } from "./matching";
import { totalOf } from "./series-totals";
import { binWidth, runWindow, type TileRun, tileOf } from "./tile-run";

/** The ids of the events of each lane of a tile that are shown first. */
export type TopMarks = Map<string, string[]>;

type TopRow = { readonly id: string; readonly tile: number; readonly lane: string };

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
  const tiles = Array.from({ length: run.count }, (_, tile) => tile);
  const tops: TopMarks[] = tiles.map(() => new Map());
  const take = (rows: readonly TopRow[]) => {
    for (const { id, tile, lane } of rows) {
      const own = tops[tile]?.get(laneId(lanes, lane)) ?? [];
      if (own.length < most) own.push(id);
      tops[tile]?.set(laneId(lanes, lane), own);
    }
  };
  const wanted = new Map(
    [...bins].map(([lane, counts]) => [lane, tiles.map((tile) => countIn(counts, tile))]),
  );
  const isOpen = (tile: number, lane: string) =>
    (tops[tile]?.get(lane)?.length ?? 0) < Math.min(most, wanted.get(lane)?.[tile] ?? 0);
  const begun = filledPart(run, bins, (lane, tile) => isOpen(tile, lane));
  if (begun === null) return tops;
  if (asked.isRare) {
    take(await rareRows(asked, lanes, run, begun, most));
    return tops;
  }
  let below = COARSEST_ZOOM + 1;
  let zoom = run.zoom;
  for (const step of stepsFor(asked, begun)) {
    const open = filledPart(run, bins, (lane, tile) => isOpen(tile, lane));
    if (open === null) return tops;
    zoom -= step;
    const isLast = zoom < FINEST_ZOOM;
    const levels = Array.from({ length: below - Math.max(zoom, FINEST_ZOOM) }, (_, at) => below - 1 - at);
    if (isLast) levels.push(0);
    take(await levelRows(asked, lanes, run, open, most, levels));
    if (isLast) return tops;
    below = zoom;
  }
  for (const tile of tiles) {
    const open = filledPart(run, bins, (lane, at) => at === tile && isOpen(tile, lane));
    if (open === null || !isSmall(asked, open)) continue;
    // A lane that has what it wants keeps it: the stretch reaches only as far as the others are short.
    const short = new Set([...wanted.keys()].filter((lane) => isOpen(tile, lane)));
    for (const lane of short) tops[tile]?.delete(lane);
    const rows = await levelRows(asked, lanes, run, open, most, LEVELS);
    take(rows.filter((row) => row.tile === tile && short.has(laneId(lanes, row.lane))));
  }
  const total = totalOfAll(asked);
  for (const { id, count } of lanes.lanes) {
    const open = tiles.filter((tile) => isOpen(tile, id) && (tops[tile]?.get(id)?.length ?? 0) < LANE_EVENTS);
    const begun = filledPart(run, bins, (lane, tile) => lane === id && open.includes(tile));
    const condition = standsInLane(lanes, id);
    if (begun === null || condition === null || count > indexMost(total)) continue;
    // By type the filter narrows more than the lane; what it leaves is too many where it is far too common.
    if (isByFilter(asked, lanes) && asked.expected > FILTER_SHARE * indexMost(total)) continue;
    for (const tile of open) tops[tile]?.delete(id);
    const rows = await laneRows(asked, lanes, run, begun, most, id, condition);
    take(rows.filter(({ tile }) => open.includes(tile)));
  }
  return tops;
}

const countIn = (counts: readonly number[], tile: number): number =>
  sumOf(counts.slice(tile * TILE_BINS, (tile + 1) * TILE_BINS));

const totalOfAll = ({ all }: Matching): number => (all ? totalOf(all, []) : 0);

/** All levels, the coarsest first. */
const LEVELS: readonly number[] = [
  ...Array.from({ length: COARSEST_ZOOM - FINEST_ZOOM + 1 }, (_, at) => COARSEST_ZOOM - at),
  0,
];

/** So many events of the timeline are gone through at once rather than in steps. */
const AT_ONCE = 2_000;

/** Whether few events begin in the stretch, be they matching or not. */
const isSmall = (asked: Matching, { count }: FilledPart): boolean =>
  count * totalOfAll(asked) <= AT_ONCE * asked.expected;

/** By how many zooms each step goes down: at once to the finest where that takes no longer. */
const stepsFor = (asked: Matching, begun: FilledPart): readonly number[] =>
  !isPlain(asked) && isSmall(asked, begun) ? [COARSEST_ZOOM] : STEPS;

/** A stretch of a run, and how many of the matching events begin in it. */
type FilledPart = TimeWindow & { readonly count: number };

/** From the first to the last bin that counts an event of the lanes and tiles asked for; null when none does. */
function filledPart(
  run: TileRun,
  bins: Bins,
  isAsked: (lane: string, tile: number) => boolean,
): FilledPart | null {
  const filled = [...bins].flatMap(([lane, counts]) =>
    [...counts.keys()].filter((bin) => counts[bin] !== 0 && isAsked(lane, Math.floor(bin / TILE_BINS))),
  );
  if (filled.length === 0) return null;
  const [first, end] = [Math.min(...filled), Math.max(...filled) + 1];
  const { from } = runWindow(run);
  return {
    from: from + first * binWidth(run),
    to: from + end * binWidth(run),
    count: [...bins.values()].reduce((sum, counts) => sum + sumOf(counts.slice(first, end)), 0),
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** Marks read through the index of time for each read through that of series, where both take about the same. */
const BITMAP_SHARE = 8;

/** Whether so much less begins in the stretch than matches in all that it pays to gather all that begin in it as well. */
const isNarrow = (asked: Matching, { count }: FilledPart): boolean =>
  totalOfAll(asked) * count <= BITMAP_SHARE * asked.expected ** 2;

const within = ({ from, to }: TimeWindow, column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${column} >= ${instant(from)} and ${column} < ${instant(to)}`;

/** The first `most` of each tile and lane of rows of (event_id, tile, lane, …) in this order. */
const firstOf = (rows: Prisma.Sql, order: Prisma.Sql, most: number): Promise<TopRow[]> =>
  db().$queryRaw<TopRow[]>`
    select event_id::text as id, tile, lane::text from (
      select event_id, tile, lane, row_number() over (partition by tile, lane order by ${order}) as place from (${rows}) m
    ) ranked where place <= ${most} order by tile, lane, place`;

const BY_IMPORTANCE = Prisma.sql`importance desc, starts_at desc, event_id`;
const BY_LEVEL = Prisma.sql`level desc, ${BY_IMPORTANCE}`;

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
