import { parseId } from "../../ids";
import type { EventFilter } from "../../timeline/event";
import type { Ahead } from "../../timeline/reader-clock";
import type { Step, StepWay } from "../../timeline/step";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { countMatching } from "./count-events";
import { isPossible, matches } from "./matching";
import { standsAt, TIMED } from "./on-reader-clock";
import { keptMatching, type TimelineState } from "./read-lanes";
import { begunParts, countBefore, eventsAt, type MarkPlace, placesFrom } from "./read-list";

/**
 * The event one step from another in the order of all that match, or the first or last of all; from an event that does not match the
 * step goes to the nearest, from none to the first or last. Null where there is no further one. The order is that of a reader's clock, UTC
 * where nothing is said.
 */
export async function readStep(
  timeline: TimelineState,
  filter: EventFilter,
  from: string | null,
  go: StepWay,
  ahead: Ahead | null = null,
): Promise<Step | null> {
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return null;
  const here = go === "next" || go === "previous" ? await markPlace(timeline.id, from, ahead) : null;
  const parts = begunParts(asked, { from: null, to: null }, ahead);
  const [place] = await placesFrom(parts, here, go === "next" || go === "first" ? "after" : "before", 1);
  return place ? stepAt(timeline, filter, place, true, ahead) : null;
}

/** A shown event with its place among those that match; null when the timeline shows no such event. */
export async function readCard(
  timeline: TimelineState,
  filter: EventFilter,
  id: string,
  ahead: Ahead | null = null,
): Promise<Step | null> {
  const place = await markPlace(timeline.id, id, ahead);
  if (place === null) return null;
  const asked = await keptMatching(timeline, filter);
  const own = isPossible(asked)
    ? await db().$queryRaw<
        unknown[]
      >`select 1 from mark m where m.event_id = ${place.id}::uuid and ${matches(asked)}`
    : [];
  return stepAt(timeline, filter, place, own.length > 0, ahead);
}

async function stepAt(
  timeline: TimelineState,
  filter: EventFilter,
  place: MarkPlace,
  isMatch: boolean,
  ahead: Ahead | null,
): Promise<Step | null> {
  const asked = await keptMatching(timeline, filter);
  const [[event], { matching }, before] = await Promise.all([
    eventsAt(timeline.id, [place]),
    countMatching(timeline, filter),
    isMatch ? countBefore(asked, place, ahead) : null,
  ]);
  return event ? { event, position: before === null ? null : before + 1, of: matching } : null;
}

async function markPlace(
  timelineId: string,
  short: string | null,
  ahead: Ahead | null,
): Promise<MarkPlace | null> {
  const id = short === null ? null : parseId(short);
  if (id === null) return null;
  const at = Prisma.sql`m.starts_at`;
  const place = ahead === null ? at : Prisma.sql`case when ${TIMED} then ${standsAt(ahead)} else ${at} end`;
  const rows = await db().$queryRaw<MarkPlace[]>`
    select m.event_id::text as id, ${place} as "startsAt" from mark m
    where m.event_id = ${id}::uuid and m.timeline_id = ${timelineId}::uuid`;
  return rows[0] ?? null;
}
