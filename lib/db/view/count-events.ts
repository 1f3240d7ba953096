import type { EventFilter } from "../../timeline/event";
import { type Ahead, instantOn } from "../../timeline/reader-clock";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { BEGINS, UNDATED } from "../marks/mark-rows";
import { instant } from "./count-bins";
import { sumOf } from "./filled-part";
import { keptAnswer } from "./kept";
import { lastsOver } from "./lasting-over";
import { isPossible, type Matching, matches } from "./matching";
import { begins, standsAt, TIMED, timedMarks } from "./on-reader-clock";
import { isDated, type RawDay, rawDays, totalsOfDays } from "./raw-days";
import { keptMatching, type TimelineState } from "./read-lanes";
import { datedOf, sumOfTypes, totalOf } from "./series-totals";

/** Ends of a window in milliseconds, null where it is open. */
export type Ends = { readonly from: number | null; readonly to: number | null };

/** How many events match, with a date and without. */
export type Matched = { readonly matching: number; readonly dated: number };

export const countMatching = (timeline: TimelineState, filter: EventFilter): Promise<Matched> =>
  keptAnswer(timeline, "count", filter, async () => {
    const asked = await keptMatching(timeline, filter);
    const { counted, types } = asked;
    if (!isPossible(asked)) return { matching: 0, dated: 0 };
    if (counted !== null) {
      return {
        matching: counted.reduce((sum, series) => sum + totalOf(series, types), 0),
        dated: counted.reduce((sum, series) => sum + datedOf(series, types), 0),
      };
    }
    const days = await rawDays(timeline, filter, asked);
    const sum = (some: readonly RawDay[]) => sumOf(Object.values(totalsOfDays(some)));
    return { matching: sum(days), dated: sum(days.filter(isDated)) };
  });

/** How many of the events that match overlap a window, in UTC or on a reader's clock; null ends are open. */
export async function countWithin(
  timeline: TimelineState,
  filter: EventFilter,
  { from, to }: Ends,
  ahead: Ahead | null = null,
): Promise<number> {
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return 0;
  if (ahead !== null) return countOnReaderClock(asked, { from, to }, ahead);
  const [carried, begun] = await Promise.all([
    from === null ? 0 : countLasting(asked, from),
    countBegun(asked, { from, to }, "dated"),
  ]);
  return carried + begun;
}

/** As in UTC, but for what has a time of day: it is taken out where it stands there, and put in where it stands on the clock. */
async function countOnReaderClock(asked: Matching, { from, to }: Ends, ahead: Ahead): Promise<number> {
  const lasting = (at: number, which: Prisma.Sql) =>
    one(
      Prisma.sql`(${lastsOver(asked, at, Prisma.sql`m.event_id, m.starts_at, m.ends_at`)}) m where ${which}`,
    );
  const counts = await Promise.all([
    from === null ? 0 : lasting(from, Prisma.sql`not ${TIMED}`),
    from === null
      ? 0
      : lasting(
          instantOn(ahead, from),
          Prisma.sql`${TIMED} and ${begins({ from: null, to: from }, standsAt(ahead))}`,
        ),
    countBegun(asked, { from, to }, "dated"),
    countMoved(asked, { from, to }, ahead),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many more matching events begin in a window on a reader's clock than in UTC. */
export const countMoved = (asked: Matching, window: Ends, ahead: Ahead): Promise<number> =>
  one(
    Prisma.sql`(
    select 1 as n from ${timedMarks(asked.timelineId)} m where ${begins(window, standsAt(ahead))} and ${matches(asked)}
    union all
    select -1 from ${timedMarks(asked.timelineId)} m where ${begins(window)} and ${matches(asked)}) moved`,
    Prisma.sql`coalesce(sum(n), 0)`,
  );

/** A single number of these rows, by default how many they are. */
async function one(rows: Prisma.Sql, what: Prisma.Sql = Prisma.sql`count(*)`): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`select (${what})::int as count from ${rows}`;
  return row?.count ?? 0;
}

const countLasting = (asked: Matching, at: number): Promise<number> =>
  one(Prisma.sql`(${lastsOver(asked, at, Prisma.sql`1`)}) m`);

/**
 * How many matching events begin in [from, to), or, "listed", stand there in the list, those without a date too: whole days from the
 * counts of series, and what is left at either end one by one.
 */
export async function countBegun(
  asked: Matching,
  { from, to }: Ends,
  which: "dated" | "listed",
): Promise<number> {
  const dated = which === "dated" ? Prisma.sql`m.dated` : Prisma.sql`true`;
  const some = (condition: Prisma.Sql) =>
    one(Prisma.sql`mark m where ${dated} and ${condition} and ${matches(asked)}`);
  const since = (at: number | null) =>
    at === null ? Prisma.sql`true` : Prisma.sql`m.starts_at >= ${instant(at)}`;
  const until = (at: number | null) =>
    at === null ? Prisma.sql`true` : Prisma.sql`m.starts_at < ${instant(at)}`;
  const firstDay = from === null ? null : Math.ceil(from / DAY);
  const lastDay = to === null ? null : Math.floor(to / DAY);
  const { counted } = asked;
  if (counted === null || (firstDay !== null && lastDay !== null && firstDay >= lastDay)) {
    return some(Prisma.sql`${since(from)} and ${until(to)}`);
  }
  const [before, days, after] = await Promise.all([
    from === null || firstDay === null || from === firstDay * DAY
      ? 0
      : some(Prisma.sql`${since(from)} and ${until(firstDay * DAY)}`),
    countDays(asked, firstDay, lastDay, which),
    to === null || lastDay === null || to === lastDay * DAY
      ? 0
      : some(Prisma.sql`${since(lastDay * DAY)} and ${until(to)}`),
  ]);
  return before + days + after;
}

async function countDays(
  { counted, types }: Matching,
  first: number | null,
  end: number | null,
  which: "dated" | "listed",
): Promise<number> {
  const what = which === "dated" ? [BEGINS] : [BEGINS, UNDATED];
  const rows = await db().$queryRaw<{ count: number }[]>`
    select coalesce(sum(${sumOfTypes(types)}), 0)::int as count from series_day
    where series_id = any(${(counted ?? []).map(({ id }) => id)}::int[]) and what = any(${what}::smallint[])
      and (${first}::int is null or day >= ${first}::int) and (${end}::int is null or day < ${end}::int)`;
  return rows[0]?.count ?? 0;
}
