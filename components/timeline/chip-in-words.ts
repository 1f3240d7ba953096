import { dateInWords } from "@/lib/time/words";
import type { Chip } from "@/lib/timeline/chip-cells";
import type { Lane } from "@/lib/timeline/lanes";
import type { LaneField } from "@/lib/timeline/view";
import { DAY, type TimeWindow } from "@/lib/timeline/window";
import { laneTitle } from "./lane-title";

/** What a screen reader hears of a chip: "12 more, strikes, 3–9 April 2025". `lane` is null where all lanes are one. */
export function chipInWords({ count, from, to }: Chip, lane: Lane | null, field: LaneField): string {
  const of = lane === null ? "events" : laneTitle(lane, field);
  const kind = field === "type" || lane === null ? of.toLowerCase() : of;
  return [`${count.toLocaleString("en-GB")} more`, kind, stretchInWords({ from, to })].join(", ");
}

/** "3–9 April 2025", "13 April 2025, 06:00 to 12:00". */
function stretchInWords({ from, to }: TimeWindow): string {
  if (from % DAY === 0 && to % DAY === 0) return dateInWords(`${day(from)}/${day(to - DAY)}`);
  const end = day(from) === day(to - 1) ? "" : `${dateInWords(day(to))}, `;
  return `${dateInWords(day(from))}, ${clock(from)} to ${end}${clock(to)}`;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);
