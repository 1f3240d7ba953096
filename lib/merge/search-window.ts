import type { EventDate } from "../time/event-date";

const DAY = 86_400_000;

/** Two ISO instants, [from, to). */
export type SearchWindow = { readonly from: string; readonly to: string };

/** Between which instants an event must lie that could be the same as one of this date; null asks for no limit. */
export function searchWindow({ earliest, latest }: EventDate): SearchWindow | null {
  if (earliest === null && latest === null) return null;
  const from = earliest === null ? Date.parse(String(latest)) - 60 * DAY : Date.parse(earliest) - 2 * DAY;
  const to = latest === null ? Date.parse(String(earliest)) + 60 * DAY : Date.parse(latest) + 2 * DAY;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** Whether an event of this date reaches into the window; one without a date never does. */
export function windowHolds({ from, to }: SearchWindow, { earliest, latest }: EventDate): boolean {
  if (earliest === null && latest === null) return false;
  return (
    (earliest === null || Date.parse(earliest) < Date.parse(to)) &&
    (latest === null || Date.parse(latest) > Date.parse(from))
  );
}
