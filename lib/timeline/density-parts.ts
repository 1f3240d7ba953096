import { EVENT_TYPES } from "../extract/mention";
import type { Density } from "./overview";
import { clamp, fitTo, type TimeWindow, widthOf } from "./window";

/** Events of all types by part. */
export const totalsOf = ({ counts }: Density): readonly number[] =>
  counts.strike.map((_, part) => EVENT_TYPES.reduce((sum, type) => sum + (counts[type][part] ?? 0), 0));

/** The stretch of one part of `over` divided into `parts`. */
export function partAt(over: TimeWindow, parts: number, index: number): TimeWindow {
  const width = widthOf(over) / parts;
  return { from: over.from + index * width, to: over.from + (index + 1) * width };
}

/** How many events begin before, in and after `span`, to the part: one that `span` cuts counts as inside. */
export function partsOf(density: Density, span: TimeWindow) {
  const totals = totalsOf(density);
  const found = { earlier: 0, inside: 0, later: 0 };
  for (const [index, count] of totals.entries()) {
    const part = partAt(density.over, totals.length, index);
    if (part.to <= span.from) found.earlier += count;
    else if (part.from >= span.to) found.later += count;
    else found.inside += count;
  }
  return found;
}

/** Share of the events that an overview must hold, and the part of the whole below which it is worth leaving the others out. */
const CORE_SHARE = 0.99;
const CORE_WORTH = 0.5;

/** What the overview spans: `bounds`, unless nearly all events stand close together and a few far off would make them a smudge. */
export function coreOf(density: Density, bounds: TimeWindow): TimeWindow {
  const totals = totalsOf(density);
  const enough = totals.reduce((sum, count) => sum + count, 0) * CORE_SHARE;
  let core: TimeWindow = bounds;
  let held = 0;
  for (let first = 0, last = 0; last < totals.length; last += 1) {
    held += totals[last] ?? 0;
    while (held - (totals[first] ?? 0) >= enough && first < last) {
      held -= totals[first] ?? 0;
      first += 1;
    }
    if (held < enough || enough === 0) continue;
    const found = {
      from: partAt(density.over, totals.length, first).from,
      to: partAt(density.over, totals.length, last).to,
    };
    if (widthOf(found) < widthOf(core)) core = found;
  }
  return widthOf(core) < widthOf(bounds) * CORE_WORTH ? clamp(fitTo(core), bounds) : bounds;
}
