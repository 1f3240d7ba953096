import { useEffect, useState } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import { type ClockOffset, itemDate } from "@/lib/timeline/item-date";
import { type ListPage, withPage } from "@/lib/timeline/list-page";
import type { TimeWindow } from "@/lib/timeline/window";

/** What a chip holds: of the list at `address`, the events that begin in `stretch` and are not drawn. */
export type ChipQuestion = {
  readonly address: string;
  /** In milliseconds on the clock of the axis, half-open. */
  readonly stretch: TimeWindow;
  readonly offset: ClockOffset;
  readonly drawn: ReadonlySet<string>;
};

type State = "loading" | "ready" | "failed";

/** The events behind a chip, page after page; `more` fetches the next one, or the failed one again. */
export function useChipEvents({ address, stretch, offset, drawn }: ChipQuestion) {
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  const [state, setState] = useState<State>("loading");
  const [later, setLater] = useState<string | null>(null);
  const [request, setRequest] = useState<{ readonly after: string | null }>({ after: null });

  useEffect(() => {
    const leaving = new AbortController();
    setState("loading");
    const query = request.after === null ? null : { side: "after" as const, key: request.after };
    fetch(withPage(address, query), { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        // Our own route's answer.
        const page = (await response.json()) as ListPage;
        const own = page.events.filter((event) => begins(event, stretch, offset) && !drawn.has(event.id));
        setEvents((before) => [...(request.after === null ? [] : before), ...own]);
        setLater(page.later);
        setState("ready");
      })
      .catch(() => {
        if (!leaving.signal.aborted) setState("failed");
      });
    return () => leaving.abort();
  }, [address, stretch, offset, drawn, request]);

  const more =
    state === "failed"
      ? () => setRequest({ ...request })
      : state === "ready" && later !== null
        ? () => setRequest({ after: later })
        : null;
  return { events, state, more };
}

function begins(event: TimelineEvent, { from, to }: TimeWindow, offset: ClockOffset): boolean {
  const date = itemDate(event.date, offset);
  return date !== null && date.from >= from && date.from < to;
}
