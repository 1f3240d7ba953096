import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { EventDate } from "@/lib/time/event-date";
import { homeOf, openingWindow } from "@/lib/timeline/opening-window";
import type { Overview } from "@/lib/timeline/overview";
import { type View, viewQuery } from "@/lib/timeline/view";
import { clamp, type TimeWindow, toMinutes } from "@/lib/timeline/window";
import { useSettledWindow } from "./use-settled-window";
import { LONG_REST_MS, windowStore } from "./window-store";

type Input = {
  readonly view: View;
  readonly overview: Overview;
  readonly bounds: TimeWindow;
  /** The date of the event that the address names, as far as it is known. */
  readonly named: EventDate | null;
  readonly replace: (next: View) => void;
  /** Something chosen is on its way. */
  readonly loading: boolean;
};

/** The window on the screen and the one in the address, each following the other. */
export function useViewWindow({ view, overview, bounds, named, replace, loading }: Input) {
  // Stays what it was when events come in: the reader's window does not move for them.
  const [home] = useState(() => homeOf(overview));
  const [windows] = useState(() => windowStore(openingWindow(view, overview, named)));
  /** The window the address says, once it has been written from here. */
  const written = useRef<TimeWindow>(null);

  const withWindow = useCallback(
    (next: View): View => {
      const window = toMinutes(windows.get());
      written.current = window;
      const atHome = window.from === home.from && window.to === home.to;
      return atHome ? { ...next, from: null, to: null } : { ...next, ...window };
    },
    [windows, home],
  );

  // Not while something chosen is on its way: writing the address then would call it off.
  const [opening] = useState(() => windows.get());
  const keepUp = useEffectEvent(() => {
    if (windows.get() === opening) return;
    const next = withWindow(view);
    if (!loading && viewQuery(next) !== viewQuery(view)) replace(next);
  });
  const settled = useSettledWindow(windows, LONG_REST_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every rest, and when what was chosen has come.
  useEffect(() => keepUp(), [settled, loading]);

  // Back, forward and links within the page bring another window.
  useEffect(() => {
    const asked = { from: view.from ?? home.from, to: view.to ?? home.to };
    const own = written.current;
    if (own === null || (asked.from === own.from && asked.to === own.to)) return;
    written.current = asked;
    windows.set(clamp(asked, bounds));
  }, [view.from, view.to, windows, home, bounds]);

  return { windows, settled, withWindow };
}
