"use client";

import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import { type Lane, lanesOf, NO_LANE, OTHER_LANE } from "@/lib/timeline/lanes";
import type { LaneField } from "@/lib/timeline/view";
import { clamp, type TimeWindow, widthOf } from "@/lib/timeline/window";
import { AXIS, ROW } from "./canvas-geometry";
import { canvasContent, type DatedEvent } from "./canvas-items";
import styles from "./canvas-stage.module.css";
import { ChipList } from "./chip-list";
import { HoverCard } from "./hover-card";
import { labelMeasure } from "./label-measure";
import { TimelineCanvas } from "./timeline-canvas";
import { TYPE_WORDS, TypeIcon } from "./type-icon";
import { useCanvasGestures } from "./use-canvas-gestures";
import { useElementSize } from "./use-element-size";
import type { WindowStore } from "./window-store";

type Props = {
  readonly timeline: string;
  readonly dated: readonly DatedEvent[];
  readonly lane: LaneField;
  readonly windows: WindowStore;
  /** The window at rest: rows are laid out for it. */
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
};

type OpenChip = { readonly eventIds: readonly string[]; readonly at: DOMRect };
type Hovered = { readonly event: TimelineEvent; readonly at: DOMRect };

const HOVER_MS = 150;

/** A strip of fewer rows than this has one lane; icons tell the types apart. */
const LANED_ROWS = 6;

/** Lane names, the canvas beside them, and what opens from its items. */
export function CanvasStage({
  timeline,
  dated,
  lane: field,
  windows,
  settled,
  bounds,
  selected,
  onSelect,
}: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(plot);
  const rows = Math.max(3, Math.floor((height - AXIS) / ROW));
  const measure = useLabelMeasure();
  const [chip, setChip] = useState<OpenChip | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useCanvasGestures(plot, windows, bounds);

  const lanes = useMemo(
    () =>
      lanesOf(
        dated.map(({ event }) => event),
        field,
        rows < LANED_ROWS ? 1 : Math.floor(rows / 2),
      ),
    [dated, field, rows],
  );
  const content = useMemo(
    () =>
      width === 0 || measure === null
        ? null
        : canvasContent({ timeline, events: dated, lanes, window: settled, rows, width, measure, selected }),
    [timeline, dated, lanes, settled, rows, width, measure, selected],
  );
  const byId = useMemo(() => new Map(dated.map((item) => [item.event.id, item])), [dated]);

  useEffect(() => {
    const hide = () => {
      clearTimeout(timer.current);
      setHovered(null);
    };
    const leave = (press: KeyboardEvent) => press.key === "Escape" && hide();
    document.addEventListener("keydown", leave);
    const unsubscribe = windows.subscribe(hide);
    return () => {
      unsubscribe();
      document.removeEventListener("keydown", leave);
      clearTimeout(timer.current);
    };
  }, [windows]);

  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = closest(event.target);
    if (!target) return;
    const eventId = target.dataset.event;
    if (eventId) {
      event.preventDefault();
      setHovered(null);
      onSelect(eventId);
      return;
    }
    const eventIds = content?.chips.get(target.dataset.chip ?? "");
    if (eventIds) setChip({ eventIds, at: target.getBoundingClientRect() });
  }

  function zoomTo(eventIds: readonly string[]) {
    const dates = eventIds.flatMap((id) => byId.get(id)?.date ?? []);
    if (dates.length === 0) return;
    const from = Math.min(...dates.map((date) => date.from));
    const to = Math.max(...dates.map((date) => Math.min(date.to, date.from + widthOf(settled) / 4)));
    const room = Math.max((to - from) * 0.15, widthOf(settled) / 200);
    setChip(null);
    windows.set(clamp({ from: from - room, to: to + room }, bounds));
  }

  function doubleClick(event: MouseEvent) {
    const eventIds = content?.chips.get(closest(event.target)?.dataset.chip ?? "");
    if (eventIds) zoomTo(eventIds);
  }

  function over(event: PointerEvent) {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    const target = closest(event.target);
    const found = byId.get(target?.dataset.event ?? "");
    clearTimeout(timer.current);
    if (!target || !found) {
      timer.current = setTimeout(() => setHovered(null), HOVER_MS);
      return;
    }
    const at = target.getBoundingClientRect();
    timer.current = setTimeout(() => setHovered({ event: found.event, at }), HOVER_MS);
  }

  const chipEvents = chip?.eventIds.flatMap((id) => byId.get(id)?.event ?? []) ?? [];
  return (
    <div className={styles.stage}>
      <ul className={styles.lanes} aria-label="Lanes of the canvas">
        {content?.lanes.map(({ id, firstRow, rows: own }) => {
          const lane = lanes.lanes.find((other) => other.id === id);
          return lane ? (
            <li key={id} className={styles.lane} style={{ top: AXIS + firstRow * ROW, height: own * ROW }}>
              <LaneName lane={lane} field={field} />
            </li>
          ) : null;
        })}
      </ul>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the page's, see shortcuts.ts. */}
      <section
        ref={plot}
        className={styles.plot}
        aria-label="Canvas: arrow keys go from event to event, plus and minus zoom. The list below holds the same events."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop of the canvas; its keys work from here.
        tabIndex={0}
        onClick={click}
        onDoubleClick={doubleClick}
        onPointerOver={over}
        onPointerLeave={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => setHovered(null), HOVER_MS);
        }}
      >
        <TimelineCanvas
          items={content?.items ?? []}
          windows={windows}
          rows={rows}
          width={width}
          selected={selected}
        />
      </section>
      {hovered && !chip ? (
        <HoverCard
          event={hovered.event}
          at={hovered.at}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => setHovered(null)}
        />
      ) : null}
      {chip ? (
        <ChipList
          timeline={timeline}
          events={chipEvents}
          at={chip.at}
          onSelect={(id) => {
            setChip(null);
            onSelect(id);
          }}
          onZoom={() => zoomTo(chip.eventIds)}
          onClose={() => setChip(null)}
        />
      ) : null}
    </div>
  );
}

const closest = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-event], [data-chip]") : null;

function LaneName({ lane, field }: { lane: Lane; field: LaneField }) {
  const type =
    field === "type" ? (["strike", "meeting", "statement"] as const).find((t) => t === lane.key) : undefined;
  return (
    <span className={styles.name} data-type={type} title={lane.key ?? undefined}>
      {type ? <TypeIcon type={type} /> : null}
      <span className={styles.text} dir="auto">
        {type ? `${TYPE_WORDS[type]}s` : (lane.key ?? EMPTY_NAMES[lane.id]?.[field] ?? "Others")}
      </span>
      <span className={styles.count}>{lane.count}</span>
    </span>
  );
}

const EMPTY_NAMES: Readonly<Record<string, Readonly<Record<LaneField, string>>>> = {
  [NO_LANE]: { type: "No type", actor: "No actor named", place: "No place named", source: "No publisher" },
  [OTHER_LANE]: { type: "Others", actor: "Other actors", place: "Other places", source: "Other sources" },
};

/** Measures once the fonts are there; before that labels would be laid out for others. */
function useLabelMeasure(): ((text: string) => number) | null {
  const [measure, setMeasure] = useState<((text: string) => number) | null>(null);
  useEffect(() => {
    let left = false;
    const { fontSize } = getComputedStyle(document.documentElement);
    const font = `${Number.parseFloat(fontSize) * 0.8125}px "Inter Variable", system-ui, sans-serif`;
    document.fonts.load(font).finally(() => {
      if (!left) setMeasure(() => labelMeasure(font));
    });
    return () => {
      left = true;
    };
  }, []);
  return measure;
}
