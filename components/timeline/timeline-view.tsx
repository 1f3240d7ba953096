"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { eventHref } from "@/components/event/links";
import { useToast } from "@/components/ui/toast";
import { announcement } from "@/lib/timeline/announcement";
import type { Facets, TimelineEvent } from "@/lib/timeline/event";
import { itemDate } from "@/lib/timeline/item-date";
import { EMPTY_VIEW, isFiltered, type View, viewQuery, withoutFilter } from "@/lib/timeline/view";
import {
  clamp,
  fitTo,
  focusOn,
  openAt,
  overlaps,
  reveal,
  type TimeWindow,
  toMinutes,
  zoom,
} from "@/lib/timeline/window";
import { ActiveFilters } from "./active-filters";
import { CanvasStage } from "./canvas-stage";
import { ClockToggle } from "./clock-toggle";
import { EventList } from "./event-list";
import { EventPanel } from "./event-panel";
import { FilterBar } from "./filter-bar";
import { LanePicker } from "./lane-picker";
import { NoMatch } from "./no-match";
import { OverviewStrip } from "./overview-strip";
import { ShareButton } from "./share-button";
import { ShortcutSheet } from "./shortcut-sheet";
import styles from "./timeline-view.module.css";
import { useClockOffset } from "./use-clock-offset";
import { useLiveChanges } from "./use-live-changes";
import { useNewEvents } from "./use-new-events";
import { useSelection } from "./use-selection";
import { useSettledWindow } from "./use-settled-window";
import { useTimelineKeys } from "./use-timeline-keys";
import { useView } from "./use-view";
import { windowStore } from "./window-store";
import { ZoomButtons } from "./zoom-buttons";

type Props = {
  readonly timeline: string;
  /** The events that match the filters, in order. */
  readonly events: readonly TimelineEvent[];
  /** How many there are without filters, and the time they span: null when none has a date. */
  readonly total: number;
  readonly span: TimeWindow | null;
  readonly facets: Facets;
  readonly changes: number;
  /** The selected event in full, drawn by the server. */
  readonly panel: { readonly id: string; readonly body: ReactNode } | null;
};

export function TimelineView({ timeline, events, total, span, facets, changes, panel }: Props) {
  const path = `/t/${timeline}`;
  const router = useRouter();
  const toast = useToast();
  const { view, push, replace, loading } = useView(path);
  const offset = useClockOffset(view.clock);
  const search = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);

  const dated = useMemo(
    () =>
      events.flatMap((event) => {
        const date = itemDate(event.date, offset);
        return date ? [{ event, date }] : [];
      }),
    [events, offset],
  );
  const marks = useMemo(
    () => dated.map(({ event, date }) => ({ from: date.from, type: event.type })),
    [dated],
  );
  const spanFrom = span?.from ?? 0;
  const spanTo = span?.to ?? 0;
  const bounds = useMemo(() => fitTo({ from: spanFrom, to: spanTo }), [spanFrom, spanTo]);

  // Stays what it was when events come in: the reader's window does not move for them.
  const [home] = useState(() =>
    toMinutes(
      openAt(
        marks.map(({ from }) => from),
        bounds,
      ),
    ),
  );
  const [windows] = useState(() => windowStore(openingWindow(view, home, bounds, dated)));
  /** The window the address says, once it has been written from here. */
  const written = useRef<TimeWindow>(null);

  const withWindow = useCallback(
    (next: View): View => {
      const window = toMinutes(windows.get());
      written.current = window;
      const atHome = window.from === home.from && window.to === home.to;
      return atHome ? { ...next, from: null, to: null } : { ...next, ...window };
    },
    [windows, home],
  );

  // Not while something chosen is on its way: writing the address then would call it off.
  const [opening] = useState(() => windows.get());
  const keepUp = useEffectEvent(() => {
    if (windows.get() === opening) return;
    const next = withWindow(view);
    if (!loading && viewQuery(next) !== viewQuery(view)) replace(next);
  });
  const settled = useSettledWindow(windows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every rest, and when what was chosen has come.
  useEffect(() => keepUp(), [settled, loading]);

  const { selected, select } = useSelection(view, (next) => push(withWindow(next)));

  // Back, forward and links within the page bring another window.
  useEffect(() => {
    const asked = { from: view.from ?? home.from, to: view.to ?? home.to };
    const own = written.current;
    if (own === null || (asked.from === own.from && asked.to === own.to)) return;
    written.current = asked;
    windows.set(clamp(asked, bounds));
  }, [view.from, view.to, windows, home, bounds]);

  const byId = useMemo(() => new Map(events.map((event, index) => [event.id, { event, index }])), [events]);
  const current = selected === null ? undefined : byId.get(selected);

  const show = useCallback(
    (id: string) => {
      const found = dated.find(({ event }) => event.id === id);
      if (found) windows.set(reveal(windows.get(), found.date, bounds));
    },
    [dated, windows, bounds],
  );
  const choose = useCallback(
    (id: string) => {
      show(id);
      select(id, "now");
    },
    [show, select],
  );
  const showAll = useCallback(() => windows.set(bounds), [windows, bounds]);
  const zoomBy = useCallback(
    (factor: number) => {
      const window = windows.get();
      windows.set(zoom(window, factor, (window.from + window.to) / 2, bounds));
    },
    [windows, bounds],
  );

  useTimelineKeys({
    events,
    dated,
    selected,
    windows,
    bounds,
    onStep: (id) => {
      show(id);
      select(id, "soon");
    },
    onOpen: (event) => router.push(eventHref(timeline, event)),
    onClose: () => select(null, "now"),
    onZoom: zoomBy,
    onAll: showAll,
    onSearch: () => search.current?.focus(),
    onHelp: () => setHelping(true),
  });

  const { pending, wasFetched } = useLiveChanges(path, changes);
  useNewEvents({
    events,
    filters: viewQuery({ ...EMPTY_VIEW, ...withoutPlace(view) }),
    selected: view.event,
    wasFetched,
    onNew: (count) =>
      toast(`${count} new ${count === 1 ? "event" : "events"}`, { label: "Show all", run: showAll }),
  });

  const filtered = isFiltered(view);
  const undated = events.length - dated.length;
  const seen = dated.filter(({ date }) => overlaps(date, settled)).length;

  return (
    <div className={styles.view} data-panel={selected !== null}>
      <div className={styles.main}>
        <div className={`${styles.tools} screen-only`} hidden={total === 0 && !filtered}>
          <FilterBar
            path={path}
            view={view}
            facets={facets}
            search={search}
            onView={(next) => push(withWindow(next))}
          />
          <div className={styles.actions}>
            <ShortcutSheet open={helping} onOpenChange={setHelping} />
            <ShareButton onBeforeCopy={() => replace(withWindow(view))} />
          </div>
        </div>
        <ActiveFilters path={path} view={view} cleared={withoutFilter(view)} />
        {span && events.length > 0 ? (
          <section className={styles.picture} aria-label="Timeline">
            <OverviewStrip
              marks={marks}
              bounds={bounds}
              windows={windows}
              settled={settled}
              onFit={showAll}
            />
            <div className={styles.legend}>
              <LanePicker path={path} view={view} />
              <ClockToggle path={path} view={view} />
              <p className={styles.seen}>
                <span className={styles.window}>
                  {seen === dated.length
                    ? `${seen} on the timeline`
                    : `${seen} of ${dated.length} in this window`}
                </span>
                {undated > 0 ? <span>{undated} without a date, in the list</span> : null}
                {pending > 0 ? (
                  <span>
                    reading {pending} {pending === 1 ? "article" : "articles"}…
                  </span>
                ) : null}
              </p>
              <ZoomButtons onZoom={zoomBy} onAll={showAll} />
            </div>
            <CanvasStage
              timeline={timeline}
              dated={dated}
              lane={view.lane}
              windows={windows}
              settled={settled}
              bounds={bounds}
              selected={selected}
              onSelect={choose}
            />
          </section>
        ) : null}
        <section className={styles.listing} aria-labelledby="list-title" aria-busy={loading}>
          <h2 id="list-title" className={styles.count}>
            {events.length === total ? `${total} events` : `${events.length} of ${total} events`}
          </h2>
          {events.length === 0 ? (
            <NoMatch path={path} cleared={withoutFilter(view)} filtered={filtered} />
          ) : (
            <EventList timeline={timeline} events={events} selected={selected} q={view.q} onSelect={choose} />
          )}
        </section>
      </div>
      {selected === null ? null : (
        <EventPanel
          timeline={timeline}
          id={selected}
          event={current?.event ?? null}
          position={current ? `${current.index + 1} of ${events.length}` : null}
          body={panel?.id === selected ? panel.body : null}
          closed={path + viewQuery({ ...view, event: null })}
          onClose={() => select(null, "now")}
        />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {current ? announcement(current.event, current.index, events.length) : null}
      </p>
    </div>
  );
}

type Dated = readonly { readonly event: TimelineEvent; readonly date: TimeWindow }[];

/** What the link asks for; else around the event it names; else where the events are. */
function openingWindow(view: View, home: TimeWindow, bounds: TimeWindow, dated: Dated): TimeWindow {
  if (view.from !== null || view.to !== null) {
    return clamp({ from: view.from ?? home.from, to: view.to ?? home.to }, bounds);
  }
  const event = dated.find((item) => item.event.id === view.event);
  return event ? focusOn(event.date, bounds) : home;
}

const withoutPlace = ({ types, actors, places, sources, q }: View) => ({ types, actors, places, sources, q });
