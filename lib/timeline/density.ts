import { EVENT_TYPES, type EventType } from "../extract/mention";
import { type TimeWindow, widthOf } from "./window";

export type DensityBin = TimeWindow & {
  readonly counts: Readonly<Record<EventType, number>>;
  readonly total: number;
};

/** How many events begin in each of `bins` equal parts of `span`; what lies outside counts in the part at that end. */
export function density(
  events: readonly { readonly from: number; readonly type: EventType }[],
  span: TimeWindow,
  bins: number,
): readonly DensityBin[] {
  const width = widthOf(span) / bins;
  const counts = Array.from({ length: bins }, () => Object.fromEntries(EVENT_TYPES.map((type) => [type, 0])));
  for (const { from, type } of events) {
    const bin = counts[Math.max(0, Math.min(bins - 1, Math.floor((from - span.from) / width)))];
    if (bin) bin[type] = (bin[type] ?? 0) + 1;
  }
  return counts.map((bin, index) => {
    const byType = { strike: bin.strike ?? 0, meeting: bin.meeting ?? 0, statement: bin.statement ?? 0 };
    return {
      from: span.from + index * width,
      to: span.from + (index + 1) * width,
      counts: byType,
      total: byType.strike + byType.meeting + byType.statement,
    };
  });
}
