"use client";

import { type MouseEvent, type Ref, useEffect, useMemo, useRef } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import type { ClockOffset } from "@/lib/timeline/item-date";
import {
  arranged,
  arrangementInLink,
  type LaneArrangement,
  movedLane,
  toggledFold,
} from "@/lib/timeline/lane-arrangement";
import type { Lane } from "@/lib/timeline/lanes";
import { ALL_LANES } from "@/lib/timeline/merge-lanes";
import type { Density } from "@/lib/timeline/overview";
import { type Ahead, aheadInAddress } from "@/lib/timeline/reader-clock";
import type { Tile } from "@/lib/timeline/tile";
import type { View } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";
import { cardAddress, scopeOf, tileAddress } from "./canvas-address";
import { isCarried } from "./canvas-content";
import { AXIS, ROW } from "./canvas-geometry";
import styles from "./canvas-stage.module.css";
import { ChipList } from "./chip-list";
import { DensityBackdrop } from "./density-backdrop";
import { HoverCard } from "./hover-card";
import { LaneNames } from "./lane-names";
import { pinnedEvent } from "./pinned-event";
import { extentOf } from "./tiles-wanted";
import { TimelineCanvas } from "./timeline-canvas";
import { useCanvasContent } from "./use-canvas-content";
import { useCanvasGestures } from "./use-canvas-gestures";
import { useElementSize } from "./use-element-size";
import { useHoverCard } from "./use-hover-card";
import { useLabelMeasure } from "./use-label-measure";
import { type CanvasKeys, useOpenChip } from "./use-open-chip";
import { useSettledWindow } from "./use-settled-window";
import { useTiles } from "./use-tiles";
import type { WindowStore } from "./window-store";

type Props = {
  readonly timeline: string;
  /** The timeline's count of changes: tiles of another are asked for anew. */
  readonly version: number;
  /** Filters and lanes; its window and selection are not looked at. */
  readonly view: View;
  readonly lanes: readonly Lane[];
  /** Those around the opening window, of these filters and this version, in UTC. */
  readonly initialTiles: readonly Tile[];
  readonly density: Density;
  readonly offset: ClockOffset;
  /** What `offset` says wherever an event stands; null for UTC. */
  readonly ahead: Ahead | null;
  readonly windows: WindowStore;
  readonly bounds: TimeWindow;
  readonly selected: string | null;
  /** The selected event as far as the page knows it, for when no tile brings it. */
  readonly selectedEvent: TimelineEvent | null;
  /** The chip that keys stand at, by its id. */
  readonly chipStop: string | null;
  readonly keys: Ref<CanvasKeys>;
  readonly onSelect: (id: string) => void;
  readonly onArrange: (next: LaneArrangement) => void;
};

/** A strip of fewer rows than this has one lane; icons tell the types apart. */
const LANED_ROWS = 6;

const NO_TILES: readonly Tile[] = [];
const ONE_LANE: readonly Lane[] = [{ id: ALL_LANES, key: null, count: 0 }];

/** Lane names, the canvas beside them, and what opens from its items. */
export function CanvasStage(props: Props) {
  const { timeline, version, view, offset, ahead, density, windows, bounds, selected, onSelect, onArrange } =
    props;
  const settled = useSettledWindow(windows);
  const field = view.lane;
  const plot = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(plot);
  const rows = Math.max(3, Math.floor((height - AXIS) / ROW));
  const measure = useLabelMeasure();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same arrangement in another view lays nothing out anew.
  const arrangement = useMemo(() => view.lanes, [arrangementInLink(view.lanes)]);
  useCanvasGestures(plot, windows, bounds);

  const scope = `${scopeOf(view)} ${ahead && aheadInAddress(ahead)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of view and clock only the scope counts.
  const address = useMemo(() => tileAddress({ timeline, version }, view, ahead), [timeline, version, scope]);
  const tiles = useTiles({
    address,
    initial: ahead === null ? props.initialTiles : NO_TILES,
    meanwhile: props.initialTiles,
    scope,
    windows,
    settled,
  });
  const extent = useMemo(() => extentOf(tiles), [tiles]);

  const isStrip = rows < LANED_ROWS;
  const lanes = useMemo(
    () => (isStrip ? ONE_LANE : arranged(props.lanes, arrangement)),
    [props.lanes, arrangement, isStrip],
  );
  const folded = useMemo(() => new Set(arrangement.folded), [arrangement]);
  const pinned = useMemo(() => {
    const found = pinnedEvent(selected, props.selectedEvent, tiles, props.lanes, field, offset);
    return found && isStrip ? { ...found, lane: ALL_LANES } : found;
  }, [selected, props.selectedEvent, tiles, props.lanes, field, offset, isStrip]);

  const input = useMemo(
    () =>
      width === 0 || measure === null
        ? null
        : { timeline, tiles, extent, lanes, folded, window: settled, rows, width, offset, measure, pinned },
    [timeline, tiles, extent, lanes, folded, settled, rows, width, offset, measure, pinned],
  );
  const content = useCanvasContent(input, `${scope} ${isStrip}`);

  const cardOf = useMemo(() => cardAddress({ timeline, version }), [timeline, version]);
  const card = useHoverCard(cardOf, windows, (id) => content?.events.get(id));

  const chips = useOpenChip({
    ...{ timeline, view, ahead, offset, windows, bounds, settled, content, plot },
    keys: props.keys,
  });

  const { chipStop } = props;
  useEffect(() => {
    // A label that was clicked would have Enter for itself.
    if (chipStop !== null) plot.current?.focus({ preventScroll: true });
  }, [chipStop]);

  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = closest(event.target);
    const eventId = target?.dataset.event;
    if (eventId) {
      event.preventDefault();
      card.press(event);
      onSelect(eventId);
      return;
    }
    if (target?.dataset.chip) chips.open(target.dataset.chip, target);
  }

  function doubleClick(event: MouseEvent) {
    chips.zoomTo(closest(event.target)?.dataset.chip ?? "");
  }

  const named = (content?.lanes ?? []).flatMap((drawn) => {
    const lane = lanes.find(({ id }) => id === drawn.id);
    return lane ? [{ lane, drawn }] : [];
  });
  const carried = new Map(
    [...(content?.chips.values() ?? [])].filter(isCarried).map((found) => [found.lane, found]),
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the page's, see shortcuts.ts.
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks on links and buttons within are heard here.
    <div
      className={styles.stage}
      data-strip={isStrip || undefined}
      onClick={click}
      onDoubleClick={doubleClick}
    >
      <LaneNames
        field={field}
        lanes={named}
        folded={folded}
        carried={carried}
        onFold={(id) => onArrange(toggledFold(arrangement, props.lanes, id))}
        onMove={(id, by) => onArrange(movedLane(arrangement, props.lanes, id, by))}
      />
      <section
        ref={plot}
        className={styles.plot}
        style={{ minHeight: AXIS + Math.max(lanes.length, 3) * ROW }}
        data-keys="canvas"
        aria-label="Canvas: arrow keys go from event to event and to the numbers of those that find no room, Enter opens, plus and minus zoom. The list below holds the same events."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop of the canvas; its keys work from here.
        tabIndex={0}
        onPointerOver={card.over}
        onPointerLeave={card.leave}
      >
        <DensityBackdrop
          density={density}
          extent={content?.extent ?? null}
          windows={windows}
          width={width}
          height={height}
        />
        <TimelineCanvas
          items={content?.items ?? []}
          windows={windows}
          rows={rows}
          width={width}
          selected={selected}
          chip={chipStop}
        />
      </section>
      {card.hovered && !chips.opened ? (
        <HoverCard hovered={card.hovered} onEnter={card.stay} onLeave={card.leave} />
      ) : null}
      {chips.opened ? (
        <ChipList
          {...chips.opened}
          timeline={timeline}
          onSelect={(id) => {
            chips.close();
            onSelect(id);
          }}
          onClose={chips.close}
        />
      ) : null}
    </div>
  );
}

const closest = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-event], [data-chip]") : null;
