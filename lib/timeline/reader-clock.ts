import type { ClockOffset } from "./item-date";
import { MINUTE, type TimeWindow } from "./window";

/** Minutes by which the reader's clock is ahead of UTC where a window begins and where it ends; dates with a time of day stand by it. */
export type Ahead = { readonly from: number; readonly to: number };

/** No clock on earth is further from UTC: 14 hours. */
const FURTHEST = 14 * 60;

/** How far a clock is ahead at the ends of a window on its axis; null where it is UTC at both. */
export function aheadIn(window: TimeWindow, offset: ClockOffset): Ahead | null {
  const at = (end: number) => offset(end - offset(end) * MINUTE);
  const ahead = { from: at(window.from), to: at(window.to) };
  return ahead.from === 0 && ahead.to === 0 ? null : ahead;
}

/** As addresses write it: "540,540". */
export const aheadInAddress = ({ from, to }: Ahead): string => `${from},${to}`;

/** Null for anything but what `aheadInAddress` writes. */
export function parseAhead(text: string | null): Ahead | null {
  const [, from, to] = /^(-?\d{1,3}),(-?\d{1,3})$/.exec(text ?? "") ?? [];
  const ahead = { from: Number(from), to: Number(to) };
  return Math.abs(ahead.from) <= FURTHEST && Math.abs(ahead.to) <= FURTHEST ? ahead : null;
}
