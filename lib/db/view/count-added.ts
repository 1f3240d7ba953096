import type { EventFilter } from "../../timeline/event";
import type { Ahead } from "../../timeline/reader-clock";
import type { TimeWindow } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { KEPT_CHANGES } from "../transaction";
import { instant } from "./count-bins";
import { isPossible, matches } from "./matching";
import { lastsTo, standsAt, TIMED } from "./on-reader-clock";
import { keptMatching, type TimelineState } from "./read-lanes";

/** Of the events that came in after the change `since` up to the timeline's present one, how many are shown, match, and lie outside a window on the reader's clock. */
export async function countAddedOutside(
  timeline: TimelineState,
  filter: EventFilter,
  since: number,
  window: TimeWindow,
  ahead: Ahead | null,
): Promise<number> {
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return 0;
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from mark m
    where m.event_id in (
        select unnest(a.event_ids) from addition a
        where a.timeline_id = ${timeline.id}::uuid and a.change > ${Math.max(since, timeline.changes - KEPT_CHANGES)}::int
          and a.change <= ${timeline.changes}::int)
      and not (m.dated and ${standsIn(window, ahead)})
      and ${matches(asked)}`;
  return rows[0]?.count ?? 0;
}

function standsIn({ from, to }: TimeWindow, ahead: Ahead | null): Prisma.Sql {
  const over = (first: number, end: number) =>
    Prisma.sql`(m.starts_at < ${instant(end)} and coalesce(m.ends_at, 'infinity') > ${instant(first)})`;
  if (ahead === null) return over(from, to);
  const timed = Prisma.sql`(${standsAt(ahead)} < ${instant(to)} and coalesce(${lastsTo(ahead)}, 'infinity') > ${instant(from)})`;
  return Prisma.sql`case when ${TIMED} then ${timed} else ${over(from, to)} end`;
}
