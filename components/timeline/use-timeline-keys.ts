import { useEffect, useEffectEvent } from "react";
import type { StepWay } from "@/lib/timeline/step";
import { type Command, commandOf } from "./shortcuts";

export const ZOOM_STEP = 2;

type Keys = {
  /** Whether there is an event or a chip to open, fit or leave. */
  readonly isSomewhere: boolean;
  readonly onStep: (way: StepWay) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
  readonly onFit: () => void;
  readonly onSearch: () => void;
  readonly onJump: () => void;
  readonly onHelp: () => void;
};

const NEEDS_SELECTION: readonly Command[] = ["open", "close", "fit"];

/** The keys of `shortcuts.ts`, wherever the focus is on the page. */
export function useTimelineKeys(keys: Keys): void {
  const obey = useEffectEvent((press: KeyboardEvent) => {
    const command = commandOf(press);
    if (command === null || document.querySelector("dialog[open]")) return;
    if (NEEDS_SELECTION.includes(command) && !keys.isSomewhere) return;
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
  if (command === "previous" || command === "next" || command === "first" || command === "last") {
    keys.onStep(command);
    return;
  }
  const acts: Readonly<Record<typeof command, () => void>> = {
    open: keys.onOpen,
    close: keys.onClose,
    closer: () => keys.onZoom(1 / ZOOM_STEP),
    wider: () => keys.onZoom(ZOOM_STEP),
    all: keys.onAll,
    fit: keys.onFit,
    search: keys.onSearch,
    jump: keys.onJump,
    help: keys.onHelp,
  };
  acts[command]();
}
