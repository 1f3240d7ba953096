import { type RefObject, useEffect } from "react";
import { pan, type TimeWindow, widthOf, zoom } from "@/lib/timeline/window";
import type { WindowStore } from "./window-store";

/** Pixels a pointer may stray before a press becomes a drag. */
const DRAG_THRESHOLD = 4;
const ZOOM_PER_STEP = 0.06;
const PIXELS_PER_LINE = 16;

/**
 * Wheel: scrolls the page as ever; with Ctrl or ⌘ (which is also a trackpad's pinch) zooms at the pointer; sideways or with Shift pans.
 * Drag pans, two fingers pinch. `plot` is the element whose left and right edges are the window's ends.
 */
export function useCanvasGestures(
  plot: RefObject<HTMLElement | null>,
  windows: WindowStore,
  bounds: TimeWindow,
) {
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const perPixel = () => widthOf(windows.get()) / Math.max(1, element.clientWidth);
    const timeAt = (x: number) =>
      windows.get().from + (x - element.getBoundingClientRect().left) * perPixel();
    const fingers = new Map<number, { x: number; y: number }>();
    let dragged = false;

    function wheel(event: WheelEvent) {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : 1;
      const x = event.deltaX * unit;
      const y = event.deltaY * unit;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const steps = Math.sign(y) * Math.log2(1 + Math.abs(y));
        windows.set(zoom(windows.get(), Math.exp(steps * ZOOM_PER_STEP), timeAt(event.clientX), bounds));
      } else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
        event.preventDefault();
        windows.set(pan(windows.get(), (x || y) * perPixel(), bounds));
      }
    }

    function down(event: PointerEvent) {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 1) dragged = false;
    }

    function move(event: PointerEvent) {
      const before = fingers.get(event.pointerId);
      if (!before || !element) return;
      if (fingers.size === 1) {
        const by = event.clientX - before.x;
        if (!dragged && Math.abs(by) < DRAG_THRESHOLD) return;
        if (!dragged) {
          element.setPointerCapture(event.pointerId);
          element.dataset.dragging = "true";
        }
        dragged = true;
        windows.set(pan(windows.get(), -by * perPixel(), bounds));
      } else {
        const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
        if (!other) return;
        dragged = true;
        const apart = Math.max(20, Math.abs(before.x - other.x));
        const now = Math.max(20, Math.abs(event.clientX - other.x));
        windows.set(zoom(windows.get(), apart / now, timeAt((event.clientX + other.x) / 2), bounds));
      }
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    }

    function up(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (element && fingers.size === 0) delete element.dataset.dragging;
    }

    /** Letting go of a drag over an event is no click on it. */
    function click(event: MouseEvent) {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    }

    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener("wheel", wheel, { signal, passive: false });
    element.addEventListener("pointerdown", down, { signal });
    element.addEventListener("pointermove", move, { signal });
    element.addEventListener("pointerup", up, { signal });
    element.addEventListener("pointercancel", up, { signal });
    element.addEventListener("click", click, { signal, capture: true });
    return () => listening.abort();
  }, [plot, windows, bounds]);
}
