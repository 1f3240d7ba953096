import type { TimelineEvent } from "./event";
import { placeOf } from "./in-order";
import type { ClockOffset } from "./item-date";
import type { ListPage } from "./list-page";
import type { StepWay } from "./step";
import type { TimeWindow } from "./window";

/** A page of the list in the order of a clock, of all matching events or (window not null) of those that overlap a window. */
export type ListedPage = {
  readonly page: ListPage;
  readonly window: TimeWindow | null;
  readonly offset: ClockOffset;
};

/**
 * The event one step from another, where the page tells it for certain; null where it has to be asked for. Without a selected event the step
 * goes to the first or last that begins in what is seen.
 */
export function stepInPage(
  listed: ListedPage,
  selected: string | null,
  way: StepWay,
  seen: TimeWindow,
): TimelineEvent | null {
  const { page, window, offset } = listed;
  const { events } = page;
  if (way === "first" || way === "last") {
    const isAll = window === null && page.earlier === null && page.later === null;
    return isAll ? (events.at(way === "first" ? 0 : -1) ?? null) : null;
  }
  if (selected === null) {
    const found = events.filter((event) => isIn(placeOf(event, offset), seen));
    return found.at(way === "next" ? 0 : -1) ?? null;
  }
  const at = events.findIndex(({ id }) => id === selected);
  const next = at < 0 ? undefined : events[way === "next" ? at + 1 : at - 1];
  return next && isGapless(listed, events[at]) && isGapless(listed, next) ? next : null;
}

/** The place of an event of the page among all that match, from 1; null where the page does not tell it. */
export function positionInPage(listed: ListedPage, id: string): number | null {
  const { events, position } = listed.page;
  const at = events.findIndex((event) => event.id === id);
  return at < 0 || !isGapless(listed, events[0]) ? null : position + at;
}

/** Of events that begin before the window the page has only those that last into it; from there on it has all. */
const isGapless = ({ window, offset }: ListedPage, event: TimelineEvent | undefined): boolean =>
  event !== undefined && (window === null || placeOf(event, offset) >= window.from);

const isIn = (at: number, { from, to }: TimeWindow): boolean => at >= from && at < to;
