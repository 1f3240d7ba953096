import { useEffect, useEffectEvent, useRef } from "react";

type Watch = {
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
export function useNewEvents({ matching, inWindow, window, filters, wasFetched, onNew }: Watch): void {
  const known = useRef({ matching, inWindow, window, filters });
  const look = useEffectEvent(() => {
    const before = known.current;
    if (inWindow === null) return;
    known.current = { matching, inWindow, window, filters };
    if (before.filters !== filters || before.matching === matching || !wasFetched()) return;
    // What came into the window is seen there.
    const seen = before.window === window && before.inWindow !== null ? inWindow - before.inWindow : 0;
    const fresh = matching - before.matching - Math.max(0, seen);
    if (fresh > 0) onNew(fresh);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other figures are shown.
  useEffect(() => look(), [matching, inWindow, window, filters]);
}
