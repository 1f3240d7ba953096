import { type Ref, type RefObject, useCallback, useImperativeHandle, useState } from "react";
import type { ChipStop } from "@/lib/timeline/chip-between";
import type { Chip } from "@/lib/timeline/chip-cells";
import type { ClockOffset } from "@/lib/timeline/item-date";
import { ALL_LANES } from "@/lib/timeline/merge-lanes";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { View } from "@/lib/timeline/view";
import { clamp, MINUTE, overlaps, type TimeWindow, widthOf } from "@/lib/timeline/window";
import { listAddress } from "./canvas-address";
import { type CanvasContent, isCarried } from "./canvas-content";
import type { ChipQuestion } from "./use-chip-events";
import type { WindowStore } from "./window-store";

/** What keys ask of the canvas. */
export type CanvasKeys = {
  /** The chips of the window in the order of the axis, for as long as the focus is on the canvas. */
  readonly chips: () => readonly ChipStop[];
  readonly open: (chip: Chip) => void;
  readonly zoomTo: (chip: Chip) => void;
};

type Input = {
  readonly timeline: string;
  readonly view: View;
  readonly ahead: Ahead | null;
  readonly offset: ClockOffset;
  readonly windows: WindowStore;
  readonly bounds: TimeWindow;
  /** The window at rest. */
  readonly settled: TimeWindow;
  readonly content: CanvasContent | null;
  readonly plot: RefObject<HTMLElement | null>;
  readonly keys: Ref<CanvasKeys>;
};

type OpenChip = {
  readonly question: ChipQuestion;
  readonly count: number;
  /** Where the chip is on the screen. */
  readonly at: DOMRect;
  /** Null for what has no stretch of its own to zoom to. */
  readonly onZoom: (() => void) | null;
};

/** The chip whose list is open, and the ways to open and to zoom to one: by hand, by its id, or by keys. */
export function useOpenChip(input: Input) {
  const { timeline, view, ahead, offset, windows, bounds, settled, content, plot, keys } = input;
  const [opened, setOpened] = useState<OpenChip | null>(null);
  const close = useCallback(() => setOpened(null), []);

  function open(id: string, chip: Element): void {
    const found = content?.chips.get(id);
    if (found && content) setOpened(openChip(found, content, chip.getBoundingClientRect()));
  }

  function openChip(found: Chip, { rowOf, extent: laidOut }: CanvasContent, at: DOMRect): OpenChip {
    const carried = isCarried(found);
    const asked = carried ? { from: found.from, to: found.from + MINUTE } : found;
    const lane = found.lane === ALL_LANES ? null : found.lane;
    return {
      question: {
        address: listAddress(timeline, view, { stretch: asked, ahead, lasting: carried, lane }),
        stretch: carried ? { from: Number.NEGATIVE_INFINITY, to: laidOut?.from ?? found.from } : found,
        offset,
        drawn: new Set(rowOf.keys()),
      },
      count: found.count,
      at,
      onZoom: carried ? null : () => zoomInto(found),
    };
  }

  function zoomInto({ from, to }: TimeWindow): void {
    const room = Math.max((to - from) * 0.15, widthOf(settled) / 200);
    close();
    windows.set(clamp({ from: from - room, to: to + room }, bounds));
  }

  function zoomTo(id: string): void {
    const found = content?.chips.get(id);
    if (found && !isCarried(found)) zoomInto(found);
  }

  useImperativeHandle(keys, () => ({
    chips() {
      if (content === null || !plot.current?.contains(document.activeElement)) return [];
      const seen = windows.get();
      return content.items
        .flatMap(({ kind, id }) => (kind === "chip" ? (content.chips.get(id) ?? []) : []))
        .filter((found) => overlaps(found, seen))
        .map((found) => ({ chip: found, at: Math.max(found.from, seen.from) }))
        .sort((a, b) => a.at - b.at);
    },
    open({ id }) {
      const chip = plot.current?.querySelector(`[data-chip="${CSS.escape(id)}"]`);
      if (chip) open(id, chip);
    },
    zoomTo: ({ id }) => zoomTo(id),
  }));

  return { opened, open, zoomTo, close };
}
