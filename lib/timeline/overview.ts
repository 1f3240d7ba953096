import type { EventType } from "../extract/mention";
import type { TimeWindow } from "./window";

/** The whole of a timeline under a filter: what the strip above the canvas shows and what counts are told beside it. */
export type Overview = {
  /** Events that match, with and without a date. */
  readonly matching: number;
  /** Of those, the ones that have a place on the axis. */
  readonly dated: number;
  /** All events of the timeline, whatever the filter. */
  readonly total: number;
  /** From the first to the last dated event of the timeline, whatever the filter; null when none has a date. */
  readonly span: TimeWindow | null;
  /** Where to open: all of it, or the stretch where nearly all matching events stand. */
  readonly home: TimeWindow | null;
  readonly density: Density;
  /** Articles by the day they were published, so that a gap in events can be told from a gap in sources. */
  readonly coverage: readonly number[];
};

/** Counts of events by the part of `over` in which they begin. All arrays are equally long. */
export type Density = {
  readonly over: TimeWindow;
  readonly counts: Readonly<Record<EventType, readonly number[]>>;
};
