"use client";

import { useEffect, useRef } from "react";
import { AXIS } from "./canvas-geometry";
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
  /** The chip that keys stand at. */
  readonly chip: string | null;
};

/** Axis and items, which follow the window between one drawing and the next. */
export function TimelineCanvas({ items, windows, rows, width, selected, chip }: Props) {
  const axis = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const host = useRef<CanvasHost>(null);

  useEffect(() => {
    if (!axis.current || !layer.current) return;
    const created = new CanvasHost(axis.current, layer.current, windows.get());
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
  useEffect(() => host.current?.select(selected, chip), [selected, chip]);

  return (
    <div className={styles.canvas} aria-hidden="true">
      <div ref={axis} className={styles.layer} />
      <div ref={layer} className={styles.layer} style={{ top: AXIS }} />
    </div>
  );
}
