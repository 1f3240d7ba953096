"use client";

import { useEffect, useRef } from "react";
import { CanvasHost } from "./canvas-host";
import type { CanvasItem } from "./canvas-item";
import styles from "./timeline-canvas.module.css";
import type { WindowStore } from "./window-store";

type Props = {
  readonly items: readonly CanvasItem[];
  readonly windows: WindowStore;
  readonly rows: number;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly selected: string | null;
};

/** Axis and items, which follow the window between one drawing and the next. */
export function TimelineCanvas({ items, windows, rows, width, selected }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<CanvasHost>(null);

  useEffect(() => {
    if (!root.current) return;
    const created = new CanvasHost(root.current, windows.get());
    host.current = created;
    let frame = 0;
    const unsubscribe = windows.subscribe(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        created.follow(windows.get());
      });
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      host.current = null;
      created.destroy();
    };
  }, [windows]);

  useEffect(() => host.current?.resize(width, rows), [width, rows]);
  useEffect(() => host.current?.show(items), [items]);
  useEffect(() => host.current?.select(selected), [selected]);

  return <div ref={root} className={styles.canvas} aria-hidden="true" />;
}
