import { cache } from "react";
import { findEvent } from "@/lib/db/events";
import { findTimeline } from "@/lib/db/timelines";

/** The event of an address with its timeline, read once per request; null when either is not there. */
export const findPageEvent = cache(async (slug: string, id: string) => {
  const timeline = await findTimeline(slug);
  const found = timeline && (await findEvent(timeline.id, id));
  return found ? { timeline, ...found } : null;
});
