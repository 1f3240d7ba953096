import { useRef, useState } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import { filterQuery, withAhead } from "@/lib/timeline/list-page";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { Step, StepWay } from "@/lib/timeline/step";
import { type ListedPage, stepInPage } from "@/lib/timeline/step-in-page";
import type { View } from "@/lib/timeline/view";
import { fetchJson } from "./fetch-json";
import type { WindowStore } from "./window-store";

type Stepping = {
  readonly path: string;
  readonly view: View;
  /** The clock of the axis; null for UTC. */
  readonly ahead: Ahead | null;
  readonly listed: ListedPage;
  readonly selected: string | null;
  readonly windows: WindowStore;
  readonly onStep: (event: TimelineEvent) => void;
};

/** Steps from event to event through all that match, and tells the last one that the server had to be asked for. */
export function useStepping({ path, view, ahead, listed, selected, windows, onStep }: Stepping) {
  const [last, setLast] = useState<Step | null>(null);
  const asking = useRef(false);

  async function step(way: StepWay) {
    const near = stepInPage(listed, selected, way, windows.get());
    if (near) return onStep(near);
    // A key held down asks again when the answer is there.
    if (asking.current) return;
    asking.current = true;
    const query = new URLSearchParams(filterQuery(view));
    if (selected !== null) query.set("e", selected);
    query.set("go", way);
    const answer = await fetchJson<Step | null>(withAhead(`${path}/step?${query}`, ahead));
    asking.current = false;
    if (answer.kind !== "found" || answer.value === null) return;
    setLast(answer.value);
    onStep(answer.value.event);
  }

  return { step, last };
}
