"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState } from "react";
import type { EventActions } from "@/components/event/event-actions";
import { eventHref } from "@/components/event/links";
import { useToast } from "@/components/ui/toast";
import { announcement } from "@/lib/timeline/announcement";
import type { TimelineEvent } from "@/lib/timeline/event";
import { inOrder } from "@/lib/timeline/in-order";
import { itemDate } from "@/lib/timeline/item-date";
import type { Lane } from "@/lib/timeline/lanes";
import {
  countAddress,
  filterQuery,
  type ListPage,
  listedWindow,
  listQuery,
  pageAddress,
  WHOLE_LIST,
} from "@/lib/timeline/list-page";
import { boundsOf } from "@/lib/timeline/opening-window";
import type { Overview } from "@/lib/timeline/overview";
import { aheadIn } from "@/lib/timeline/reader-clock";
import type { ShortFacets } from "@/lib/timeline/short-facets";
import type { Tile } from "@/lib/timeline/tile";
import { isFiltered, viewQuery, withoutFilter } from "@/lib/timeline/view";
import { clamp, focusOn, reveal, toMinutes, zoom } from "@/lib/timeline/window";
import { ActiveFilters } from "./active-filters";
import { CanvasStage } from "./canvas-stage";
import { chipInWords } from "./chip-in-words";
import { ClockToggle } from "./clock-toggle";
import { EventPanel, usePanelReady } from "./event-panel";
import { FilterBar } from "./filter-bar";
import { JumpForm } from "./jump-form";
import type { FailedJump } from "./jump-in-words";
import { LanePicker } from "./lane-picker";
import { ListSection } from "./list-section";
import { OverviewStrip } from "./overview-strip";
import { isPanelOf, type PanelEvent } from "./panel-event";
import { SeenCounts } from "./seen-counts";
import { ShareMenu } from "./share-menu";
import { ShortcutSheet } from "./shortcut-sheet";
import styles from "./timeline-view.module.css";
import { useClockOffset } from "./use-clock-offset";
import { useDensity } from "./use-density";
import { type Given, useFetched } from "./use-fetched";
import { useLiveChanges } from "./use-live-changes";
import type { CanvasKeys } from "./use-open-chip";
import { useSelectedEvent } from "./use-selected-event";
import { useSelection } from "./use-selection";
import { useStepping } from "./use-stepping";
import { useTimelineKeys } from "./use-timeline-keys";
import { useView } from "./use-view";
import { useViewWindow } from "./use-view-window";
import { ZoomButtons } from "./zoom-buttons";

type Props = {
  readonly timeline: string;
  readonly title: string;
  readonly overview: Overview;
  /** Of the filters and lane field in the address. */
  readonly lanes: readonly Lane[];
  /** Those around the opening window. */
  readonly tiles: readonly Tile[];
  readonly list: Given<ListPage>;
  readonly inWindow: Given<{ readonly count: number }>;
  readonly facets: ShortFacets;
  readonly panel: Given<PanelEvent | null>;
  readonly changes: number;
  /** What became of a date asked for without scripts. */
  readonly jump: FailedJump | null;
  readonly actions: EventActions | null;
};

/** One screen of a timeline: what it shows is as much for ten events as for a million. */
export function TimelineView(props: Props) {
  const { timeline, title, overview, lanes, tiles, facets, changes, jump, actions } = props;
  const path = `/t/${timeline}`;
  const router = useRouter();
  const toast = useToast();
  const { view, page, push, turn, replace, loading } = useView(path);
  const offset = useClockOffset(view.clock);
  const search = useRef<HTMLInputElement>(null);
  const jumpInput = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasKeys>(null);
  const [helping, setHelping] = useState(false);
  usePanelReady();

  const spanFrom = overview.span?.from ?? null;
  const spanTo = overview.span?.to ?? null;
  const bounds = useMemo(
    () => boundsOf({ span: spanFrom === null || spanTo === null ? null : { from: spanFrom, to: spanTo } }),
    [spanFrom, spanTo],
  );
  const named = props.panel.value;
  const { windows, settled, withWindow } = useViewWindow({
    ...{ view, overview, bounds, replace, loading },
    named: named && view.event !== null && isPanelOf(named, view.event) ? named.event.date : null,
  });

  const ahead = useMemo(() => aheadIn(bounds, offset), [bounds, offset]);
  const window = useMemo(() => toMinutes(settled), [settled]);
  const density = useDensity(path, view, overview, ahead);
  const limit = listedWindow(overview, window);
  const isWhole = overview.matching <= WHOLE_LIST;
  const list = useFetched(isWhole ? null : pageAddress(path, view, limit, ahead, page), props.list);
  const inWindow = useFetched(countAddress(path, view, window, ahead), props.inWindow);
  const inPage = useMemo(
    () => ({ ...list.value, events: inOrder(list.value.events, offset) }),
    [list.value, offset],
  );
  const listed = { page: inPage, window: limit, offset };

  const { selected, select } = useSelection(view, (next) => push(withWindow(next)));
  const show = useCallback(
    ({ date }: Pick<TimelineEvent, "date">) => {
      const drawn = itemDate(date, offset);
      if (drawn) windows.set(reveal(windows.get(), drawn, bounds));
    },
    [windows, offset, bounds],
  );
  const choose = useCallback(
    (event: TimelineEvent) => {
      show(event);
      select(event.id, "now");
    },
    [show, select],
  );
  const { step, last, chip, leaveChip } = useStepping({
    ...{ path, view, ahead, listed, selected, windows },
    chips: () => canvas.current?.chips() ?? [],
    onStep: (event) => {
      show(event);
      select(event.id, "soon");
    },
  });
  const { current, position, detail, mergeChoices, problem } = useSelectedEvent({
    ...{ path, view, changes, ahead, selected, listed },
    stepped: last,
    given: props.panel,
  });

  const showAll = () => windows.set(bounds);
  const zoomBy = (factor: number) => {
    const now = windows.get();
    windows.set(zoom(now, factor, (now.from + now.to) / 2, bounds));
  };
  useTimelineKeys({
    isSomewhere: selected !== null || chip !== null,
    onStep: step,
    onOpen: () =>
      chip ? canvas.current?.open(chip) : router.push(eventHref(timeline, current ?? { id: selected ?? "" })),
    onClose: () => (chip ? leaveChip() : select(null, "now")),
    onZoom: zoomBy,
    onAll: showAll,
    onFit: () => {
      if (chip) return canvas.current?.zoomTo(chip);
      const date = current && itemDate(current.date, offset);
      if (date) windows.set(focusOn(date, bounds));
    },
    onSearch: () => search.current?.select(),
    onJump: () => jumpInput.current?.select(),
    onHelp: () => setHelping(true),
  });

  const pending = useLiveChanges(path, changes, {
    query: () => listQuery(view, toMinutes(windows.get()), ahead, null),
    onAdded: (count) =>
      toast(`${count} new ${count === 1 ? "event" : "events"} outside the window`, {
        label: "Show all",
        run: showAll,
      }),
  });

  const { matching, total } = overview;
  const filtered = isFiltered(view);

  return (
    <div className={styles.view} data-panel={selected !== null}>
      <div className={styles.main}>
        <div className={`${styles.tools} screen-only`} hidden={total === 0 && !filtered}>
          <FilterBar
            {...{ path, view, facets, search, position, matching }}
            onView={(next) => push(withWindow(next))}
            onMatch={step}
          />
          <div className={styles.actions}>
            <JumpForm
              {...{ path, view, title }}
              span={overview.span}
              failed={jump}
              input={jumpInput}
              seen={windows.get}
              onJump={(to) => windows.set(clamp(to, bounds))}
            />
            <ShortcutSheet open={helping} onOpenChange={setHelping} />
            <ShareMenu
              printed={`${path}/print${filterQuery(view)}`}
              onBeforeCopy={() => replace(withWindow(view))}
            />
          </div>
        </div>
        <ActiveFilters path={path} view={view} cleared={withoutFilter(view)} />
        {overview.span && matching > 0 ? (
          <section className={styles.picture} aria-label="Timeline">
            <OverviewStrip {...{ density, bounds, windows }} coverage={overview.coverage} onFit={showAll} />
            <div className={styles.legend}>
              <LanePicker path={path} view={view} />
              <ClockToggle path={path} view={view} />
              <SeenCounts
                seen={inWindow.value.count}
                stale={inWindow.stale}
                overview={overview}
                limited={limit !== null}
                pending={pending}
              />
              <ZoomButtons onZoom={zoomBy} onAll={showAll} />
            </div>
            <CanvasStage
              {...{ timeline, view, lanes, density, offset, ahead, windows, bounds, selected }}
              chipStop={chip?.id ?? null}
              keys={canvas}
              version={changes}
              initialTiles={tiles}
              selectedEvent={current}
              onSelect={(id) => select(id, "now")}
              onArrange={(arrangement) => push(withWindow({ ...view, lanes: arrangement }))}
            />
          </section>
        ) : null}
        <ListSection
          {...{ timeline, path, view, overview, bounds, offset, selected }}
          page={inPage}
          onAll={showAll}
          inWindow={limit === null ? null : inWindow.value.count}
          busy={loading || (list.stale && list.problem === null)}
          onSelect={choose}
          onTurn={(to) => turn(withWindow(view), to)}
        />
      </div>
      {selected === null ? null : (
        <EventPanel
          {...{ timeline, actions, detail, mergeChoices, problem }}
          id={selected}
          event={current}
          position={position === null ? null : `${figures(position)} of ${figures(matching)}`}
          closed={path + viewQuery({ ...view, event: null })}
          onClose={() => select(null, "now")}
        />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {chip
          ? chipInWords(chip, lanes.find(({ id }) => id === chip.lane) ?? null, view.lane)
          : current && position !== null
            ? announcement(current, position - 1, matching)
            : null}
      </p>
    </div>
  );
}

const figures = (count: number): string => count.toLocaleString("en-GB");
