import type { EventFilter } from "../../timeline/event";
import type { TimeWindow } from "../../timeline/window";
import { db } from "../client";
import { instant } from "./count-bins";
import { isPossible, matches } from "./matching";
import { keptMatching, type TimelineState } from "./read-lanes";

/** Of the events that came in after the change `since` up to the timeline's present one, how many are shown, match, and lie outside a window. */
export async function countAddedOutside(
  timeline: TimelineState,
  filter: EventFilter,
  since: number,
  { from, to }: TimeWindow,
): Promise<number> {
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return 0;
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from mark m
    where m.event_id in (
        select unnest(a.event_ids) from addition a
        where a.timeline_id = ${timeline.id}::uuid and a.change > ${since}::int and a.change <= ${timeline.changes}::int)
      and not (m.dated and m.starts_at < ${instant(to)} and coalesce(m.ends_at, 'infinity') > ${instant(from)})
      and ${matches(asked)}`;
  return rows[0]?.count ?? 0;
}
