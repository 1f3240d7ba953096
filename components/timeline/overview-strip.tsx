"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { coreOf, partsOf } from "@/lib/timeline/density-parts";
import type { Density, Overview } from "@/lib/timeline/overview";
import { ticks } from "@/lib/timeline/ticks";
import { centre, clamp, MINUTE, pan, type TimeWindow, widthOf } from "@/lib/timeline/window";
import { CoverageStrip } from "./coverage-strip";
import { DensityBars } from "./density-bars";
import styles from "./overview-strip.module.css";
import { useBrush } from "./use-brush";
import { useElementSize } from "./use-element-size";
import { useSettledWindow } from "./use-settled-window";
import type { WindowStore } from "./window-store";

type Props = {
  readonly density: Density;
  readonly coverage: Overview["coverage"];
  readonly bounds: TimeWindow;
  readonly windows: WindowStore;
  readonly onFit: () => void;
};

type Grip = "start" | "end" | "middle" | "new";

const DRAG_THRESHOLD = 4;
/** Percent after which a label would be cut off. */
const TICKS_END = 96;

/**
 * The matching events over time, with the window as a brush on them. A few that stand far off from all others are
 * counted beside it, until one asks for them or the window goes there.
 */
export function OverviewStrip({ density, coverage, bounds, windows, onFit }: Props) {
  const settled = useSettledWindow(windows);
  const core = useMemo(() => coreOf(density, bounds), [density, bounds]);
  const [whole, setWhole] = useState(() => !holds(core, settled));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the window comes to rest.
  useEffect(() => {
    if (!holds(core, windows.get())) setWhole(true);
  }, [settled, core, windows]);
  const span = whole ? bounds : core;
  const { earlier, inside, later } = useMemo(() => partsOf(density, span), [density, span]);

  const strip = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip; at: number; x: number; window: TimeWindow; moved: boolean }>(null);
  const share = (at: number) => ((at - span.from) / widthOf(span)) * 100;

  const { width } = useElementSize(strip);
  useBrush(brush, windows, settled, span, width);

  const timeAt = (x: number) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? span.from + ((x - box.left) / box.width) * widthOf(span) : span.from;
  };

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    const grip = gripOf(event.target);
    drag.current = { grip, at: timeAt(event.clientX), x: event.clientX, window: windows.get(), moved: false };
    strip.current?.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent) {
    const held = drag.current;
    if (!held || (!held.moved && Math.abs(event.clientX - held.x) < DRAG_THRESHOLD)) return;
    held.moved = true;
    const at = timeAt(event.clientX);
    const { from, to } = held.window;
    if (held.grip === "middle") windows.set(pan(held.window, at - held.at, span));
    else if (held.grip === "new") windows.set(ordered(held.at, at, span));
    else if (held.grip === "start") windows.set(ordered(at, to, span));
    else windows.set(ordered(from, at, span));
  }

  function up() {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved && held.grip === "new") windows.set(centre(held.window, held.at, span));
  }

  function nudge(event: KeyboardEvent, grip: "start" | "end") {
    const direction = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { from, to } = windows.get();
    const by = (direction * widthOf(span)) / 100;
    windows.set(grip === "start" ? ordered(from + by, to, span) : ordered(from, to + by, span));
  }

  const slider = (grip: "start" | "end") => (
    <div
      className={styles.end}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={grip === "start" ? "Start of the window" : "End of the window"}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={grip === "start" ? 0 : 100}
      onKeyDown={(event) => nudge(event, grip)}
    />
  );

  function showWhole() {
    setWhole(true);
    onFit();
  }
  function showMost() {
    setWhole(false);
    windows.set(core);
  }

  return (
    <div className={styles.overview}>
      <Beyond count={earlier} where="earlier" onClick={showWhole} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its two ends are sliders, and the keyboard zooms and pans the canvas. */}
      <div
        ref={strip}
        className={styles.strip}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onDoubleClick={onFit}
      >
        <DensityBars density={density} span={span} inside={inside} />
        <div ref={brush} className={styles.brush} data-grip="middle">
          {slider("start")}
          {slider("end")}
        </div>
      </div>
      <CoverageStrip coverage={coverage} over={density.over} span={span} />
      <div className={styles.ticks} aria-hidden="true">
        {ticks(span, 9)
          .filter(({ at }) => share(at) < TICKS_END)
          .map(({ at, label }) => (
            <span key={at} style={{ left: `${share(at)}%` }}>
              {label}
            </span>
          ))}
      </div>
      <Beyond count={later} where="later" onClick={showWhole} />
      {whole && core !== bounds ? (
        <button type="button" className={styles.most} onClick={showMost}>
          Most events
        </button>
      ) : null}
    </div>
  );
}

type BeyondProps = {
  readonly count: number;
  readonly where: "earlier" | "later";
  readonly onClick: () => void;
};

function Beyond({ count, where, onClick }: BeyondProps) {
  return count === 0 ? null : (
    <button type="button" className={styles.beyond} data-where={where} onClick={onClick}>
      <strong>{count}</strong> {where}
    </button>
  );
}

/** To the minute, as windows are written. */
const holds = (span: TimeWindow, window: TimeWindow): boolean =>
  window.from >= span.from - MINUTE && window.to <= span.to + MINUTE;

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === "start" || grip === "end" || grip === "middle" ? grip : "new";
}

const ordered = (a: number, b: number, bounds: TimeWindow): TimeWindow =>
  clamp({ from: Math.min(a, b), to: Math.max(a, b) }, bounds);
