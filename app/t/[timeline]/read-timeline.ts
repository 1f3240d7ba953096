import { panelAddress } from "@/components/timeline/panel-event";
import { tilesLaidOut } from "@/components/timeline/tiles-wanted";
import type { Timeline } from "@/lib/db/timelines";
import { countWithin } from "@/lib/db/view/count-events";
import { readFacets } from "@/lib/db/view/read-facets";
import { readLanes } from "@/lib/db/view/read-lanes";
import { readList, readWholeList } from "@/lib/db/view/read-list";
import { readOverview } from "@/lib/db/view/read-overview";
import { readTiles } from "@/lib/db/view/read-tile";
import type { EventFilter } from "@/lib/timeline/event";
import {
  countAddress,
  type ListPage,
  listedWindow,
  type PageKey,
  pageAddress,
  pageKeyOf,
  WHOLE_LIST,
} from "@/lib/timeline/list-page";
import { openingWindow } from "@/lib/timeline/opening-window";
import { filterOf, type View } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";
import { readPanel } from "./read-panel";

/** All that one screen of a timeline shows, however many events there are: nothing here grows with them. */
export async function readTimeline(timeline: Timeline, view: View, params: URLSearchParams) {
  const filter = filterOf(view);
  const path = `/t/${timeline.slug}`;
  const page = pageKeyOf(params);
  const [overview, lanes, facets, panel] = await Promise.all([
    readOverview(timeline, filter),
    readLanes(timeline, filter, view.lane),
    readFacets(timeline, filter),
    view.event === null ? null : readPanel(timeline, filter, view.event, null),
  ]);
  // The reader's clock is not known here: the browser asks again where it is another.
  const opening = openingWindow(view, overview, panel?.event.date ?? null);
  const limit = listedWindow(overview, opening);
  const [tiles, list, inWindow] = await Promise.all([
    readTiles(timeline, { tiles: tilesLaidOut(opening), filter, lane: view.lane }),
    readPage(timeline, filter, overview.matching, limit, page),
    countWithin(timeline, filter, opening),
  ]);
  return {
    overview,
    lanes,
    tiles,
    list: { url: pageAddress(path, view, limit, null, page), value: list },
    inWindow: { url: countAddress(path, view, opening, null), value: { count: inWindow } },
    facets,
    panel: {
      url: view.event === null ? "" : panelAddress(path, view, view.event, timeline.changes, null),
      value: panel,
    },
  };
}

/** Few events are listed whole, of many one page of those in the window. */
async function readPage(
  timeline: Timeline,
  filter: EventFilter,
  matching: number,
  window: TimeWindow | null,
  page: PageKey | null,
): Promise<ListPage> {
  const all = matching <= WHOLE_LIST ? await readWholeList(timeline, filter, WHOLE_LIST) : null;
  if (all) return { events: all, earlier: null, later: null, position: all.length > 0 ? 1 : 0 };
  const { from, to } = window ?? { from: null, to: null };
  return readList(timeline, { filter, from, to, lane: null, page });
}
