import { startTransition, useEffect, useState } from "react";
import type { TimeWindow } from "@/lib/timeline/window";
import { REST_MS, type WindowStore } from "./window-store";

/** The window once the hand has rested for so many milliseconds; what is drawn for it gives way to a hand that moves again. */
export function useSettledWindow(windows: WindowStore, rest = REST_MS): TimeWindow {
  const [settled, setSettled] = useState(() => windows.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = windows.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(() => setSettled(windows.get())), rest);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [windows, rest]);
  return settled;
}
