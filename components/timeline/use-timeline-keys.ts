import { useEffect, useEffectEvent } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import { focusOn, type TimeWindow } from "@/lib/timeline/window";
import type { DatedEvent } from "./canvas-items";
import { type Command, commandOf } from "./shortcuts";
import type { WindowStore } from "./window-store";

export const ZOOM_STEP = 2;

type Keys = {
  readonly events: readonly TimelineEvent[];
  readonly dated: readonly DatedEvent[];
  readonly selected: string | null;
  readonly windows: WindowStore;
  readonly bounds: TimeWindow;
  readonly onStep: (id: string) => void;
  readonly onOpen: (event: { readonly id: string; readonly title?: string }) => void;
  readonly onClose: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
};

const NEEDS_SELECTION: readonly Command[] = ["open", "close", "fit"];

/** The keys of `shortcuts.ts`, wherever the focus is on the page. */
export function useTimelineKeys(keys: Keys): void {
  const obey = useEffectEvent((press: KeyboardEvent) => {
    const command = commandOf(press);
    if (command === null || document.querySelector("dialog[open]")) return;
    if (NEEDS_SELECTION.includes(command) && keys.selected === null) return;
    press.preventDefault();
    run(command, keys);
  });
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => obey(press);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function run(command: Command, keys: Keys): void {
  const { events, dated, selected, windows, bounds } = keys;
  switch (command) {
    case "previous":
    case "next":
    case "first":
    case "last": {
      const event = target(command, keys);
      if (event) keys.onStep(event.id);
      break;
    }
    case "open":
      keys.onOpen(events.find(({ id }) => id === selected) ?? { id: selected ?? "" });
      break;
    case "close":
      keys.onClose();
      break;
    case "closer":
      keys.onZoom(1 / ZOOM_STEP);
      break;
    case "wider":
      keys.onZoom(ZOOM_STEP);
      break;
    case "all":
      keys.onAll();
      break;
    case "fit": {
      const found = dated.find(({ event }) => event.id === selected);
      if (found) windows.set(focusOn(found.date, bounds));
      break;
    }
    case "search":
      keys.onSearch();
      break;
    case "help":
      keys.onHelp();
      break;
  }
}

/** Without a selection the first step goes to what begins in the window. */
function target(
  command: "previous" | "next" | "first" | "last",
  { events, dated, selected, windows }: Keys,
): TimelineEvent | undefined {
  if (command === "first") return events[0];
  if (command === "last") return events.at(-1);
  const index = events.findIndex(({ id }) => id === selected);
  if (index >= 0) return events[command === "next" ? index + 1 : index - 1];
  const { from, to } = windows.get();
  const seen = dated.filter(({ date }) => date.from >= from && date.from < to);
  return (command === "next" ? seen[0] : seen.at(-1))?.event ?? events[0];
}
