import type { TimeWindow } from "@/lib/timeline/window";

/** The window while a hand is on it: it moves with every frame, so it lives outside React and whoever draws it subscribes. */
export type WindowStore = {
  readonly get: () => TimeWindow;
  readonly set: (window: TimeWindow) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether it has moved within the last REST_MS. */
  readonly isMoving: () => boolean;
};

/** After so long without a move the hand is taken to rest, and rows are laid out anew. */
export const REST_MS = 180;

/** After so long the list, its counts and the address follow: a hand that drags again and again does not wait for them. */
export const LONG_REST_MS = 450;

export function windowStore(initial: TimeWindow, clock: () => number = () => performance.now()): WindowStore {
  let current = initial;
  let moved = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (window) => {
      if (window.from === current.from && window.to === current.to) return;
      current = window;
      moved = clock();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isMoving: () => clock() - moved < REST_MS,
  };
}
