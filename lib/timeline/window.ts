/** A stretch of the time axis: milliseconds since 1970 on the clock of the axis, half-open [from, to). */
export type TimeWindow = { readonly from: number; readonly to: number };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Closer than an hour no source dates anything. */
export const NARROWEST = HOUR;

/** Room kept on either side of the first and last event, as a part of their span. */
const MARGIN = 0.05;

export const widthOf = ({ from, to }: TimeWindow): number => to - from;

export const overlaps = (a: TimeWindow, b: TimeWindow): boolean => a.from < b.to && a.to > b.from;

/** The widest window there is: all of `span` with a margin, at least a week so that one event does not fill the screen. */
export function fitTo(span: TimeWindow): TimeWindow {
  const margin = Math.max(widthOf(span) * MARGIN, (7 * DAY - widthOf(span)) / 2, DAY / 2);
  return { from: span.from - margin, to: span.to + margin };
}

/** The window nearest to `window` that is neither too narrow nor leaves `bounds`. */
export function clamp(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const width = Math.min(Math.max(widthOf(window), NARROWEST), Math.max(widthOf(bounds), NARROWEST));
  const middle = (window.from + window.to) / 2;
  const from = Math.max(bounds.from, Math.min(middle - width / 2, bounds.to - width));
  return { from, to: from + width };
}

/** Moves by `by` milliseconds, keeping the width. */
export const pan = (window: TimeWindow, by: number, bounds: TimeWindow): TimeWindow =>
  clamp({ from: window.from + by, to: window.to + by }, bounds);

/** Multiplies the width by `factor` (below 1 is closer) and keeps the instant `at` where it is on the screen. */
export function zoom(window: TimeWindow, factor: number, at: number, bounds: TimeWindow): TimeWindow {
  const width = Math.min(Math.max(widthOf(window) * factor, NARROWEST), Math.max(widthOf(bounds), NARROWEST));
  const share = (at - window.from) / widthOf(window);
  return clamp({ from: at - width * share, to: at + width * (1 - share) }, bounds);
}

/** The same width with `at` in the middle. */
export const centre = (window: TimeWindow, at: number, bounds: TimeWindow): TimeWindow =>
  pan(window, at - (window.from + window.to) / 2, bounds);

/** A window in which `item` is seen with what surrounds it. */
export function focusOn(item: TimeWindow, bounds: TimeWindow): TimeWindow {
  const around = Math.max(widthOf(item) * 3, 3 * DAY);
  return clamp({ from: item.from - around, to: item.to + around }, bounds);
}

/** `window` if `item` begins well inside it, else moved there at the same width. */
export function reveal(window: TimeWindow, item: TimeWindow, bounds: TimeWindow): TimeWindow {
  const edge = widthOf(window) * 0.04;
  const seen = item.from < window.to - edge && Math.max(item.to, item.from + edge) > window.from + edge;
  return seen
    ? window
    : centre(window, (item.from + Math.min(item.to, item.from + widthOf(window))) / 2, bounds);
}

/** The same window to the minute, which is as finely as links write it. */
export const toMinutes = ({ from, to }: TimeWindow): TimeWindow => ({
  from: Math.floor(from / MINUTE) * MINUTE,
  to: Math.ceil(to / MINUTE) * MINUTE,
});

/** Share of the events that an opening window must hold, and the part of the whole span below which it is worth opening there. */
const CORE_SHARE = 0.95;
const OVERVIEW_SHARE = 0.99;
const CORE_WORTH = 0.5;

/** Where to open: all of `bounds`, unless nearly all events stand close together and a few far off would make them a smudge. */
export const openAt = (times: readonly number[], bounds: TimeWindow): TimeWindow =>
  coreOf(times, bounds, CORE_SHARE);

/** What the overview spans: as `openAt`, for a share so large that only a few far off stay outside. */
export const overviewSpan = (times: readonly number[], bounds: TimeWindow): TimeWindow =>
  coreOf(times, bounds, OVERVIEW_SHARE);

/** The shortest stretch that holds `share` of the events, or `bounds` when that is not much longer. */
function coreOf(times: readonly number[], bounds: TimeWindow, share: number): TimeWindow {
  const sorted = times.toSorted((a, b) => a - b);
  const enough = Math.ceil(sorted.length * share);
  let core: TimeWindow = bounds;
  for (let first = 0; first + enough <= sorted.length && enough > 0; first += 1) {
    const found = { from: sorted[first] ?? bounds.from, to: (sorted[first + enough - 1] ?? bounds.to) + DAY };
    if (widthOf(found) < widthOf(core)) core = found;
  }
  return widthOf(core) < widthOf(bounds) * CORE_WORTH ? clamp(fitTo(core), bounds) : bounds;
}
