"use client";

import { useEffect, useRef } from "react";
import { EVENT_TYPES } from "@/lib/extract/mention";
import type { Density } from "@/lib/timeline/overview";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import { AXIS } from "./canvas-geometry";
import styles from "./density-backdrop.module.css";
import type { WindowStore } from "./window-store";

type Props = {
  readonly density: Density;
  /** What tiles are drawn for; null when there are none yet. */
  readonly extent: TimeWindow | null;
  readonly windows: WindowStore;
  readonly width: number;
  readonly height: number;
};

/** How strongly the bars are painted. */
const FAINT = 0.28;

/** Of the plot's height, what the fullest part of the timeline takes. */
const HIGHEST = 0.55;

/** Widths of the plot that are painted at once: its own and one on either side, so that a hand moves the picture and nobody paints. */
const WIDTHS = 3;

/** How many events there are where none has been drawn yet: seen while one moves beyond what is loaded. */
export function DensityBackdrop({ density, extent, windows, width, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || width === 0) return;
    const colours = EVENT_TYPES.map((type) =>
      getComputedStyle(document.documentElement).getPropertyValue(`--${type}`),
    );
    const bars = barsOf(density);
    let painted: TimeWindow | null = null;
    let frame = 0;

    function follow() {
      frame = 0;
      const window = windows.get();
      if (painted === null || !holds(painted, window)) painted = paint(around(window));
      const scale = widthOf(painted) / widthOf(window) / WIDTHS;
      const by = ((painted.from - window.from) / widthOf(window)) * width;
      if (canvas.current) canvas.current.style.transform = `translateX(${by}px) scaleX(${scale})`;
    }

    function paint(window: TimeWindow): TimeWindow {
      context?.clearRect(0, 0, width * WIDTHS, height);
      for (const gap of gapsOf(window, extent)) paintGap(gap, window);
      return window;
    }

    function paintGap(gap: TimeWindow, window: TimeWindow) {
      if (!context) return;
      const pixel = (at: number) => ((at - window.from) / widthOf(window)) * width * WIDTHS;
      const bin = widthOf(density.over) / bars.length;
      const first = Math.max(0, Math.floor((gap.from - density.over.from) / bin));
      const last = Math.min(bars.length, Math.ceil((gap.to - density.over.from) / bin));
      context.save();
      context.globalAlpha = FAINT;
      context.beginPath();
      context.rect(pixel(gap.from), AXIS, pixel(gap.to) - pixel(gap.from), height - AXIS);
      context.clip();
      for (let index = first; index < last; index += 1) {
        const left = pixel(density.over.from + index * bin);
        const right = pixel(density.over.from + (index + 1) * bin);
        let floor = height;
        for (const [level, share] of (bars[index] ?? []).entries()) {
          const tall = share * (height - AXIS) * HIGHEST;
          context.fillStyle = colours[level] ?? "";
          context.fillRect(left, floor - tall, Math.max(1, right - left - 1), tall);
          floor -= tall;
        }
      }
      context.restore();
    }

    follow();
    const unsubscribe = windows.subscribe(() => {
      frame ||= requestAnimationFrame(follow);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [density, extent, windows, width, height]);

  return (
    <div className={styles.backdrop} aria-hidden="true">
      <canvas ref={canvas} width={width * WIDTHS} height={height} />
    </div>
  );
}

/** Per part and type, as a share of the fullest part. */
function barsOf({ counts }: Density): readonly (readonly number[])[] {
  const parts = counts.strike.map((_, index) => EVENT_TYPES.map((type) => counts[type][index] ?? 0));
  const fullest = Math.max(1, ...parts.map((part) => part.reduce((sum, count) => sum + count, 0)));
  return parts.map((part) => part.map((count) => count / fullest));
}

/** The window with as much again on either side. */
const around = ({ from, to }: TimeWindow): TimeWindow => ({ from: from - (to - from), to: to + (to - from) });

/** Whether what is painted still reaches over the window, and not much too finely or too coarsely. */
function holds(painted: TimeWindow, window: TimeWindow): boolean {
  const scale = widthOf(painted) / widthOf(window) / WIDTHS;
  return painted.from <= window.from && painted.to >= window.to && scale < 4;
}

/** What of the window lies outside `extent`. */
function gapsOf(window: TimeWindow, extent: TimeWindow | null): readonly TimeWindow[] {
  if (extent === null || extent.to <= window.from || extent.from >= window.to) return [window];
  return [
    { from: window.from, to: extent.from },
    { from: extent.to, to: window.to },
  ].filter(({ from, to }) => from < to);
}
