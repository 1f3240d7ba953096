"use client";

import { useEffect, useMemo, useRef } from "react";
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

/** Of the plot's height, what the fullest part of the timeline takes. */
const HIGHEST = 0.55;

/** Widths of the plot that are painted at once: its own and one on either side, so that a hand moves the picture and nobody paints. */
const WIDTHS = 3;

/** How many events there are where none has been drawn yet: seen while one moves beyond what is loaded. */
export function DensityBackdrop({ density, extent, windows, width, height }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const bars = useMemo(() => barsOf(density), [density]);

  useEffect(() => {
    const svg = picture.current;
    if (!svg || width === 0) return;
    let painted: TimeWindow | null = null;
    let frame = 0;

    function follow() {
      frame = 0;
      if (!svg) return;
      const window = windows.get();
      const isNeeded = gapsOf(window, extent).length > 0;
      // Where everything is loaded nothing of it is seen, and what is hidden costs no frame anything.
      svg.toggleAttribute("data-needed", isNeeded);
      if (!isNeeded) return;
      if (painted === null || !holds(painted, window)) painted = paint(svg, around(window));
      const scale = widthOf(painted) / widthOf(window) / WIDTHS;
      const by = ((painted.from - window.from) / widthOf(window)) * width;
      svg.style.transform = `translateX(${by}px) scaleX(${scale})`;
    }

    function paint(svg: SVGSVGElement, window: TimeWindow): TimeWindow {
      const stretches = gapsOf(window, extent);
      for (const [level, path] of [...svg.children].entries()) {
        path.setAttribute("d", stretches.map((gap) => outline(gap, window, level)).join(""));
      }
      return window;
    }

    /** The bars of one type within a gap, each on top of those of the types before. */
    function outline(gap: TimeWindow, window: TimeWindow, level: number): string {
      const pixel = (at: number) => ((at - window.from) / widthOf(window)) * width * WIDTHS;
      const bin = widthOf(density.over) / bars.length;
      const first = Math.max(0, Math.floor((gap.from - density.over.from) / bin));
      const last = Math.min(bars.length, Math.ceil((gap.to - density.over.from) / bin));
      const room = (height - AXIS) * HIGHEST;
      let path = "";
      for (let index = first; index < last; index += 1) {
        const bar = bars[index];
        const share = bar?.[level] ?? 0;
        if (!bar || share === 0) continue;
        const left = pixel(Math.max(gap.from, density.over.from + index * bin));
        const right = pixel(Math.min(gap.to, density.over.from + (index + 1) * bin));
        const below = bar.slice(0, level).reduce((sum, part) => sum + part, 0);
        const floor = height - below * room;
        const wide = Math.max(1, right - left - 1);
        path += `M${left.toFixed(1)} ${floor.toFixed(1)}h${wide.toFixed(1)}v${(-share * room).toFixed(1)}h${(-wide).toFixed(1)}z`;
      }
      return path;
    }

    follow();
    const unsubscribe = windows.subscribe(() => {
      frame ||= requestAnimationFrame(follow);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [density, bars, extent, windows, width, height]);

  return (
    <div className={styles.backdrop}>
      <svg ref={picture} width={width * WIDTHS} height={height} aria-hidden="true">
        {EVENT_TYPES.map((type) => (
          <path key={type} className={styles[type]} />
        ))}
      </svg>
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
