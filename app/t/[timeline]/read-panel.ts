import type { PanelEvent } from "@/components/timeline/panel-event";
import { mayWrite } from "@/lib/accounts/may-write";
import { findEvent } from "@/lib/db/events";
import { findMergeChoices } from "@/lib/db/merge-choices";
import type { Timeline } from "@/lib/db/timelines";
import { readCard } from "@/lib/db/view/read-step";
import type { EventFilter } from "@/lib/timeline/event";
import type { Ahead } from "@/lib/timeline/reader-clock";

/** What the panel shows of an event; null when the timeline has no such event. */
export async function readPanel(
  timeline: Timeline,
  filter: EventFilter,
  id: string,
  ahead: Ahead | null,
): Promise<PanelEvent | null> {
  const found = await findEvent(timeline.id, id);
  if (!found) return null;
  const [card, mergeChoices] = await Promise.all([
    readCard(timeline, filter, found.event.id, ahead),
    mayWrite() ? findMergeChoices(timeline.id, found.event.id) : [],
  ]);
  return { ...found, position: card?.position ?? null, of: card?.of ?? 0, mergeChoices };
}
