import type { EventDetail, MergeChoice, TimelineEvent } from "@/lib/timeline/event";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { Step } from "@/lib/timeline/step";
import { type ListedPage, positionInPage } from "@/lib/timeline/step-in-page";
import type { View } from "@/lib/timeline/view";
import { isPanelOf, type PanelEvent, panelAddress } from "./panel-event";
import { type Given, useFetched } from "./use-fetched";

type Input = {
  readonly path: string;
  readonly view: View;
  readonly changes: number;
  /** The clock of the axis; null for UTC. */
  readonly ahead: Ahead | null;
  readonly selected: string | null;
  readonly listed: ListedPage;
  /** The last step the server was asked for. */
  readonly stepped: Step | null;
  /** What the page came with. */
  readonly given: Given<PanelEvent | null>;
};

type SelectedEvent = {
  /** As lists have it, from whoever knew it first. */
  readonly current: TimelineEvent | null;
  /** Among all that match, from 1; null while unknown and when the filters leave it out. */
  readonly position: number | null;
  /** In full; null while it is on its way. */
  readonly detail: EventDetail | null;
  readonly mergeChoices: readonly MergeChoice[];
  readonly problem: "missing" | "failed" | null;
};

const NOTHING: SelectedEvent = {
  current: null,
  position: null,
  detail: null,
  mergeChoices: [],
  problem: null,
};

/** The selected event as far as it is known, fetched in full by itself: the page is not asked for again. */
export function useSelectedEvent(input: Input): SelectedEvent {
  const { path, view, changes, ahead, selected, listed, stepped, given } = input;
  const address = selected === null ? null : panelAddress(path, view, selected, changes, ahead);
  const panel = useFetched(address, given);
  if (selected === null) return NOTHING;
  const full = panel.value && isPanelOf(panel.value, selected) ? panel.value : null;
  const step = stepped?.event.id === selected ? stepped : null;
  const listedEvent = listed.page.events.find(({ id }) => id === selected);
  return {
    current: listedEvent ?? step?.event ?? full?.event ?? null,
    position: positionInPage(listed, selected) ?? step?.position ?? full?.position ?? null,
    detail: full?.event ?? null,
    mergeChoices: full?.mergeChoices ?? [],
    problem: panel.problem ?? (!panel.stale && panel.value === null ? "missing" : null),
  };
}
