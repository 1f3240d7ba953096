import type { EventType } from "../../extract/mention";
import type { EventFilter } from "../../timeline/event";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { keptAnswer } from "./kept";
import { gathered, isPossible, type Matching, matches } from "./matching";
import type { TimelineState } from "./read-lanes";

/** How many matching events of each type begin on a day (UTC, counted from 1970); null stands for those without a date. */
export type RawDay = Readonly<Record<EventType, number>> & { readonly day: number | null };

/** What has no counts of its own: all that match are gone through once, for lanes, wide bins, facets and overview alike. */
export const rawDays = (
  timeline: TimelineState,
  filter: EventFilter,
  asked: Matching,
): Promise<readonly RawDay[]> =>
  keptAnswer(timeline, "days", filter, async () => {
    if (!isPossible(asked)) return [];
    const ofType = (type: EventType) =>
      Prisma.sql`(count(*) filter (where m.type = ${type}::event_type))::int`;
    return db().$queryRaw<RawDay[]>`
      select case when m.dated then floor(date_part('epoch', m.starts_at) / 86400)::int end as day,
        ${ofType("strike")} as strike, ${ofType("meeting")} as meeting, ${ofType("statement")} as statement
      from mark m where ${matches(gathered(asked))} group by 1 order by 1`;
  });

/** How many of each type there are on these days. */
export function totalsOfDays(days: readonly RawDay[]): Readonly<Record<EventType, number>> {
  const sums = { strike: 0, meeting: 0, statement: 0 };
  for (const { strike, meeting, statement } of days) {
    sums.strike += strike;
    sums.meeting += meeting;
    sums.statement += statement;
  }
  return sums;
}

export const isDated = ({ day }: RawDay): boolean => day !== null;
