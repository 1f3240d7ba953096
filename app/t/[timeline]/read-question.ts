import { findTimeline, type Timeline } from "@/lib/db/timelines";
import type { EventFilter } from "@/lib/timeline/event";
import { type Ahead, parseAhead } from "@/lib/timeline/reader-clock";
import { filterOf, parseView, type View } from "@/lib/timeline/view";

export type TimelineParams = { readonly params: Promise<{ readonly timeline: string }> };

type Question = {
  readonly timeline: Timeline;
  readonly view: View;
  readonly filter: EventFilter;
  /** The clock by which it is asked; null for UTC. */
  readonly ahead: Ahead | null;
  readonly params: URLSearchParams;
};

/** The timeline and the view that a reading route is asked about; null when there is no such timeline. */
export async function readQuestion(request: Request, { params }: TimelineParams): Promise<Question | null> {
  const timeline = await findTimeline((await params).timeline);
  if (timeline === null) return null;
  const query = new URL(request.url).searchParams;
  const view = parseView(query);
  return { timeline, view, filter: filterOf(view), ahead: parseAhead(query.get("ahead")), params: query };
}

export const NO_TIMELINE = () => new Response("There is no such timeline.", { status: 404 });

/**
 * What was asked with the timeline's present counter of changes never changes; anything else may at any time. Every change counts in its own
 * transaction: with the same counter before the reading and after it, all that was read is of one state.
 */
export async function answer(value: unknown, { timeline, params }: Question): Promise<Response> {
  const isCurrent =
    params.get("v") === String(timeline.changes) &&
    (await findTimeline(timeline.slug))?.changes === timeline.changes;
  return Response.json(value, {
    headers: { "Cache-Control": isCurrent ? "public, max-age=31536000, immutable" : "no-store" },
  });
}
