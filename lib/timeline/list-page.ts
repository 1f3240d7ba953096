import type { TimelineEvent } from "./event";

/** Events of one page of the list, at most. */
export const PAGE_EVENTS = 100;

/** Up to this many matching events are listed whole, whatever the window. */
export const WHOLE_LIST = 300;

/** A part of the matching events in order. */
export type ListPage = {
  readonly events: readonly TimelineEvent[];
  /** Keys of the pages before and after, opaque; null at either end. */
  readonly earlier: string | null;
  readonly later: string | null;
  /** Of the first event among all that match, from 1; 0 when there is none. */
  readonly position: number;
};

/** An event with its place among all that match, from 1; `position` is null when the filter leaves it out. */
export type Step = { readonly event: TimelineEvent; readonly position: number | null; readonly of: number };

export type StepWay = "next" | "previous" | "first" | "last";
