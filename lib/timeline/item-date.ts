import { precisionOf } from "../time/edtf";
import type { EventDate } from "../time/event-date";
import { DAY, MINUTE } from "./window";

/** How a date is drawn: never finer than it is known. */
export type ItemDate = {
  /** Milliseconds on the clock of the axis, half-open [from, to). Beside an open end a day stands in for what is not known. */
  readonly from: number;
  readonly to: number;
  /** Nothing says when it began or ended: an arrow. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** It happened somewhere in here, or thereabouts: faded ends. */
  readonly approximate: boolean;
  /** Nothing but the day of publication dates it: hollow. */
  readonly hollow: boolean;
};

/** Minutes by which the clock of the axis is ahead of UTC at an instant. */
export type ClockOffset = (at: number) => number;

export const UTC_CLOCK: ClockOffset = () => 0;

/**
 * Where a date lies on the axis, or null when it has none.
 * Calendar dates name the same day on every clock, so only dates with a time of day move with `offset`.
 */
export function itemDate(date: EventDate, offset: ClockOffset): ItemDate | null {
  if (date.edtf === null) return null;
  const earliest = milliseconds(date.earliest);
  const latest = milliseconds(date.latest);
  if (earliest === null && latest === null) return null;
  const timed = date.edtf.includes("T");
  const onAxis = (at: number) => (timed ? at + offset(at) * MINUTE : at);
  const from = onAxis(earliest ?? (latest ?? 0) - DAY);
  const to = onAxis(latest ?? (earliest ?? 0) + DAY);
  return {
    from,
    to: Math.max(to, from + MINUTE),
    openStart: earliest === null,
    openEnd: latest === null,
    approximate: isApproximate(date.edtf),
    hollow: date.basis === "publication",
  };
}

/** Qualified by ~ ? or %, or a month, season or year in which one thing happened on some day. */
const isApproximate = (edtf: string): boolean =>
  /[~?%]/.test(edtf) || ["year", "season", "month"].includes(precisionOf(edtf) ?? "");

function milliseconds(instant: string | null): number | null {
  if (instant === null) return null;
  const at = Date.parse(instant);
  return Number.isNaN(at) ? null : at;
}
