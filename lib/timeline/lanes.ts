import { EVENT_TYPES } from "../extract/mention";
import type { TimelineEvent } from "./event";
import type { LaneField } from "./view";

/** `key` is null in the lane of events that lack the field, and in the one that gathers the smallest lanes. */
export type Lane = { readonly id: string; readonly key: string | null; readonly count: number };

export type Lanes = {
  readonly lanes: readonly Lane[];
  /** The lane of every event, by event id. Each event stands in one lane, so that nothing is counted twice. */
  readonly laneOf: ReadonlyMap<string, string>;
};

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

/** Lanes by `field`: types in their own order, other values with the most events first, at most `most` lanes. */
export function lanesOf(events: readonly TimelineEvent[], field: LaneField, most: number): Lanes {
  const counts = new Map<string | null, number>();
  for (const event of events) {
    const key = laneKey(event, field);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = [...counts.keys()].filter((key) => key !== null);
  if (field === "type") named.sort((a, b) => TYPE_ORDER.indexOf(a) - TYPE_ORDER.indexOf(b));
  else named.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));

  const missing = counts.get(null) ?? 0;
  const room = Math.max(1, most - (missing > 0 ? 1 : 0));
  const kept = named.length <= room ? named : named.slice(0, room - 1);
  const gathered = named.slice(kept.length).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);

  const lanes: Lane[] = kept.map((key) => ({ id: `in:${key}`, key, count: counts.get(key) ?? 0 }));
  if (gathered > 0) lanes.push({ id: OTHER_LANE, key: null, count: gathered });
  if (missing > 0) lanes.push({ id: NO_LANE, key: null, count: missing });

  const shown = new Set(kept);
  const laneOf = new Map<string, string>();
  for (const event of events) {
    const key = laneKey(event, field);
    laneOf.set(event.id, key === null ? NO_LANE : shown.has(key) ? `in:${key}` : OTHER_LANE);
  }
  return { lanes, laneOf };
}

const TYPE_ORDER: readonly string[] = EVENT_TYPES;
