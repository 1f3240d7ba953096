import type { EventType } from "../../extract/mention";
import { OTHER_LANE } from "../../timeline/lanes";
import { TILE_BINS, type TileKey, tileWindow } from "../../timeline/tile";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { BEGINS } from "../marks/mark-rows";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { byIndex, type Matching, matches, unindexed } from "./matching";

/** How many matching events begin in each of the parts of a tile, by lane. */
export type Bins = ReadonlyMap<string, readonly number[]>;

export function countBins(asked: Matching, lanes: LaneSeries, tile: TileKey): Promise<Bins> {
  const { from, to } = tileWindow(tile);
  const areDays = ((to - from) / TILE_BINS) % DAY === 0;
  const byField = asked.groups.length === 0 || (lanes.field === "place" && asked.onlyPlaces);
  if (areDays && asked.counted !== null && (lanes.field === "type" || byField)) {
    return lanes.field === "type" ? typeBins(asked, tile) : valueBins(asked, lanes, tile);
  }
  return countMarks(asked, lanes, tile);
}

/** An instant as a parameter that Postgres takes for a time with its zone. */
export const instant = (at: number): Prisma.Sql => Prisma.sql`to_timestamp(${at / 1_000}::float8)`;

/** The widest tile, in milliseconds, of which the index of time may be laid over that of series: few enough begin in it at any size. */
const NARROW = 32 * DAY;

/** The condition that `mark m` begins in a tile. */
export function beginsIn(asked: Matching, tile: TileKey): Prisma.Sql {
  const { from, to } = tileWindow(tile);
  const within = Prisma.sql`m.starts_at >= ${instant(from)} and m.starts_at < ${instant(to)}`;
  return byIndex(asked) && to - from > NARROW ? unindexed(within) : within;
}

async function countMarks(asked: Matching, lanes: LaneSeries, tile: TileKey): Promise<Bins> {
  const { from, to } = tileWindow(tile);
  const rows = await db().$queryRaw<{ lane: string; bin: number; count: number }[]>`
    select ${laneOfMark(lanes)} as lane,
      floor((extract(epoch from m.starts_at) - ${from / 1_000}::numeric) / ${(to - from) / 1_000 / TILE_BINS}::numeric)::int as bin,
      count(*)::int as count
    from mark m
    where m.dated and ${beginsIn(asked, tile)} and ${matches(asked)}
    group by 1, 2`;
  const bins = new Map<string, number[]>();
  for (const { lane, bin, count } of rows) add(bins, laneId(lanes, lane), bin, count);
  return bins;
}

type DayRow = Readonly<Record<"series_id" | "bin" | "strikes" | "meetings" | "statements", number>>;

function dayRows(series: readonly number[], tile: TileKey): Promise<DayRow[]> {
  const { from, to } = tileWindow(tile);
  return db().$queryRaw<DayRow[]>`
    select series_id, (day - ${from / DAY}::int) / ${(to - from) / DAY / TILE_BINS}::int as bin, sum(strikes)::int as strikes,
      sum(meetings)::int as meetings, sum(statements)::int as statements
    from series_day
    where series_id = any(${[...series]}::int[]) and what = ${BEGINS} and day >= ${from / DAY}::int and day < ${to / DAY}::int
    group by 1, 2`;
}

async function typeBins({ counted, types }: Matching, tile: TileKey): Promise<Bins> {
  const rows = await dayRows(
    (counted ?? []).map(({ id }) => id),
    tile,
  );
  const bins = new Map<string, number[]>();
  for (const row of rows) {
    for (const [type, count] of typesOf(row, types)) add(bins, `in:${type}`, row.bin, count);
  }
  return bins;
}

/** Lanes of single values have series; what all match less those is in the lane of the others. */
async function valueBins({ counted, types }: Matching, lanes: LaneSeries, tile: TileKey): Promise<Bins> {
  const whole = new Set((counted ?? []).map(({ id }) => id));
  const rows = await dayRows([...new Set([...whole, ...lanes.laneOf.keys()])], tile);
  const bins = new Map<string, number[]>();
  for (const row of rows) {
    const count = typesOf(row, types).reduce((sum, [, one]) => sum + one, 0);
    const lane = lanes.laneOf.get(row.series_id);
    if (whole.has(row.series_id)) add(bins, OTHER_LANE, row.bin, count);
    if (lane === undefined) continue;
    add(bins, lane, row.bin, count);
    add(bins, OTHER_LANE, row.bin, -count);
  }
  return bins;
}

function typesOf(row: DayRow, types: readonly EventType[]): readonly (readonly [EventType, number])[] {
  const all = [
    ["strike", row.strikes],
    ["meeting", row.meetings],
    ["statement", row.statements],
  ] as const;
  return types.length === 0 ? all : all.filter(([type]) => types.includes(type));
}

function add(bins: Map<string, number[]>, lane: string, bin: number, count: number): void {
  const own = bins.get(lane) ?? Array.from({ length: TILE_BINS }, () => 0);
  own[bin] = (own[bin] ?? 0) + count;
  bins.set(lane, own);
}
