import type { EventFilter } from "../../timeline/event";
import type { Ahead } from "../../timeline/reader-clock";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { BEGINS, UNDATED } from "../marks/mark-rows";
import { instant } from "./count-bins";
import { keptAnswer } from "./kept";
import { lastsOver } from "./lasting-over";
import { isPossible, type Matching, matches } from "./matching";
import { begins, readerWindow } from "./on-reader-clock";
import { keptMatching, type TimelineState } from "./read-lanes";
import { datedOf, sumOfTypes, totalOf } from "./series-totals";

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
    const rows = await db().$queryRaw<Matched[]>`
      select count(*)::int as matching, (count(*) filter (where m.dated))::int as dated from mark m where ${matches(asked)}`;
    return rows[0] ?? { matching: 0, dated: 0 };
  });

/** How many of the events that match overlap a window, in UTC or on a reader's clock; null ends are open. */
export async function countWithin(
  timeline: TimelineState,
  filter: EventFilter,
  { from, to }: { readonly from: number | null; readonly to: number | null },
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

/** Whole days from the counts of series, and one by one what stands near the ends. */
async function countOnReaderClock(
  asked: Matching,
  window: { readonly from: number | null; readonly to: number | null },
  ahead: Ahead,
): Promise<number> {
  const { reach, inner, stands, isCarried } = readerWindow(window, ahead);
  const columns = Prisma.sql`m.event_id, m.starts_at`;
  const lasting = (from: number) =>
    db().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from (${lastsOver(asked, from, columns)}) m where ${isCarried}`;
  const near = (ends: { readonly from: number | null; readonly to: number | null }) =>
    db().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from mark m where m.dated and ${begins(ends)} and ${stands} and ${matches(asked)}`;
  const isNarrow = inner.from !== null && inner.to !== null && inner.from >= inner.to;
  const counts = await Promise.all([
    window.from === null ? [] : lasting(window.from),
    ...(isNarrow
      ? [near(reach)]
      : [
          inner.from === null ? [] : near({ from: reach.from, to: inner.from }),
          inner.to === null ? [] : near({ from: inner.to, to: reach.to }),
        ]),
  ]);
  const within = isNarrow ? 0 : await countBegun(asked, inner, "dated");
  return counts.reduce((sum, [row]) => sum + (row?.count ?? 0), within);
}

async function countLasting(asked: Matching, at: number): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (${lastsOver(asked, at, Prisma.sql`1`)}) m`;
  return rows[0]?.count ?? 0;
}

/**
 * How many matching events begin in [from, to), or, "listed", stand there in the list, those without a date too: whole days from the
 * counts of series, and what is left at either end one by one.
 */
export async function countBegun(
  asked: Matching,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  which: "dated" | "listed",
): Promise<number> {
  const dated = which === "dated" ? Prisma.sql`m.dated` : Prisma.sql`true`;
  const one = async (condition: Prisma.Sql): Promise<number> => {
    const rows = await db().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from mark m where ${dated} and ${condition} and ${matches(asked)}`;
    return rows[0]?.count ?? 0;
  };
  const since = (at: number | null) =>
    at === null ? Prisma.sql`true` : Prisma.sql`m.starts_at >= ${instant(at)}`;
  const until = (at: number | null) =>
    at === null ? Prisma.sql`true` : Prisma.sql`m.starts_at < ${instant(at)}`;
  const firstDay = from === null ? null : Math.ceil(from / DAY);
  const lastDay = to === null ? null : Math.floor(to / DAY);
  const { counted } = asked;
  if (counted === null || (firstDay !== null && lastDay !== null && firstDay >= lastDay)) {
    return one(Prisma.sql`${since(from)} and ${until(to)}`);
  }
  const [before, days, after] = await Promise.all([
    from === null || firstDay === null || from === firstDay * DAY
      ? 0
      : one(Prisma.sql`${since(from)} and ${until(firstDay * DAY)}`),
    countDays(asked, firstDay, lastDay, which),
    to === null || lastDay === null || to === lastDay * DAY
      ? 0
      : one(Prisma.sql`${since(lastDay * DAY)} and ${until(to)}`),
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
