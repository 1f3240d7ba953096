import type { EventDate } from "../time/event-date";

const DAY = 86_400_000;

/** Between which ISO instants an event must lie that could be the same as one of this date; null asks for no limit. */
export function searchWindow({ earliest, latest }: EventDate): { from: string; to: string } | null {
  if (earliest === null && latest === null) return null;
  const from = earliest === null ? Date.parse(String(latest)) - 60 * DAY : Date.parse(earliest) - 2 * DAY;
  const to = latest === null ? Date.parse(String(earliest)) + 60 * DAY : Date.parse(latest) + 2 * DAY;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
