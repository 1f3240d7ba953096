import { parseId } from "../../ids";
import type { EventFilter } from "../../timeline/event";
import type { Step, StepWay } from "../../timeline/step";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { countMatching } from "./count-events";
import { isPossible, matches } from "./matching";
import { keptMatching, type TimelineState } from "./read-lanes";
import { countBefore, eventsAt, type MarkPlace, placesFrom } from "./read-list";

/**
 * The event one step from another in the order of all that match, or the first or last of all; from an event that does not match the
 * step goes to the nearest, from none to the first or last. Null where there is no further one.
 */
export async function readStep(
  timeline: TimelineState,
  filter: EventFilter,
  from: string | null,
  go: StepWay,
): Promise<Step | null> {
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return null;
  const here = go === "next" || go === "previous" ? await markPlace(timeline.id, from) : null;
  const rows = Prisma.sql`select m.event_id, m.starts_at from mark m where ${matches(asked)}`;
  const part = asked.isRare ? Prisma.sql`select * from (${rows} offset 0) m` : rows;
  const [place] = await placesFrom([part], here, go === "next" || go === "first" ? "after" : "before", 1);
  return place ? stepAt(timeline, filter, place, true) : null;
}

/** A shown event with its place among those that match; null when the timeline shows no such event. */
export async function readCard(
  timeline: TimelineState,
  filter: EventFilter,
  id: string,
): Promise<Step | null> {
  const place = await markPlace(timeline.id, id);
  if (place === null) return null;
  const asked = await keptMatching(timeline, filter);
  const own = isPossible(asked)
    ? await db().$queryRaw<
        unknown[]
      >`select 1 from mark m where m.event_id = ${place.id}::uuid and ${matches(asked)}`
    : [];
  return stepAt(timeline, filter, place, own.length > 0);
}

async function stepAt(
  timeline: TimelineState,
  filter: EventFilter,
  place: MarkPlace,
  isMatch: boolean,
): Promise<Step | null> {
  const asked = await keptMatching(timeline, filter);
  const [[event], { matching }, before] = await Promise.all([
    eventsAt(timeline.id, [place]),
    countMatching(timeline, filter),
    isMatch ? countBefore(asked, place) : null,
  ]);
  return event ? { event, position: before === null ? null : before + 1, of: matching } : null;
}

async function markPlace(timelineId: string, short: string | null): Promise<MarkPlace | null> {
  const id = short === null ? null : parseId(short);
  if (id === null) return null;
  const rows = await db().$queryRaw<MarkPlace[]>`
    select event_id::text as id, starts_at as "startsAt" from mark
    where event_id = ${id}::uuid and timeline_id = ${timelineId}::uuid`;
  return rows[0] ?? null;
}
