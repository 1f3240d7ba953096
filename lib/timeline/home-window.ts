import { clamp, DAY, fitTo, type TimeWindow, widthOf } from "./window";

/** How many events begin on a day, which is told by its first instant. */
export type DayCount = { readonly day: number; readonly count: number };

/** Share of the events that an opening window must hold, that the overview must, and the part of the whole below which either is worth it. */
const HOME_SHARE = 0.95;
const OVERVIEW_SHARE = 0.99;
const WORTH = 0.5;

/** Where to open: all of `bounds`, unless nearly all events stand close together and a few far off would make them a smudge. Days in order. */
export const homeWindow = (days: readonly DayCount[], bounds: TimeWindow): TimeWindow =>
  coreOf(days, bounds, HOME_SHARE);

/** What the overview spans: as `homeWindow`, for a share so large that only a few far off stay outside. */
export const overviewWindow = (days: readonly DayCount[], bounds: TimeWindow): TimeWindow =>
  coreOf(days, bounds, OVERVIEW_SHARE);

/** The shortest stretch of whole days that holds `share` of the events, with a margin, or `bounds` when that is not much longer. */
function coreOf(days: readonly DayCount[], bounds: TimeWindow, share: number): TimeWindow {
  const enough = Math.ceil(days.reduce((sum, { count }) => sum + count, 0) * share);
  if (enough === 0) return bounds;
  let core = bounds;
  let held = 0;
  let first = 0;
  for (const last of days) {
    held += last.count;
    for (let from = days[first]; from && held >= enough; from = days[first]) {
      const found = { from: from.day, to: last.day + DAY };
      if (widthOf(found) < widthOf(core)) core = found;
      held -= from.count;
      first += 1;
    }
  }
  return widthOf(core) < widthOf(bounds) * WORTH ? clamp(fitTo(core), bounds) : bounds;
}
