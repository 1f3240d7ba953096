import { COARSEST_ZOOM, FINEST_ZOOM, type TileKey, tileWindow } from "../../timeline/tile";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { indexMost } from "../marks/limits";
import { beginsIn, instant } from "./count-bins";
import { type LaneSeries, laneId, laneOfMark, standsInLane } from "./lane-series";
import { type Matching, matches } from "./matching";
import { totalOf } from "./series-totals";

/** The ids of the events of each lane that are shown first. */
export type TopMarks = Map<string, string[]>;

type TopRow = { readonly id: string; readonly lane: string };

/** How many times more than usual may be read through the index for a lane that the walk left short. */
const FILTER_SHARE = 2;
/** Zooms by which the walk over the levels goes deeper at each step: each looks at a few times as many events as all before. */
const STEPS = [0, 2, 2, 2];

/**
 * For each lane the `most` most important of the matching events that begin in a tile: all of them compared where few match; else by
 * level first, walking down the levels until every lane has what it wants or some thousands were looked at.
 */
export async function topMarks(
  asked: Matching,
  lanes: LaneSeries,
  tile: TileKey,
  most: number,
  wanted: ReadonlyMap<string, number>,
): Promise<TopMarks> {
  const tops: TopMarks = new Map();
  if (asked.isRare) {
    take(tops, lanes, most, await rareRows(asked, lanes, tile, most, Prisma.sql`true`));
    return tops;
  }
  let below = COARSEST_ZOOM + 1;
  let zoom = tile.zoom;
  const open = () =>
    [...wanted].filter(([lane, count]) => (tops.get(lane)?.length ?? 0) < Math.min(most, count));
  for (const step of STEPS) {
    zoom -= step;
    const isLast = zoom < FINEST_ZOOM;
    const levels = Array.from({ length: below - Math.max(zoom, FINEST_ZOOM) }, (_, at) => below - 1 - at);
    if (isLast) levels.push(0);
    take(tops, lanes, most, await levelRows(asked, lanes, tile, most, levels));
    if (isLast || open().length === 0) break;
    below = zoom;
  }
  const total = asked.all ? totalOf(asked.all, []) : 0;
  for (const [id] of open()) {
    const lane = lanes.lanes.find((one) => one.id === id);
    const condition = standsInLane(lanes, id);
    if (!lane || !condition || lane.count > indexMost(total)) continue;
    // By type the filter narrows more than the lane; what it leaves is too many where it is far too common.
    if (isByFilter(asked, lanes) && asked.expected > FILTER_SHARE * indexMost(total)) continue;
    tops.delete(id);
    take(tops, lanes, most, await laneRows(asked, lanes, tile, most, id, condition));
  }
  return tops;
}

function take(tops: TopMarks, lanes: LaneSeries, most: number, rows: readonly TopRow[]): void {
  for (const { id, lane } of rows) {
    const own = tops.get(laneId(lanes, lane)) ?? [];
    if (own.length < most) own.push(id);
    tops.set(laneId(lanes, lane), own);
  }
}

const within = (tile: TileKey, column: Prisma.Sql): Prisma.Sql => {
  const { from, to } = tileWindow(tile);
  return Prisma.sql`${column} >= ${instant(from)} and ${column} < ${instant(to)}`;
};

const rareRows = (
  asked: Matching,
  lanes: LaneSeries,
  tile: TileKey,
  most: number,
  condition: Prisma.Sql,
): Promise<TopRow[]> =>
  db().$queryRaw<TopRow[]>`
    select id::text, lane from (
      select m.event_id as id, ${laneOfMark(lanes)} as lane,
        row_number() over (partition by ${laneOfMark(lanes)} order by m.importance desc, m.starts_at desc, m.event_id) as place
      from mark m where m.dated and ${beginsIn(asked, tile)} and ${matches(asked)} and ${condition}
    ) ranked where place <= ${most} order by lane, place`;

function levelRows(
  asked: Matching,
  lanes: LaneSeries,
  tile: TileKey,
  most: number,
  levels: readonly number[],
): Promise<TopRow[]> {
  const leveled = Prisma.sql`l.timeline_id = ${asked.timelineId}::uuid and l.level = any(${[...levels]}::smallint[])
    and ${within(tile, Prisma.sql`l.starts_at`)}`;
  // A level knows all of its mark but the words.
  const marks =
    asked.query === null
      ? Prisma.sql`(select * from mark_level l where ${leveled}) m`
      : Prisma.sql`(select m.*, l.level from mark_level l join mark m on m.event_id = l.event_id where ${leveled}) m`;
  const rows = Prisma.sql`
    select m.event_id, m.level, m.importance, m.starts_at, ${laneOfMark(lanes)} as lane from ${marks} where ${matches(asked)}`;
  return db().$queryRaw<TopRow[]>`
    select id::text, lane from (
      select event_id as id, lane, row_number() over (
        partition by lane order by level desc, importance desc, starts_at desc, event_id) as place
      from (${rows}) l
    ) ranked where place <= ${most} order by lane, place`;
}

const isByFilter = ({ groups }: Matching, { field }: LaneSeries): boolean =>
  field === "type" && groups.length > 0;

/** As `levelRows` for one small lane, found through the index of series. */
async function laneRows(
  asked: Matching,
  lanes: LaneSeries,
  tile: TileKey,
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
  return db().$queryRaw<TopRow[]>`
    select m.event_id::text as id, ${laneOfMark(lanes)} as lane
    from mark m join mark_level l on l.event_id = m.event_id
    where ${byFilter ? Prisma.sql`true` : Prisma.sql`m.series && ${series}`} and m.dated
      and ${beginsIn({ ...asked, isRare: true }, tile)} and ${matches(byFilter ? { ...asked, isRare: true } : asked)} and ${condition}
    order by l.level desc, l.importance desc, l.starts_at desc, l.event_id limit ${most}`;
}
