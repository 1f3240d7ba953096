"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { EVENT_TYPES, type EventType } from "@/lib/extract/mention";
import { density } from "@/lib/timeline/density";
import { ticks } from "@/lib/timeline/ticks";
import { centre, clamp, pan, type TimeWindow, widthOf } from "@/lib/timeline/window";
import styles from "./overview-strip.module.css";
import { windowInWords } from "./window-in-words";
import type { WindowStore } from "./window-store";

type Props = {
  readonly marks: readonly { readonly from: number; readonly type: EventType }[];
  readonly bounds: TimeWindow;
  readonly windows: WindowStore;
  readonly onFit: () => void;
};

type Grip = "start" | "end" | "middle" | "new";

const BINS = 180;
const DRAG_THRESHOLD = 4;
/** Pixels below which the two ends of the window would meet. */
const NARROW = 40;

/** All matching events over the whole span, with the window as a brush on them. */
export function OverviewStrip({ marks, bounds, windows, onFit }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip; at: number; x: number; window: TimeWindow; moved: boolean }>(null);
  const bins = density(marks, bounds, BINS);
  const highest = Math.max(1, ...bins.map(({ total }) => total));
  const share = (at: number) => ((at - bounds.from) / widthOf(bounds)) * 100;

  useEffect(() => {
    const follow = () => {
      const window = windows.get();
      if (!brush.current) return;
      const from = Math.max(0, ((window.from - bounds.from) / widthOf(bounds)) * 100);
      const to = Math.min(100, ((window.to - bounds.from) / widthOf(bounds)) * 100);
      brush.current.style.left = `${from}%`;
      brush.current.style.width = `${Math.max(0, to - from)}%`;
      const pixels = (strip.current?.clientWidth ?? 0) * ((to - from) / 100);
      brush.current.toggleAttribute("data-narrow", pixels < NARROW);
      for (const end of brush.current.querySelectorAll("[role=slider]")) {
        end.setAttribute("aria-valuetext", windowInWords(window));
        end.setAttribute(
          "aria-valuenow",
          String(Math.round(end === brush.current.firstElementChild ? from : to)),
        );
      }
    };
    follow();
    return windows.subscribe(follow);
  }, [windows, bounds]);

  const timeAt = (x: number) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? bounds.from + ((x - box.left) / box.width) * widthOf(bounds) : bounds.from;
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
    if (held.grip === "middle") windows.set(pan(held.window, at - held.at, bounds));
    else if (held.grip === "new") windows.set(ordered(held.at, at, bounds));
    else if (held.grip === "start") windows.set(ordered(at, to, bounds));
    else windows.set(ordered(from, at, bounds));
  }

  function up() {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved && held.grip === "new") windows.set(centre(held.window, held.at, bounds));
  }

  function nudge(event: KeyboardEvent, grip: "start" | "end") {
    const direction = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { from, to } = windows.get();
    const by = (direction * widthOf(bounds)) / 100;
    windows.set(grip === "start" ? ordered(from + by, to, bounds) : ordered(from, to + by, bounds));
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

  return (
    <div className={styles.overview}>
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
        <svg
          className={styles.bars}
          viewBox={`0 0 ${BINS} 100`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${marks.length} events from ${windowInWords(bounds)}`}
        >
          {EVENT_TYPES.map((type, level) => (
            <path
              key={type}
              fill={`var(--${type})`}
              d={bins
                .map(({ counts }, index) => {
                  const below = EVENT_TYPES.slice(0, level).reduce((sum, other) => sum + counts[other], 0);
                  const height = (counts[type] / highest) * 100;
                  return height === 0
                    ? ""
                    : `M${index + 0.1} ${100 - (below / highest) * 100}h.8v${-height}h-.8z`;
                })
                .join("")}
            />
          ))}
        </svg>
        <div ref={brush} className={styles.brush} data-grip="middle">
          {slider("start")}
          {slider("end")}
        </div>
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks(bounds, 9).map(({ at, label }) => (
          <span key={at} style={{ left: `${share(at)}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === "start" || grip === "end" || grip === "middle" ? grip : "new";
}

const ordered = (a: number, b: number, bounds: TimeWindow): TimeWindow =>
  clamp({ from: Math.min(a, b), to: Math.max(a, b) }, bounds);
