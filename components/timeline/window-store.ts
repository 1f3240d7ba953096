import type { TimeWindow } from "@/lib/timeline/window";

/** The window while a hand is on it: it moves with every frame, so it lives outside React and whoever draws it subscribes. */
export type WindowStore = {
  readonly get: () => TimeWindow;
  readonly set: (window: TimeWindow) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function windowStore(initial: TimeWindow): WindowStore {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (window) => {
      if (window.from === current.from && window.to === current.to) return;
      current = window;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
