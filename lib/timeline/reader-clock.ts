import type { ClockOffset } from "./item-date";
import { DAY, MINUTE, type TimeWindow } from "./window";

/**
 * A reader's clock, by which dates with a time of day stand: minutes ahead of UTC at first, and from each instant (milliseconds UTC) on at
 * which that changes.
 */
export type Ahead = {
  readonly first: number;
  readonly changes: readonly { readonly at: number; readonly minutes: number }[];
};

/** No clock on earth is further from UTC: 14 hours. */
const FURTHEST = 14 * 60;

/** Clocks were not the same for whole countries before. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** No clock changes twice within it. */
const STEP = 7 * DAY;
const MOST_CHANGES = 500;

/** The clock wherever an event may be that stands in a window on its axis; null where it is UTC. */
export function aheadIn({ from, to }: TimeWindow, offset: ClockOffset): Ahead | null {
  const changes: { at: number; minutes: number }[] = [];
  const first = offset(from - DAY);
  const until = Math.min(to + DAY, LATEST);
  for (let at = Math.max(from - DAY, EARLIEST); at < until; at += STEP) {
    const next = Math.min(at + STEP, until);
    if (offset(at) !== offset(next)) changes.push({ at: changeIn(at, next, offset), minutes: offset(next) });
  }
  return first === 0 && changes.length === 0 ? null : { first, changes };
}

/** The first minute of what the clock says at `to`, where it says something else at `from`. */
function changeIn(from: number, to: number, offset: ClockOffset): number {
  let [before, after] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle * MINUTE) === offset(to)) after = middle;
    else before = middle;
  }
  return after * MINUTE;
}

/** Minutes by which the clock is ahead of UTC at an instant. */
export const minutesAhead = ({ first, changes }: Ahead, at: number): number =>
  changes.findLast((change) => change.at <= at)?.minutes ?? first;

/** The instant at which the clock says `at`, milliseconds on the axis. */
export const instantOn = (ahead: Ahead, at: number): number =>
  at - minutesAhead(ahead, at - minutesAhead(ahead, at) * MINUTE) * MINUTE;

/** As addresses write it: "540", or "60,29049180:120" with the minute since 1970 of each change. */
export const aheadInAddress = ({ first, changes }: Ahead): string =>
  [first, ...changes.map(({ at, minutes }) => `${at / MINUTE}:${minutes}`)].join(",");

/** Null for anything but what `aheadInAddress` writes. */
export function parseAhead(text: string | null): Ahead | null {
  const [start = "", ...others] = (text ?? "").split(",");
  const first = minutesIn(start);
  if (first === null || others.length > MOST_CHANGES) return null;
  const changes: { at: number; minutes: number }[] = [];
  for (const other of others) {
    const [, at, ahead = ""] = /^(-?\d{1,9}):(-?\d{1,3})$/.exec(other) ?? [];
    const minutes = minutesIn(ahead);
    const last = changes.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    if (minutes === null || !(Number(at) * MINUTE > last)) return null;
    changes.push({ at: Number(at) * MINUTE, minutes });
  }
  return { first, changes };
}

function minutesIn(text: string): number | null {
  const minutes = /^-?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return Math.abs(minutes) <= FURTHEST ? minutes : null;
}
