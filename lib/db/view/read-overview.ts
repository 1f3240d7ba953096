import type { EventType } from "../../extract/mention";
import type { EventFilter } from "../../timeline/event";
import { type DayCount, homeWindow, overviewWindow } from "../../timeline/home-window";
import type { Density, Overview } from "../../timeline/overview";
import type { Ahead } from "../../timeline/reader-clock";
import { DAY, fitTo, HOUR, type TimeWindow, widthOf } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { BEGINS } from "../marks/mark-rows";
import { countMatching } from "./count-events";
import { keptAnswer } from "./kept";
import { gathered, isPossible, type Matching, matches } from "./matching";
import { standsAt, timedMarks } from "./on-reader-clock";
import { rawDays } from "./raw-days";
import { keptMatching, type TimelineState } from "./read-lanes";
import { datedOf, totalOf } from "./series-totals";

/** Parts of the density, at most; each is whole days, or where a timeline is short and small a part of a day. */
const MOST_PARTS = 320;
const PARTS_OF_DAY = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const SMALL = 20_000;

/** The whole of a timeline under a filter, its density by a reader's clock or else by UTC. What begins before or after the density's span counts in the part at that end. */
export const readOverview = (
  timeline: TimelineState,
  filter: EventFilter,
  ahead: Ahead | null = null,
): Promise<Overview> =>
  keptAnswer(timeline, "overview", { filter, ahead }, async () => {
    const asked = await keptMatching(timeline, filter);
    const [counts, span] = await Promise.all([countMatching(timeline, filter), spanOf(timeline.id)]);
    const { all } = asked;
    const whole = {
      ...asked,
      types: [],
      typeIds: [],
      groups: [],
      query: null,
      patterns: [],
      counted: all ? [all] : [],
      isRare: false,
    };
    const bounds = span && fitTo(span);
    const allDays = bounds && all ? await dayCounts(whole, DAY) : [];
    const over = bounds ? overviewWindow(totals(allDays), bounds) : { from: 0, to: DAY };
    const width = partWidth(over, all ? datedOf(all, []) : 0);
    const own = bounds ? await ownParts(timeline, filter, asked, width) : [];
    const moved = ahead && isPossible(asked) ? await movedParts(asked, Math.min(width, DAY), ahead) : [];
    const density = densityOf([...own, ...moved], aligned(over, width), width);
    return {
      ...counts,
      total: all ? totalOf(all, []) : 0,
      span,
      home: bounds && homeWindow(totals(own.length > 0 ? own : allDays), bounds),
      density,
      coverage: await coverage(timeline, density.over, width),
    };
  });

/** Of what matches, by days or shorter parts of that width. */
async function ownParts(
  timeline: TimelineState,
  filter: EventFilter,
  asked: Matching,
  width: number,
): Promise<readonly PartCount[]> {
  if (!isPossible(asked)) return [];
  if (asked.counted !== null || width < DAY) return dayCounts(asked, Math.min(width, DAY));
  const days = await rawDays(timeline, filter, asked);
  return days.flatMap(({ day, strike, meeting, statement }) =>
    day === null ? [] : [{ at: day * DAY, strikes: strike, meetings: meeting, statements: statement }],
  );
}

/** From the first beginning to the last end of all dated events. */
async function spanOf(timelineId: string): Promise<TimeWindow | null> {
  const rows = await db().$queryRaw<{ from: Date | null; to: Date | null }[]>`
    select (select starts_at from mark where timeline_id = ${timelineId}::uuid and dated order by starts_at limit 1) as from,
      (select max(ends_at) from mark where timeline_id = ${timelineId}::uuid) as to`;
  const [row] = rows;
  return row?.from && row.to ? { from: row.from.getTime(), to: row.to.getTime() } : null;
}

type PartCount = {
  readonly at: number;
  readonly strikes: number;
  readonly meetings: number;
  readonly statements: number;
};

/** How many matching events of each type begin in each day, or part of a day of that width, in order. */
async function dayCounts(asked: Matching, width: number): Promise<PartCount[]> {
  const { counted } = asked;
  return partCounts(
    asked,
    width,
    counted !== null && width === DAY
      ? await db().$queryRaw<PartCount[]>`
          select day::float8 as at, sum(strikes)::int as strikes, sum(meetings)::int as meetings, sum(statements)::int as statements
          from series_day where series_id = any(${counted.map(({ id }) => id)}::int[]) and what = ${BEGINS}
          group by day order by day`
      : await db().$queryRaw<PartCount[]>`
          select floor(extract(epoch from m.starts_at) / ${width / 1_000}::numeric)::float8 as at,
            ${ofType("strike")} as strikes, ${ofType("meeting")} as meetings, ${ofType("statement")} as statements
          from mark m where m.dated and ${matches(gathered(asked))} group by 1 order by 1`,
  );
}

/** What has a time of day, out of the parts in which it begins in UTC and into those in which it does on a reader's clock. */
async function movedParts(asked: Matching, width: number, ahead: Ahead): Promise<PartCount[]> {
  const part = (at: Prisma.Sql) =>
    Prisma.sql`floor(extract(epoch from ${at}) / ${width / 1_000}::numeric)::float8`;
  const timed = Prisma.sql`${timedMarks(asked.timelineId)} m where ${matches(asked)}`;
  const ofType = (type: string) => Prisma.sql`(sum(n) filter (where type::text = ${type}))::int`;
  const rows = await db().$queryRaw<PartCount[]>`
    select at, coalesce(${ofType("strike")}, 0) as strikes, coalesce(${ofType("meeting")}, 0) as meetings,
      coalesce(${ofType("statement")}, 0) as statements
    from (
      select ${part(Prisma.sql`m.starts_at`)} as at, m.type, -1 as n from ${timed}
      union all select ${part(standsAt(ahead))}, m.type, 1 from ${timed}
    ) moved group by 1`;
  return partCounts(asked, width, rows);
}

/** By the instant at which a part begins, and of the types asked for alone. */
function partCounts({ types }: Matching, width: number, rows: readonly PartCount[]): PartCount[] {
  const kept = (type: EventType, count: number) => (types.length === 0 || types.includes(type) ? count : 0);
  return rows
    .map(({ at, strikes, meetings, statements }) => ({
      at: at * width,
      strikes: kept("strike", strikes),
      meetings: kept("meeting", meetings),
      statements: kept("statement", statements),
    }))
    .filter((row) => row.strikes !== 0 || row.meetings !== 0 || row.statements !== 0);
}

const ofType = (type: string): Prisma.Sql =>
  Prisma.sql`(count(*) filter (where m.type::text = ${type}))::int`;

function totals(parts: readonly PartCount[]): DayCount[] {
  const days = new Map<number, number>();
  for (const { at, strikes, meetings, statements } of parts) {
    const day = Math.floor(at / DAY) * DAY;
    days.set(day, (days.get(day) ?? 0) + strikes + meetings + statements);
  }
  return [...days].map(([day, count]) => ({ day, count }));
}

function partWidth(over: TimeWindow, events: number): number {
  const small = events <= SMALL && PARTS_OF_DAY.find((part) => widthOf(over) / part <= MOST_PARTS);
  return small || Math.ceil(widthOf(over) / DAY / (MOST_PARTS - 1)) * DAY;
}

function aligned({ from, to }: TimeWindow, width: number): TimeWindow {
  const step = Math.min(width, DAY);
  const first = Math.floor(from / step) * step;
  return { from: first, to: first + Math.ceil((to - first) / width) * width };
}

function densityOf(rows: readonly PartCount[], over: TimeWindow, width: number): Density {
  const parts = Math.round(widthOf(over) / width);
  const counts = { strike: zeros(parts), meeting: zeros(parts), statement: zeros(parts) };
  for (const { at, strikes, meetings, statements } of rows) {
    const part = Math.max(0, Math.min(parts - 1, Math.floor((at - over.from) / width)));
    counts.strike[part] = (counts.strike[part] ?? 0) + strikes;
    counts.meeting[part] = (counts.meeting[part] ?? 0) + meetings;
    counts.statement[part] = (counts.statement[part] ?? 0) + statements;
  }
  return { over, counts };
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

type PublishedDay = { readonly day: string; readonly count: number };

/** Articles published in each part of a stretch; of parts of a day the first stands for all of it. */
async function coverage(timeline: TimelineState, over: TimeWindow, width: number): Promise<number[]> {
  const days = await keptAnswer(
    timeline,
    "published",
    null,
    () => db().$queryRaw<PublishedDay[]>`
      select day, articles as count from article_day where timeline_id = ${timeline.id}::uuid`,
  );
  const parts = zeros(Math.round(widthOf(over) / width));
  for (const { day, count } of days) {
    const part = Math.floor((Date.parse(day) - over.from) / width);
    const before = parts[part];
    if (before !== undefined) parts[part] = before + count;
  }
  return parts;
}
