import type { EventDetail, MergeChoice } from "@/lib/timeline/event";
import { filterQuery, withAhead } from "@/lib/timeline/list-page";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { View } from "@/lib/timeline/view";

/** The selected event in full, and its place among the events that match. */
export type PanelEvent = {
  readonly event: EventDetail;
  /** The id that was asked for, where the event has been merged into another since. */
  readonly movedFrom: string | null;
  /** From 1; null when the filters leave the event out. */
  readonly position: number | null;
  readonly of: number;
  /** None where nobody may write. */
  readonly mergeChoices: readonly MergeChoice[];
};

export const isPanelOf = ({ event, movedFrom }: PanelEvent, id: string): boolean =>
  event.id === id || movedFrom === id;

/** Where an event is told in full; with the timeline's counter of changes its answer stays what it is. */
export function panelAddress(
  path: string,
  view: View,
  id: string,
  changes: number,
  ahead: Ahead | null,
): string {
  const query = new URLSearchParams(filterQuery(view));
  query.set("e", id);
  query.set("v", String(changes));
  return withAhead(`${path}/event?${query}`, ahead);
}
