import type { EventType } from "../../extract/mention";
import { NAMED_LANE, OTHER_LANE } from "../../timeline/lanes";
import { TILE_BINS } from "../../timeline/tile";
import { DAY, type TimeWindow } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { BEGINS, DAY_PARTS, IN_PART } from "../marks/mark-rows";
import { type LaneSeries, laneId, laneOfMark } from "./lane-series";
import { byIndex, gathered, type Matching, matches, unindexed } from "./matching";
import type { RawDay } from "./raw-days";
import { binWidth, partOf, runWindow, type TileRun } from "./tile-run";

/** How many matching events of a lane begin in each of the bins of a run, those of its first tile first. */
export type Bins = ReadonlyMap<string, readonly number[]>;

/** `days` gives those of all that match, where they have no counts of their own. */
export async function countBins(
  asked: Matching,
  lanes: LaneSeries,
  run: TileRun,
  days: () => Promise<readonly RawDay[]>,
): Promise<Bins> {
  if (asked.counted === null && lanes.field === "type" && binWidth(run) % DAY === 0)
    return rawBins(await days(), run);
  const areParts = binWidth(run) % PART === 0;
  const byField = asked.groups.length === 0 || (lanes.field === "place" && asked.onlyPlaces);
  const isCounted = asked.counted !== null && (lanes.field === "type" || byField);
  if (!isCounted || (!areParts && asked.isRare)) return countMarks(asked, lanes, run);
  const bins = lanes.field === "type" ? typeBins(asked, run) : valueBins(asked, lanes, run);
  return areParts ? bins : withinDays(await bins, await countWithinDays(asked, lanes, run), run);
}

function rawBins(days: readonly RawDay[], run: TileRun): Bins {
  const { from, to } = runWindow(run);
  const bins = new Map<string, number[]>();
  for (const { day, ...counts } of days) {
    if (day === null || day * DAY < from || day * DAY >= to) continue;
    const bin = Math.floor((day * DAY - from) / binWidth(run));
    for (const [type, count] of Object.entries(counts))
      if (count > 0) add(bins, run, `${NAMED_LANE}${type}`, bin, count);
  }
  return bins;
}

/** The shortest stretch that counts of days tell apart. */
const PART = DAY / DAY_PARTS;

/** An instant as a parameter that Postgres takes for a time with its zone. */
export const instant = (at: number): Prisma.Sql => Prisma.sql`to_timestamp(${at / 1_000}::float8)`;

/** The widest window, in milliseconds, of which the index of time may be laid over that of series: few enough begin in it at any size. */
const NARROW = 32 * DAY;

/** The condition that `mark m` begins in a window; `isNarrow` says whether time is worth an index beside that of series. */
export function beginsIn(
  asked: Matching,
  { from, to }: TimeWindow,
  isNarrow: boolean = to - from <= NARROW,
): Prisma.Sql {
  const within = Prisma.sql`m.starts_at >= ${instant(from)} and m.starts_at < ${instant(to)}`;
  return byIndex(asked) && !isNarrow ? unindexed(within) : within;
}

async function countMarks(matching: Matching, lanes: LaneSeries, run: TileRun): Promise<Bins> {
  const { from, to } = runWindow(run);
  const asked = to - from > NARROW ? gathered(matching) : matching;
  const rows = await db().$queryRaw<BinRow[]>`
    select lane::text, bin, count(*)::int as count from (
      select ${laneOfMark(lanes)} as lane, ${partOf(run, binWidth(run), Prisma.sql`m.starts_at`)} as bin
      from mark m where m.dated and ${beginsIn(asked, { from, to })} and ${matches(asked)}
    ) begun group by lane, bin`;
  const bins = new Map<string, number[]>();
  for (const { lane, bin, count } of rows) add(bins, run, laneId(lanes, lane), bin, count);
  return bins;
}

type BinRow = { readonly lane: string; readonly bin: number; readonly count: number };

/** The condition that `mark m` does not begin at a midnight (UTC), as the index of those says it. */
const WITHIN_DAY = Prisma.sql`m.dated and (m.starts_at at time zone 'UTC')::time <> '00:00'`;

/** What does not begin at a midnight, in the bins of a run and those after it up to the end of its last day. */
async function countWithinDays(asked: Matching, lanes: LaneSeries, run: TileRun): Promise<readonly BinRow[]> {
  const { from, to } = runWindow(run);
  const days = { from, to: Math.ceil(to / DAY) * DAY };
  const rows = await db().$queryRaw<BinRow[]>`
    select lane::text, bin, count(*)::int as count from (
      select ${laneOfMark(lanes)} as lane, ${partOf(run, binWidth(run), Prisma.sql`m.starts_at`)} as bin
      from mark m where ${WITHIN_DAY} and ${beginsIn(asked, days)} and ${matches(asked)}
    ) begun group by lane, bin`;
  return rows.map((row) => ({ ...row, lane: laneId(lanes, row.lane) }));
}

/** Takes these rows out of the bin in which their day begins, as which whole days are counted, and puts them into their own. */
function withinDays(days: Bins, rows: readonly BinRow[], run: TileRun): Bins {
  const bins = new Map([...days].map(([lane, counts]) => [lane, [...counts]]));
  const perDay = DAY / binWidth(run);
  const first = runWindow(run).from / binWidth(run);
  const inRun = (bin: number) => bin >= 0 && bin < run.count * TILE_BINS;
  for (const { lane, bin, count } of rows) {
    const midnight = Math.floor((first + bin) / perDay) * perDay - first;
    if (inRun(midnight)) add(bins, run, lane, midnight, -count);
    if (inRun(bin)) add(bins, run, lane, bin, count);
  }
  return bins;
}

type DayRow = Readonly<Record<"series_id" | "bin" | "strikes" | "meetings" | "statements", number>>;

/** Of narrower bins all of a day stands in its first. Of days that are no bins of their own, those that begin in a later part of the day are taken out of what begins in its first. */
function dayRows(series: readonly number[], run: TileRun): Promise<DayRow[]> {
  const { from, to } = runWindow(run);
  const width = binWidth(run);
  const counts = Prisma.sql`sum(n * strikes)::int as strikes, sum(n * meetings)::int as meetings, sum(n * statements)::int as statements`;
  const days = (what: readonly number[]) => Prisma.sql`
    series_id = any(${[...series]}::int[]) and what = any(${[...what]}::smallint[])
    and day >= ${Math.ceil(from / DAY)}::int and day < ${Math.ceil(to / DAY)}::int`;
  if (width % DAY === 0) {
    return db().$queryRaw<DayRow[]>`
      select series_id, (day - ${from / DAY}::int) / ${width / DAY}::int as bin, ${counts}
      from series_day cross join (values (1)) as once(n) where ${days([BEGINS])} group by 1, 2`;
  }
  if (width < PART) {
    return db().$queryRaw<DayRow[]>`
      select series_id, day * ${DAY / width}::int - ${from / width}::int as bin, ${counts}
      from series_day cross join (values (1)) as once(n) where ${days([BEGINS])} group by 1, 2`;
  }
  return db().$queryRaw<DayRow[]>`
    select series_id, ((day - ${from / DAY}::int) * ${DAY_PARTS}::int + part) / ${(width * DAY_PARTS) / DAY}::int as bin, ${counts}
    from (
      select d.*, p.part, p.n from series_day d
      cross join lateral (
        select 0 as part, case when d.what = ${BEGINS} then 1 else -1 end as n
        union all select d.what - ${IN_PART}::int, 1 where d.what > ${IN_PART}
      ) p where ${days([BEGINS, ...LATER_PARTS])}
    ) parted group by 1, 2`;
}

const LATER_PARTS = Array.from({ length: DAY_PARTS - 1 }, (_, at) => IN_PART + 1 + at);

async function typeBins({ counted, types }: Matching, run: TileRun): Promise<Bins> {
  const rows = await dayRows(
    (counted ?? []).map(({ id }) => id),
    run,
  );
  const bins = new Map<string, number[]>();
  for (const row of rows) {
    for (const [type, count] of typesOf(row, types)) add(bins, run, `in:${type}`, row.bin, count);
  }
  return bins;
}

/** Lanes of single values have series; what all match less those is in the lane of the others. */
async function valueBins({ counted, types }: Matching, lanes: LaneSeries, run: TileRun): Promise<Bins> {
  const whole = new Set((counted ?? []).map(({ id }) => id));
  const rows = await dayRows([...new Set([...whole, ...lanes.laneOf.keys()])], run);
  const bins = new Map<string, number[]>();
  for (const row of rows) {
    const count = typesOf(row, types).reduce((sum, [, one]) => sum + one, 0);
    const lane = lanes.laneOf.get(row.series_id);
    if (whole.has(row.series_id)) add(bins, run, OTHER_LANE, row.bin, count);
    if (lane === undefined) continue;
    add(bins, run, lane, row.bin, count);
    add(bins, run, OTHER_LANE, row.bin, -count);
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

function add(bins: Map<string, number[]>, run: TileRun, lane: string, bin: number, count: number): void {
  const own = bins.get(lane) ?? Array.from({ length: run.count * TILE_BINS }, () => 0);
  own[bin] = (own[bin] ?? 0) + count;
  bins.set(lane, own);
}
