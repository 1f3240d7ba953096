import { useEffect, useEffectEvent, useRef } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";

type Watch = {
  readonly events: readonly TimelineEvent[];
  /** Other filters bring other events, which are not news. */
  readonly filters: string;
  readonly selected: string | null;
  /** Whether the events were fetched because the timeline had changed. */
  readonly wasFetched: () => boolean;
  readonly onNew: (count: number) => void;
};

/** Tells how many events have come in while somebody looks, but not of those that an own decision brings back. */
export function useNewEvents({ events, filters, selected, wasFetched, onNew }: Watch): void {
  const known = useRef({ filters, selected, ids: new Set(events.map(({ id }) => id)) });
  const look = useEffectEvent(() => {
    const before = known.current;
    const ids = new Set(events.map(({ id }) => id));
    known.current = { filters, selected, ids };
    // What comes without either is the answer to something the reader decided.
    const came = wasFetched() || before.selected !== selected;
    const fresh = [...ids].filter((id) => !before.ids.has(id)).length;
    if (came && before.filters === filters && fresh > 0) onNew(fresh);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other events are shown.
  useEffect(() => look(), [events, filters]);
}
