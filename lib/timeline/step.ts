import type { TimelineEvent } from "./event";

/** An event with its place among all that match, from 1; `position` is null when the filter leaves it out. */
export type Step = { readonly event: TimelineEvent; readonly position: number | null; readonly of: number };

export const STEP_WAYS = ["next", "previous", "first", "last"] as const;
export type StepWay = (typeof STEP_WAYS)[number];
