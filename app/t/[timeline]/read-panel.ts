import type { PanelEvent } from "@/components/timeline/panel-event";
import { findEvent } from "@/lib/db/events";
import type { Timeline } from "@/lib/db/timelines";
import { readCard } from "@/lib/db/view/read-step";
import type { EventFilter } from "@/lib/timeline/event";

/** What the panel shows of an event; null when the timeline has no such event. */
export async function readPanel(
  timeline: Timeline,
  filter: EventFilter,
  id: string,
): Promise<PanelEvent | null> {
  const found = await findEvent(timeline.id, id);
  if (!found) return null;
  const card = await readCard(timeline, filter, found.event.id);
  return { ...found, position: card?.position ?? null, of: card?.of ?? 0 };
}
