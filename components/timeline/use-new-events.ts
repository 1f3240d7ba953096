import { useEffect, useEffectEvent, useRef } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";

/** Tells how many events have come in while somebody looks. Other filters bring other events, which are not news. */
export function useNewEvents(
  events: readonly TimelineEvent[],
  filters: string,
  onNew: (count: number) => void,
): void {
  const known = useRef({ filters, ids: new Set(events.map(({ id }) => id)) });
  const tell = useEffectEvent(onNew);
  useEffect(() => {
    const ids = new Set(events.map(({ id }) => id));
    const fresh = [...ids].filter((id) => !known.current.ids.has(id)).length;
    const sameFilters = known.current.filters === filters;
    known.current = { filters, ids };
    if (sameFilters && fresh > 0) tell(fresh);
  }, [events, filters]);
}
