import { type RefObject, useEffect } from "react";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import { windowInWords } from "./window-in-words";
import type { WindowStore } from "./window-store";

/** Pixels below which the two ends of the window would meet. */
const NARROW = 40;

/**
 * Keeps the brush on the window over a strip that shows `span` in `width` pixels: its place once a frame, moved and not laid out as long
 * as it is as wide, and what its ends say when the window rests.
 */
export function useBrush(
  brush: RefObject<HTMLElement | null>,
  windows: WindowStore,
  settled: TimeWindow,
  span: TimeWindow,
  width: number,
): void {
  useEffect(() => {
    let frame = 0;
    let drawn = Number.NaN;
    function draw() {
      frame = 0;
      const { from, to } = pixels(windows.get(), span, width);
      if (!brush.current || width === 0) return;
      brush.current.style.translate = `${from}px`;
      if (Math.abs(to - from - drawn) < 0.5) return;
      drawn = to - from;
      brush.current.style.width = `${drawn}px`;
      brush.current.toggleAttribute("data-narrow", drawn < NARROW);
    }
    draw();
    const unsubscribe = windows.subscribe(() => {
      frame ||= requestAnimationFrame(draw);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [brush, windows, span, width]);

  useEffect(() => {
    const { from, to } = pixels(settled, span, 100);
    const [start, end] = brush.current?.querySelectorAll("[role=slider]") ?? [];
    for (const slider of [start, end]) slider?.setAttribute("aria-valuetext", windowInWords(settled));
    start?.setAttribute("aria-valuenow", String(Math.round(from)));
    end?.setAttribute("aria-valuenow", String(Math.round(to)));
  }, [brush, settled, span]);
}

/** Where the window begins and ends on a strip so wide. */
function pixels(window: TimeWindow, span: TimeWindow, width: number): TimeWindow {
  const at = (time: number) => ((time - span.from) / widthOf(span)) * width;
  const from = Math.max(0, at(window.from));
  return { from, to: Math.max(from, Math.min(width, at(window.to))) };
}
