import { withAhead } from "@/lib/timeline/list-page";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { TileKey } from "@/lib/timeline/tile";
import { EMPTY_VIEW, filterOf, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";

type Timeline = { readonly timeline: string; readonly version: number };
type Asked = Pick<View, "types" | "actors" | "places" | "sources" | "q" | "lane">;

const pathOf = (timeline: string): string => `/t/${encodeURIComponent(timeline)}`;

/** A tile under these filters and lanes; the version makes it one that never changes. */
export function tileAddress(
  { timeline, version }: Timeline,
  view: View,
  ahead: Ahead | null,
): (key: TileKey) => string {
  const params = viewParams(asked(view));
  params.set("v", String(version));
  const query = params.toString();
  return ({ zoom, index }) => withAhead(`${pathOf(timeline)}/tiles/${zoom}/${index}?${query}`, ahead);
}

/** An event as lists have it. */
export const cardAddress =
  ({ timeline, version }: Timeline) =>
  (id: string): string =>
    `${pathOf(timeline)}/card?e=${encodeURIComponent(id)}&v=${version}`;

/** The events that begin in a stretch of time, or with `lasting` those that go on in it, in one lane or, when it is null, in all. */
export function listAddress(
  timeline: string,
  view: View,
  {
    stretch,
    ahead,
    lasting,
    lane,
  }: { stretch: TimeWindow; ahead: Ahead | null; lasting: boolean; lane: string | null },
): string {
  const query = withAhead(viewQuery({ ...asked(view), from: stretch.from, to: stretch.to }), ahead);
  const more = [
    lasting ? null : "begin=1",
    lane === null ? null : `laneId=${encodeURIComponent(lane)}`,
  ].filter((part) => part !== null);
  return [`${pathOf(timeline)}/list${query}`, ...more].join("&");
}

/** The filters and the lane field in one word. */
export const scopeOf = (view: View): string => viewQuery(asked(view));

const asked = (view: Asked & View): View => ({ ...EMPTY_VIEW, ...filterOf(view), lane: view.lane });
