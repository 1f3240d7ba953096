import type { EventDate } from "../time/event-date";
import { itemDate, UTC_CLOCK } from "./item-date";
import type { Overview } from "./overview";
import type { View } from "./view";
import { clamp, DAY, fitTo, focusOn, type TimeWindow, toMinutes } from "./window";

/** The widest window of a timeline; without any dated event the days around 1970, which nobody gets to see. */
export const boundsOf = ({ span }: Pick<Overview, "span">): TimeWindow => fitTo(span ?? { from: 0, to: DAY });

/** Where the timeline opens when a link says nothing else. */
export const homeOf = (overview: Pick<Overview, "span" | "home">): TimeWindow =>
  toMinutes(overview.home ?? boundsOf(overview));

/** The window a link asks for; else the one around the event it names; else home. */
export function openingWindow(
  view: Pick<View, "from" | "to">,
  overview: Pick<Overview, "span" | "home">,
  selected: EventDate | null,
): TimeWindow {
  const bounds = boundsOf(overview);
  const home = homeOf(overview);
  if (view.from !== null || view.to !== null) {
    return toMinutes(clamp({ from: view.from ?? home.from, to: view.to ?? home.to }, bounds));
  }
  const date = selected && itemDate(selected, UTC_CLOCK);
  return date ? toMinutes(focusOn(date, bounds)) : home;
}
