import type { EventFilter, TimelineEvent } from "../../timeline/event";
import { itemDate, UTC_CLOCK } from "../../timeline/item-date";
import type { ListPage, PageKey } from "../../timeline/list-page";
import type { Step, StepWay } from "../../timeline/step";
import type { LaneField } from "../../timeline/view";
import { listEvents } from "../event-list";
import type { Timeline } from "../timelines";
import { plainCount, plainLanes, standsIn } from "./plain-reading";

/** Events of one page of the list, at most. */
const PAGE_EVENTS = 100;

export type ListQuestion = {
  readonly filter: EventFilter;
  /** Ends of a window, null where it is open; only what overlaps it, and so only what has a date, unless both are null. */
  readonly from: number | null;
  readonly to: number | null;
  /** Only what begins in the window: what a chip counts. */
  readonly beginning?: boolean;
  /** Only one lane of those that `readLanes` gives; null for all. */
  readonly lane: { readonly field: LaneField; readonly id: string } | null;
  /** Null for the first page, which is also what a key that makes no sense asks for. */
  readonly page: PageKey | null;
};

/** One page of the matching events in order. */
export async function readList(
  timeline: Pick<Timeline, "id" | "changes">,
  question: ListQuestion,
): Promise<ListPage> {
  const { filter, from, to, lane } = question;
  const all = await listEvents(timeline.id, filter);
  const lanes = lane ? await plainLanes(timeline.id, filter, lane.field) : [];
  const places = new Map(all.map(({ id }, index) => [id, index]));
  const asked = all.filter((event) => {
    const date = itemDate(event.date, UTC_CLOCK);
    if (from !== null || to !== null) {
      if (date === null || date.from >= (to ?? Number.POSITIVE_INFINITY)) return false;
      if (from !== null && (question.beginning ? date.from < from : date.to <= from)) return false;
    }
    return !lane || (date !== null && standsIn(event, lane.field, lane.id, lanes));
  });
  const at = asked.findIndex(({ id }) => id === question.page?.key);
  const backwards = at >= 0 && question.page?.side === "before";
  const start = backwards ? Math.max(0, at - PAGE_EVENTS) : at + 1;
  const events = asked.slice(start, backwards ? at : start + PAGE_EVENTS);
  const end = start + events.length;
  return {
    events,
    earlier: start > 0 ? (events[0]?.id ?? null) : null,
    later: end < asked.length ? (events.at(-1)?.id ?? null) : null,
    position: events[0] ? (places.get(events[0].id) ?? 0) + 1 : 0,
  };
}

/** Every matching event, when there are at most `most`; else null. */
export async function readWholeList(
  timeline: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
  most: number,
): Promise<readonly TimelineEvent[] | null> {
  const all = await listEvents(timeline.id, filter);
  return all.length <= most ? all : null;
}

/**
 * The event one step from another in the order of all that match, or the first or last of all; from an event that does not match, and
 * from none, the step goes to the nearest. Null where there is no further one.
 */
export async function readStep(
  timeline: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
  from: string | null,
  go: StepWay,
): Promise<Step | null> {
  const all = await listEvents(timeline.id, filter);
  const at = all.findIndex(({ id }) => id === from);
  const index = { next: at + 1, previous: at < 0 ? -1 : at - 1, first: 0, last: all.length - 1 }[go];
  const event = all[index];
  return event ? { event, position: index + 1, of: all.length } : null;
}

/** A shown event with its place among those that match; null when the timeline shows no such event. */
export async function readCard(
  timeline: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
  id: string,
): Promise<Step | null> {
  const nothing: EventFilter = { types: [], actors: [], places: [], sources: [], q: null };
  const event = (await listEvents(timeline.id, nothing)).find((one) => one.id === id);
  if (!event) return null;
  const all = await listEvents(timeline.id, filter);
  const index = all.findIndex((one) => one.id === id);
  return { event, position: index < 0 ? null : index + 1, of: all.length };
}

/** How many of the events that match overlap a window; null ends are open. */
export const countWithin = (
  { id }: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): Promise<number> =>
  plainCount(id, filter, { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY });
