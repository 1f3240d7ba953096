import type { TimelineEvent } from "./event";
import type { Overview } from "./overview";
import { type Ahead, aheadInAddress } from "./reader-clock";
import { EMPTY_VIEW, filterOf, type View, viewQuery } from "./view";
import type { TimeWindow } from "./window";

/** Up to this many matching events are listed whole, whatever the window. */
export const WHOLE_LIST = 300;

/** A part of the matching events in order. */
export type ListPage = {
  readonly events: readonly TimelineEvent[];
  /** Keys of the pages before and after, opaque; null at either end. */
  readonly earlier: string | null;
  readonly later: string | null;
  /** Of the first event among all that match, from 1; 0 when there is none. */
  readonly position: number;
};

/** Where a page begins or ends: the events after one key, or those before one. */
export type PageKey = { readonly side: "after" | "before"; readonly key: string };

const LONGEST_KEY = 200;

/** The page a link asks for; null for the first. */
export function pageKeyOf(params: URLSearchParams): PageKey | null {
  for (const side of ["after", "before"] as const) {
    const key = params.get(side);
    if (key !== null && key.length > 0 && key.length <= LONGEST_KEY) return { side, key };
  }
  return null;
}

/** A query with the key of a page added to it. */
export function withPage(query: string, page: PageKey | null): string {
  if (page === null) return query;
  return `${query}${query === "" ? "?" : "&"}${page.side}=${encodeURIComponent(page.key)}`;
}

/** The filter of a view as a query, and nothing else of it. */
export const filterQuery = (view: View): string => viewQuery({ ...EMPTY_VIEW, ...filterOf(view) });

/** A query or address with the clock by which it is meant, which is UTC where it is null. */
export function withAhead(query: string, ahead: Ahead | null): string {
  if (ahead === null) return query;
  return `${query}${query.includes("?") ? "&" : "?"}ahead=${aheadInAddress(ahead)}`;
}

/** What is asked of the list: the filter, the stretch of time it is limited to (null for all), the clock and the page. */
export function listQuery(
  view: View,
  window: TimeWindow | null,
  ahead: Ahead | null,
  page: PageKey | null,
): string {
  const { from, to } = window ?? { from: null, to: null };
  return withPage(withAhead(viewQuery({ ...EMPTY_VIEW, ...filterOf(view), from, to }), ahead), page);
}

/** The stretch the list is limited to: none while few events match, and none when all of the timeline is in the window. */
export const listedWindow = (
  { matching, span }: Pick<Overview, "matching" | "span">,
  window: TimeWindow,
): TimeWindow | null =>
  matching <= WHOLE_LIST || span === null || (window.from <= span.from && window.to >= span.to)
    ? null
    : window;

/** Where a page of the list is answered, by the path of its timeline. */
export const pageAddress = (
  path: string,
  view: View,
  window: TimeWindow | null,
  ahead: Ahead | null,
  page: PageKey | null,
): string => `${path}/list${listQuery(view, window, ahead, page)}`;

/** Where it is answered how many matching events lie in a window. */
export const countAddress = (path: string, view: View, window: TimeWindow, ahead: Ahead | null): string =>
  `${path}/count${listQuery(view, window, ahead, null)}`;
