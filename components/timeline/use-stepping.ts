import { useRef, useState } from "react";
import { type ChipStop, chipBetween, type Stand } from "@/lib/timeline/chip-between";
import type { TimelineEvent } from "@/lib/timeline/event";
import { placeOf } from "@/lib/timeline/in-order";
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
  /** The chips that keys go to now, in the order of the axis; none while the keys are not the canvas's. */
  readonly chips: () => readonly ChipStop[];
  readonly onStep: (event: TimelineEvent) => void;
};

/**
 * Steps from event to event through all that match, on the canvas with a stop at each chip, and tells the last one that the server had to
 * be asked for.
 */
export function useStepping({ path, view, ahead, listed, selected, windows, chips, onStep }: Stepping) {
  const [last, setLast] = useState<Step | null>(null);
  /** The chip keys stand at, for as long as no other event has been selected. */
  const [stop, setStop] = useState<{ readonly at: ChipStop; readonly beside: string | null } | null>(null);
  const asking = useRef(false);
  const stand = stop?.beside === selected ? stop.at : null;
  const known = last?.event.id === selected ? last.event : null;
  const here = listed.page.events.find(({ id }) => id === selected) ?? known;
  const at = (event: TimelineEvent): number => placeOf(event, listed.offset);

  function step(way: StepWay): void {
    const near = nearest(way);
    // Without an event to start from, the server would begin at an end of them all.
    const isAlone = stand !== null && selected === null && isSideways(way);
    if (near || isAlone) arrive(near, way);
    else void ask(way);
  }

  /** The event that comes next, whatever chips lie before it; null where the page does not tell. */
  function nearest(way: StepWay): TimelineEvent | null {
    const seen = windows.get();
    if (stand === null || !isSideways(way)) return stepInPage(listed, selected, way, seen);
    if (here && at(here) >= stand.at === (way === "next")) return here;
    const beyond = way === "next" ? { ...seen, from: stand.at } : { ...seen, to: stand.at };
    return stepInPage(listed, selected, way, beyond);
  }

  function arrive(goal: TimelineEvent | null, way: StepWay): void {
    const between = isSideways(way) ? chipOnTheWay(goal, way) : null;
    if (between) {
      setStop({ at: between, beside: selected });
    } else if (goal) {
      setStop(null);
      onStep(goal);
    }
  }

  function chipOnTheWay(goal: TimelineEvent | null, way: "next" | "previous"): ChipStop | null {
    // Of an event that the page does not know, nobody can tell what lies beside it.
    if (stand === null && selected !== null && !here) return null;
    const event: Stand | null = here ? { at: at(here), chip: null } : null;
    const from = stand ? { at: stand.at, chip: stand.chip.id } : event;
    return chipBetween(chips(), from, goal && at(goal), way);
  }

  async function ask(way: StepWay) {
    // A key held down asks again when the answer is there.
    if (asking.current) return;
    asking.current = true;
    const query = new URLSearchParams(filterQuery(view));
    if (selected !== null) query.set("e", selected);
    query.set("go", way);
    const answer = await fetchJson<Step | null>(withAhead(`${path}/step?${query}`, ahead));
    asking.current = false;
    if (answer.kind !== "found") return;
    if (answer.value) setLast(answer.value);
    arrive(answer.value?.event ?? null, way);
  }

  return { step, last, chip: stand?.chip ?? null, leaveChip: () => setStop(null) };
}

const isSideways = (way: StepWay): way is "next" | "previous" => way === "next" || way === "previous";
