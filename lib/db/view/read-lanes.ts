import type { EventFilter } from "../../timeline/event";
import type { Lane } from "../../timeline/lanes";
import type { LaneField } from "../../timeline/view";
import type { Timeline } from "../timelines";
import { keptAnswer } from "./kept";
import { type LaneSeries, readLaneSeries } from "./lane-series";
import { type Matching, readMatching } from "./matching";
import { rawDays } from "./raw-days";

/** A timeline as it stands at one of its changes. */
export type TimelineState = Pick<Timeline, "id" | "changes">;

/** The lanes of the dated events that match, in the order they are drawn, with how many stand in each. */
export const readLanes = async (
  timeline: TimelineState,
  filter: EventFilter,
  field: LaneField,
): Promise<readonly Lane[]> => (await keptLanes(timeline, filter, field)).lanes;

/** What a filter asks for, read once as long as the timeline does not change. */
export const keptMatching = (timeline: TimelineState, filter: EventFilter): Promise<Matching> =>
  keptAnswer(timeline, "matching", filter, () => readMatching(timeline.id, filter));

export const keptLanes = (
  timeline: TimelineState,
  filter: EventFilter,
  field: LaneField,
): Promise<LaneSeries> =>
  keptAnswer(timeline, "lanes", [filter, field], async () => {
    const asked = await keptMatching(timeline, filter);
    return readLaneSeries(asked, field, () => rawDays(timeline, filter, asked));
  });
