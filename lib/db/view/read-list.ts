import { parseId, shortId } from "../../ids";
import type { EventFilter, TimelineEvent } from "../../timeline/event";
import type { ListPage, PageKey } from "../../timeline/list-page";
import { type Ahead, instantOn } from "../../timeline/reader-clock";
import type { LaneField } from "../../timeline/view";
import { db } from "../client";
import { selectEvents } from "../event-list";
import { Prisma } from "../generated/client";
import { instant } from "./count-bins";
import { countBegun, countMatching, countMoved, type Ends } from "./count-events";
import { standsInLane } from "./lane-series";
import { lastsOver } from "./lasting-over";
import { isPossible, type Matching, matches } from "./matching";
import { begins, standsAt, TIMED, timedMarks } from "./on-reader-clock";
import { keptLanes, keptMatching, type TimelineState } from "./read-lanes";

/** Events of one page of the list, at most. */
const PAGE_EVENTS = 100;

export type ListQuestion = {
  readonly filter: EventFilter;
  /** Ends of a window, null where it is open; only what overlaps it, and so only what has a date, unless both are null. */
  readonly from: number | null;
  readonly to: number | null;
  /** The clock by which the events stand in the window and in order; UTC where nothing is said. */
  readonly ahead?: Ahead | null;
  /** Only what begins in the window: what a chip counts. */
  readonly beginning?: boolean;
  /** Only one lane of those that `readLanes` gives; null for all. */
  readonly lane: { readonly field: LaneField; readonly id: string } | null;
  /** Null for the first page, which is also what a key that makes no sense asks for. */
  readonly page: PageKey | null;
};

/** Where an event stands in the list, on the clock by which that is in order. */
export type MarkPlace = { readonly id: string; readonly startsAt: Date };

const EMPTY: ListPage = { events: [], earlier: null, later: null, position: 0 };

/** One page of the matching events in order. */
export async function readList(timeline: TimelineState, question: ListQuestion): Promise<ListPage> {
  const asked = await keptMatching(timeline, question.filter);
  if (!isPossible(asked)) return EMPTY;
  const condition = await laneCondition(timeline, question);
  if (condition === null) return EMPTY;
  const side = question.page?.side ?? "after";
  const place = question.page && placeOf(question.page.key);
  const found = await placesFrom(listed(asked, question, condition), place, side, PAGE_EVENTS + 1);
  const places = found.slice(0, PAGE_EVENTS);
  if (side === "before") places.reverse();
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return EMPTY;
  const isMore = found.length > PAGE_EVENTS;
  const hasOther = place !== null;
  return {
    events: await eventsAt(timeline.id, places),
    earlier: (side === "before" ? isMore : hasOther) ? keyOf(first) : null,
    later: (side === "before" ? hasOther : isMore) ? keyOf(last) : null,
    position: (await countBefore(asked, first, question.ahead ?? null)) + 1,
  };
}

/** Every matching event, when there are at most `most`; else null. */
export async function readWholeList(
  timeline: TimelineState,
  filter: EventFilter,
  most: number,
): Promise<readonly TimelineEvent[] | null> {
  if ((await countMatching(timeline, filter)).matching > most) return null;
  const asked = await keptMatching(timeline, filter);
  if (!isPossible(asked)) return [];
  const question = { filter, from: null, to: null, lane: null, page: null };
  return eventsAt(
    timeline.id,
    await placesFrom(listed(asked, question, Prisma.sql`true`), null, "after", most),
  );
}

async function laneCondition(
  timeline: TimelineState,
  { filter, lane }: ListQuestion,
): Promise<Prisma.Sql | null> {
  if (lane === null) return Prisma.sql`true`;
  return standsInLane(await keptLanes(timeline, filter, lane.field), lane.id);
}

/** The marks asked for, in parts: those that last into the window, and those that begin in it. */
function listed(asked: Matching, question: ListQuestion, condition: Prisma.Sql): readonly Prisma.Sql[] {
  const { from, to, beginning, lane } = question;
  const ahead = question.ahead ?? null;
  const isAll = from === null && to === null && lane === null;
  const begun = begunParts(
    asked,
    { from, to },
    ahead,
    isAll ? condition : Prisma.sql`m.dated and ${condition}`,
  );
  if (from === null || beginning) return begun;
  const columns = Prisma.sql`m.event_id, m.starts_at, m.ends_at, m.type, m.actor_series, m.place_series, m.source_series`;
  const lasting = (at: number) => Prisma.sql`(${lastsOver(asked, at, columns)}) m where ${condition}`;
  if (ahead === null) return [Prisma.sql`select ${PLACE} from ${lasting(from)}`, ...begun];
  return [
    Prisma.sql`select ${PLACE} from ${lasting(from)} and not ${TIMED}`,
    Prisma.sql`select ${placeOn(ahead)} from ${lasting(instantOn(ahead, from))} and ${TIMED} and ${standsAt(ahead)} < ${instant(from)}`,
    ...begun,
  ];
}

/**
 * The matching marks that begin in a window, as parts of a list each of which an index gives in order: by themselves those with a time of
 * day, where a reader's clock puts them elsewhere.
 */
export function begunParts(
  asked: Matching,
  window: Ends,
  ahead: Ahead | null,
  condition: Prisma.Sql = Prisma.sql`true`,
): readonly Prisma.Sql[] {
  const which = ahead === null ? condition : Prisma.sql`${condition} and not ${TIMED}`;
  const begun = Prisma.sql`select ${PLACE} from mark m where ${begins(window)} and ${which} and ${matches(asked)}`;
  // Few are found at once by the index and put in order; of many, the first in order are found by walking along it.
  const part = asked.isRare ? Prisma.sql`select * from (${begun} offset 0) m` : begun;
  if (ahead === null) return [part];
  const timed = Prisma.sql`select ${placeOn(ahead)} from ${timedMarks(asked.timelineId)} m
    where ${begins(window, standsAt(ahead))} and ${condition} and ${matches(asked)}`;
  return [part, timed];
}

const PLACE = Prisma.sql`m.event_id, m.starts_at`;
const placeOn = (ahead: Ahead): Prisma.Sql => Prisma.sql`m.event_id, ${standsAt(ahead)} as starts_at`;

/** The nearest of these marks after or before a place in the list, the nearest first; from null from the end of the list on that side. */
export async function placesFrom(
  parts: readonly Prisma.Sql[],
  place: MarkPlace | null,
  side: "after" | "before",
  most: number,
): Promise<MarkPlace[]> {
  const beyond =
    place === null
      ? Prisma.sql`true`
      : side === "after"
        ? Prisma.sql`(m.starts_at, m.event_id) > (${place.startsAt}::timestamptz, ${place.id}::uuid)`
        : Prisma.sql`(m.starts_at, m.event_id) < (${place.startsAt}::timestamptz, ${place.id}::uuid)`;
  const order =
    side === "after"
      ? Prisma.sql`order by m.starts_at, m.event_id limit ${most}`
      : Prisma.sql`order by m.starts_at desc, m.event_id desc limit ${most}`;
  const nearest = parts.map(
    (part) => Prisma.sql`(select ${PLACE} from (${part}) m where ${beyond} ${order})`,
  );
  return db().$queryRaw<MarkPlace[]>`
    select m.event_id::text as id, m.starts_at as "startsAt" from (${Prisma.join(nearest, " union all ")}) m ${order}`;
}

/** How many matching events stand before a place in the list. */
export async function countBefore(
  asked: Matching,
  { id, startsAt }: MarkPlace,
  ahead: Ahead | null,
): Promise<number> {
  const at = startsAt.getTime();
  const window = { from: null, to: at };
  const [before, moved, beside] = await Promise.all([
    countBegun(asked, window, "listed"),
    ahead === null ? 0 : countMoved(asked, window, ahead),
    db().$queryRaw<{ count: number }[]>`
      select count(*)::int as count from mark m
      where ${standsOn(ahead, at)} and m.event_id < ${id}::uuid and ${matches(asked)}`,
  ]);
  return before + moved + (beside[0]?.count ?? 0);
}

/** Whether a `mark m` begins at that very instant of the axis. */
function standsOn(ahead: Ahead | null, at: number): Prisma.Sql {
  const inUtc = Prisma.sql`m.starts_at = ${instant(at)}`;
  if (ahead === null) return inUtc;
  const timed = Prisma.sql`m.starts_at = ${instant(instantOn(ahead, at))} and ${TIMED}`;
  return Prisma.sql`((${inUtc} and not ${TIMED}) or (${timed}))`;
}

/** These events in the order given. */
export async function eventsAt(timelineId: string, places: readonly MarkPlace[]): Promise<TimelineEvent[]> {
  const ids = places.map(({ id }) => id);
  const events = await selectEvents(timelineId, Prisma.sql`e.id = any(${ids}::uuid[])`);
  const byId = new Map(events.map((event) => [event.id, event]));
  return ids.flatMap((id) => {
    const event = byId.get(shortId(id));
    if (event === undefined) return [];
    const { actorGroups: _, ...plain } = event;
    return [plain];
  });
}

const keyOf = ({ id, startsAt }: MarkPlace): string => `${startsAt.getTime()}.${shortId(id)}`;

/** The first and last instants that Postgres reads in the form in which they are written here: of the years 1 to 9999. */
const EARLIEST = Date.parse("0001-01-01T00:00:00Z");
const LATEST = Date.parse("9999-12-31T23:59:59Z");

function placeOf(key: string): MarkPlace | null {
  const [, at, short] = /^(-?\d{1,16})\.([0-9A-Za-z]{22})$/.exec(key) ?? [];
  const id = short === undefined ? null : parseId(short);
  const startsAt = Number(at);
  return id === null || !(startsAt >= EARLIEST && startsAt <= LATEST)
    ? null
    : { id, startsAt: new Date(startsAt) };
}
