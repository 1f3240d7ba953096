import { EVENT_TYPES, type EventType } from "@/lib/extract/mention";
import { type Lane, NO_LANE, OTHER_LANE } from "@/lib/timeline/lanes";
import type { LaneField } from "@/lib/timeline/view";
import { TYPE_WORDS } from "./type-icon";

/** The type a lane is of; none for lanes of another field. */
export const typeOf = (lane: Lane, field: LaneField): EventType | undefined =>
  field === "type" ? EVENT_TYPES.find((type) => type === lane.key) : undefined;

export function laneTitle(lane: Lane, field: LaneField): string {
  const type = typeOf(lane, field);
  return type ? `${TYPE_WORDS[type]}s` : (lane.key ?? EMPTY_NAMES[lane.id]?.[field] ?? "Others");
}

const EMPTY_NAMES: Readonly<Record<string, Readonly<Record<LaneField, string>>>> = {
  [NO_LANE]: { type: "No type", actor: "No actor named", place: "No place named", source: "No publisher" },
  [OTHER_LANE]: { type: "Others", actor: "Other actors", place: "Other places", source: "Other sources" },
};
