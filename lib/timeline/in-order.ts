import type { TimelineEvent } from "./event";
import { type ClockOffset, itemDate, UTC_CLOCK } from "./item-date";

/** Where an event stands in the list, in milliseconds on the clock of the axis. */
export function placeOf({ date, orderAt }: TimelineEvent, offset: ClockOffset): number {
  const isTimed = date.edtf?.includes("T") ?? false;
  return (isTimed ? itemDate(date, offset)?.from : null) ?? Date.parse(orderAt);
}

/** Events that are in the order of UTC in that of another clock, as the canvas shows them: what has a time of day may move among days. */
export function inOrder(events: readonly TimelineEvent[], offset: ClockOffset): readonly TimelineEvent[] {
  if (offset === UTC_CLOCK) return events;
  return events
    .map((event) => ({ event, at: placeOf(event, offset) }))
    .sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}
