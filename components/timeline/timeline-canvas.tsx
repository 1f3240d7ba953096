"use client";

import moment from "moment";
import { useEffect, useEffectEvent, useRef } from "react";
import { DataSet } from "vis-data/esnext";
import { type DataItem, Timeline } from "vis-timeline/esnext";
import { axisScale } from "@/lib/timeline/ticks";
import { AXIS, ROW } from "./canvas-geometry";
import { type CanvasItem, itemClass, itemElement } from "./canvas-item";
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

/** The only file that knows vis-timeline. It turns times into places and draws the axis; rows, labels and gestures are ours. */
export function TimelineCanvas({ items, windows, rows, width, selected }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const timeline = useRef<Timeline>(null);
  const data = useRef(new DataSet<DataItem>());
  const drawn = useRef(new Map<string, { item: CanvasItem; signature: string; element: HTMLElement }>());

  const elementOf = useEffectEvent((id: string) => drawn.current.get(id)?.element ?? "");

  const scale = useRef("");
  /** Left to itself, vis-timeline goes from every second day straight to months. */
  const fitAxis = useEffectEvent((pixels: number) => {
    const timeAxis = axisScale(windows.get(), pixels || (host.current?.clientWidth ?? 0));
    const signature = `${timeAxis.step} ${timeAxis.scale}`;
    if (signature === scale.current) return;
    scale.current = signature;
    timeline.current?.setOptions({ timeAxis });
  });

  useEffect(() => {
    if (!host.current) return;
    // Built without start and end: with them vis-timeline draws its first frame many times over.
    const created = new Timeline(host.current, data.current, {
      template: (item: DataItem | undefined) => (item ? elementOf(String(item.id)) : ""),
      moment: (date: moment.MomentInput) => moment.utc(date),
      type: "range",
      stack: false,
      selectable: false,
      moveable: false,
      zoomable: false,
      showCurrentTime: false,
      showTooltips: false,
      verticalScroll: false,
      orientation: { axis: "top", item: "top" },
      margin: { axis: 0, item: 0 },
      format: AXIS_FORMAT,
    });
    timeline.current = created;
    const follow = () => {
      fitAxis(0);
      const { from, to } = windows.get();
      created.setWindow(from, to, { animation: false });
    };
    follow();
    const unsubscribe = windows.subscribe(follow);
    return () => {
      unsubscribe();
      timeline.current = null;
      scale.current = "";
      created.destroy();
    };
  }, [windows]);

  useEffect(() => fitAxis(width), [width]);

  useEffect(() => {
    timeline.current?.setOptions({ height: `${AXIS + rows * ROW}px` });
  }, [rows]);

  useEffect(() => {
    const keep = new Set(items.map(({ id }) => id));
    const gone = [...drawn.current.keys()].filter((id) => !keep.has(id));
    for (const id of gone) drawn.current.delete(id);
    const changed: DataItem[] = [];
    for (const item of items) {
      const signature = JSON.stringify(item);
      if (drawn.current.get(item.id)?.signature === signature) continue;
      drawn.current.set(item.id, { item, signature, element: itemElement(item) });
      changed.push({
        id: item.id,
        start: item.from,
        end: item.to,
        content: signature,
        className: itemClass(item),
        style: `--row: ${item.row}`,
      });
    }
    data.current.remove(gone);
    data.current.update(changed);
  }, [items]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new items have to be marked as well.
  useEffect(() => {
    for (const { item, element } of drawn.current.values()) {
      if (item.kind === "event" && item.eventId === selected) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  }, [selected, items]);

  return <div ref={host} className={styles.canvas} aria-hidden="true" />;
}

const AXIS_FORMAT = {
  minorLabels: {
    millisecond: "SSS",
    second: "s",
    minute: "HH:mm",
    hour: "HH:mm",
    weekday: "ddd D",
    day: "D",
    week: "D",
    month: "MMM",
    year: "YYYY",
  },
  majorLabels: {
    millisecond: "HH:mm:ss",
    second: "D MMMM YYYY HH:mm",
    minute: "dddd D MMMM YYYY",
    hour: "ddd D MMM YYYY",
    weekday: "MMMM YYYY",
    day: "MMMM YYYY",
    week: "MMMM YYYY",
    month: "YYYY",
    year: "",
  },
};
