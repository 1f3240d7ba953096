import type { EventFilter } from "../../timeline/event";
import type { Lane } from "../../timeline/lanes";
import type { LaneField } from "../../timeline/view";
import type { Timeline } from "../timelines";
import { plainLanes } from "./plain-reading";

/** The lanes of the dated events that match, in the order they are drawn, with how many stand in each. */
export const readLanes = (
  { id }: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
  field: LaneField,
): Promise<readonly Lane[]> => plainLanes(id, filter, field);
