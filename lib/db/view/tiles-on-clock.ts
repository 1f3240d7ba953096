import { moreImportant } from "../../timeline/importance";
import { type Ahead, instantOn, minutesAhead } from "../../timeline/reader-clock";
import { TILE_BINS, type Tile, type TileEvent, type TileLane } from "../../timeline/tile";
import { DAY, MINUTE } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { lastingOver } from "./lasting-over";
import { type Matching, matches } from "./matching";
import { begins, standsAt, TIMED, timedMarks } from "./on-reader-clock";
import { type EventMark, tileEvents } from "./tile-events";
import { binWidth, edgesOf, partOf, runWindow, type TileRun, tileOf } from "./tile-run";

/** Of a lane and a tile, what has a time of day: the events that stand there on the clock, and how many more do than in UTC. */
type Timed = {
  readonly marks: EventMark[];
  readonly moved: number[];
  readonly carried: { moved: number; readonly marks: EventMark[] };
};

type ByLane = (tile: number, lane: string) => Timed;

type Asked = {
  readonly asked: Matching;
  readonly lanes: LaneSeries;
  readonly run: TileRun;
  readonly ahead: Ahead;
};

/**
 * Tiles of a run as a reader's clock has them: made in UTC, and what has a time of day taken out of each and put in where it stands on that
 * clock. Of these as many are drawn again as of all.
 */
export async function tilesOnClock(
  tiles: readonly Tile[],
  question: Asked,
  most: { readonly begun: number; readonly carried: number },
): Promise<readonly Tile[]> {
  const { lanes, run, ahead } = question;
  const timed = new Map<string, Timed>();
  const at: ByLane = (tile, lane) => {
    const name = `${tile} ${laneId(lanes, lane)}`;
    const known = timed.get(name) ?? newTimed();
    timed.set(name, known);
    return known;
  };
  await Promise.all([
    countMoved(question, at),
    findBegun(question, most.begun, at),
    findCarried(question, most.carried, at),
  ]);
  const found = await tileEvents(
    [...timed.values()].flatMap(({ marks, carried }) => [...marks, ...carried.marks]),
  );
  const drawn = (marks: readonly EventMark[]) =>
    marks.flatMap(({ id }) => {
      const event = found.get(id);
      return event
        ? { ...event, startsAt: event.startsAt + minutesAhead(ahead, event.startsAt) * MINUTE }
        : [];
    });
  return tiles.map((tile) => ({
    ...tile,
    lanes: lanes.lanes.flatMap(({ id }) => {
      const own = tile.lanes.find((lane) => lane.id === id) ?? { ...NOTHING, id };
      const lane = withTimed(own, timed.get(`${tile.index - run.first} ${id}`) ?? newTimed(), drawn);
      return lane.carried.count === 0 && lane.bins.every((count) => count === 0) ? [] : [lane];
    }),
  }));
}

const newTimed = (): Timed => ({ marks: [], moved: [...NOTHING.bins], carried: { moved: 0, marks: [] } });

const NOTHING: Omit<TileLane, "id"> = {
  events: [],
  bins: Array.from({ length: TILE_BINS }, () => 0),
  carried: { count: 0, events: [] },
};

function withTimed(
  { id, events, bins, carried }: TileLane,
  timed: Timed,
  drawn: (marks: readonly EventMark[]) => readonly TileEvent[],
): TileLane {
  const isDay = ({ date }: TileEvent) => !date.edtf?.includes("T");
  return {
    id,
    events: [...events.filter(isDay), ...drawn(timed.marks)].sort(moreImportant),
    bins: bins.map((count, bin) => count + (timed.moved[bin] ?? 0)),
    carried: {
      count: carried.count + timed.carried.moved,
      events: [...carried.events.filter(isDay), ...drawn(timed.carried.marks)].sort(moreImportant),
    },
  };
}

/** What may begin in the run on any clock. */
function around(run: TileRun): Prisma.Sql {
  const { from, to } = runWindow(run);
  return begins({ from: from - DAY, to: to + DAY });
}

type MovedRow = { readonly lane: string; readonly bin: number; readonly n: number };

async function countMoved({ asked, lanes, run, ahead }: Asked, at: ByLane): Promise<void> {
  const width = binWidth(run);
  const rows = await db().$queryRaw<MovedRow[]>`
    select lane::text, bin, sum(n)::int as n from (
      select ${laneOfMark(lanes)} as lane, ${partOf(run, width, Prisma.sql`m.starts_at`)} as here, ${partOf(run, width, standsAt(ahead))} as there
      from ${timedMarks(asked.timelineId)} m where ${around(run)} and ${matches(asked)}
    ) m cross join lateral (values (here, -1), (there, 1)) as part(bin, n)
    where here <> there and bin >= 0 and bin < ${run.count * TILE_BINS}::int group by 1, 2`;
  for (const { lane, bin, n } of rows) {
    const { moved } = at(Math.floor(bin / TILE_BINS), lane);
    moved[bin % TILE_BINS] = (moved[bin % TILE_BINS] ?? 0) + n;
  }
}

type TopRow = EventMark & { readonly tile: number; readonly lane: string };

async function findBegun({ asked, lanes, run, ahead }: Asked, most: number, at: ByLane): Promise<void> {
  const rows = await db().$queryRaw<TopRow[]>`
    select event_id::text as id, starts_at as "startsAt", importance, tile, lane::text from (
      select event_id, starts_at, importance, tile, lane, row_number() over (partition by tile, lane order by importance desc, starts_at desc, event_id) as place
      from (
        select m.event_id, m.importance, m.starts_at, ${tileOf(run, standsAt(ahead))} as tile, ${laneOfMark(lanes)} as lane
        from ${timedMarks(asked.timelineId)} m where ${around(run)} and ${matches(asked)}
      ) m where tile >= 0 and tile < ${run.count}::int
    ) ranked where place <= ${most}`;
  for (const row of rows) at(row.tile, row.lane).marks.push(row);
}

type CarriedRow = TopRow & { readonly place: number; readonly count: number };

async function findCarried(question: Asked, most: number, at: ByLane): Promise<void> {
  const { asked, lanes, run, ahead } = question;
  const edges = edgesOf(run);
  const columns = Prisma.sql`m.event_id, m.importance, m.starts_at, ${laneOfMark(lanes)} as lane`;
  const over = (instants: readonly number[], which: Prisma.Sql) => db().$queryRaw<CarriedRow[]>`
    select event_id::text as id, starts_at as "startsAt", importance, edge as tile, lane::text, place::int, count from (
      select event_id, starts_at, importance, edge, lane, (count(*) over (partition by edge, lane))::int as count,
        row_number() over (partition by edge, lane order by importance desc, starts_at desc, event_id) as place
      from (${lastingOver(asked, instants, columns)}) m where ${TIMED} and ${which}
    ) ranked where place <= ${most}`;
  const began = Prisma.sql`${standsAt(ahead)} < to_timestamp((${edges.map((edge) => edge / 1_000)}::float8[])[edge + 1])`;
  const [inUtc, onTheClock] = await Promise.all([
    over(edges, Prisma.sql`true`),
    over(
      edges.map((edge) => instantOn(ahead, edge)),
      began,
    ),
  ]);
  for (const { tile, lane, place, count } of inUtc) if (place === 1) at(tile, lane).carried.moved -= count;
  for (const row of onTheClock) {
    const { carried } = at(row.tile, row.lane);
    if (row.place === 1) carried.moved += row.count;
    carried.marks.push(row);
  }
}
