import { useEffect, useEffectEvent, useRef } from "react";

type Watch = {
  /** The timeline's counter of changes, of which the figures tell. */
  readonly changes: number;
  /** How many events match, and how many of them in the window; the latter null while it is not known for the present window. */
  readonly matching: number;
  readonly inWindow: number | null;
  /** The window, in any form that tells one from another. */
  readonly window: string;
  /** Other filters bring other events, which are not news. */
  readonly filters: string;
  /** Whether the figures were fetched because the timeline had changed. */
  readonly wasFetched: () => boolean;
  readonly onNew: (count: number) => void;
};

/** Tells how many events have come in outside the window while somebody looks, but not of those that an own decision brings back. */
export function useNewEvents(watch: Watch): void {
  const { changes, matching, inWindow, window, filters } = watch;
  const known = useRef({ matching, inWindow, window, filters });
  const came = useRef(false);
  const look = useEffectEvent(() => {
    if (watch.wasFetched()) came.current = true;
    if (inWindow === null) return;
    const before = known.current;
    known.current = { matching, inWindow, window, filters };
    const isNews = came.current && before.filters === filters;
    came.current = false;
    if (!isNews) return;
    // What came into the window is seen there.
    const seen = before.window === window && before.inWindow !== null ? inWindow - before.inWindow : 0;
    const fresh = matching - before.matching - Math.max(0, seen);
    if (fresh > 0) watch.onNew(fresh);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other figures are shown.
  useEffect(() => look(), [changes, matching, inWindow, window, filters]);
}
