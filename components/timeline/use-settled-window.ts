import { useEffect, useState } from "react";
import type { TimeWindow } from "@/lib/timeline/window";
import { REST_MS, type WindowStore } from "./window-store";

/** The window once the hand has rested: what rows are laid out for and what the address says. */
export function useSettledWindow(windows: WindowStore): TimeWindow {
  const [settled, setSettled] = useState(() => windows.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = windows.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(windows.get()), REST_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [windows]);
  return settled;
}
