import type { TileKey } from "@/lib/timeline/tile";
import { EMPTY_VIEW, filterOf, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";

type Timeline = { readonly timeline: string; readonly version: number };
type Asked = Pick<View, "types" | "actors" | "places" | "sources" | "q" | "lane">;

const pathOf = (timeline: string): string => `/t/${encodeURIComponent(timeline)}`;

/** A tile under these filters and lanes; the version makes it one that never changes. */
export function tileAddress({ timeline, version }: Timeline, view: View): (key: TileKey) => string {
  const params = viewParams(asked(view));
  params.set("v", String(version));
  const query = params.toString();
  return ({ zoom, index }) => `${pathOf(timeline)}/tiles/${zoom}/${index}?${query}`;
}

/** An event as lists have it. */
export const cardAddress =
  ({ timeline, version }: Timeline) =>
  (id: string): string =>
    `${pathOf(timeline)}/card?e=${encodeURIComponent(id)}&v=${version}`;

/** The events of a stretch of time in one lane, or in all when it is null. */
export function listAddress(timeline: string, view: View, stretch: TimeWindow, lane: string | null): string {
  const query = viewQuery({ ...asked(view), from: stretch.from, to: stretch.to });
  return `${pathOf(timeline)}/list${query}${lane === null ? "" : `&laneId=${encodeURIComponent(lane)}`}`;
}

/** The filters and the lane field in one word. */
export const scopeOf = (view: View): string => viewQuery(asked(view));

const asked = (view: Asked & View): View => ({ ...EMPTY_VIEW, ...filterOf(view), lane: view.lane });
