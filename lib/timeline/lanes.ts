import type { TimelineEvent } from "./event";
import type { LaneField } from "./view";

/** `key` is null in the lane of events that lack the field, and in the one that gathers the smallest lanes. */
export type Lane = { readonly id: string; readonly key: string | null; readonly count: number };

/** What the id of a lane begins with that is named after a value. */
export const NAMED_LANE = "in:";
export const NO_LANE = "none";
export const OTHER_LANE = "other";

/** The value that puts an event in its lane: of several actors or publishers the first, as the event lists them. */
export function laneKey(event: TimelineEvent, field: LaneField): string | null {
  switch (field) {
    case "type":
      return event.type;
    case "actor":
      return event.actors[0]?.name ?? null;
    case "place":
      return event.place;
    case "source":
      return event.publishers[0] ?? null;
  }
}
