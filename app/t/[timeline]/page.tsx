import { notFound } from "next/navigation";
import { EventBody } from "@/components/event/event-body";
import { TimelineView } from "@/components/timeline/timeline-view";
import { EmptyState } from "@/components/ui/empty-state";
import { countFacets, findEvent, listEvents } from "@/lib/db/events";
import { findTimeline } from "@/lib/db/timelines";
import type { TimelineEvent } from "@/lib/timeline/event";
import { itemDate, UTC_CLOCK } from "@/lib/timeline/item-date";
import { EMPTY_VIEW, filterOf, isFiltered, viewOfPage } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";
import { eventActions } from "./e/event-actions";

type Props = {
  params: Promise<{ timeline: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TimelinePage({ params, searchParams }: Props) {
  const timeline = await findTimeline((await params).timeline);
  if (!timeline) notFound();
  const view = viewOfPage(await searchParams);
  const filter = filterOf(view);
  const [events, facets, all, selected] = await Promise.all([
    listEvents(timeline.id, filter),
    countFacets(timeline.id, filter),
    isFiltered(view) ? listEvents(timeline.id, filterOf(EMPTY_VIEW)) : null,
    view.event === null ? null : findEvent(timeline.id, view.event),
  ]);
  const everything = all ?? events;

  return (
    <main id="main">
      <h1 className="visually-hidden">{timeline.title}</h1>
      <TimelineView
        timeline={timeline.slug}
        events={events}
        total={everything.length}
        span={spanOf(everything)}
        facets={facets}
        changes={timeline.changes}
        panel={
          view.event === null
            ? null
            : {
                id: view.event,
                body: selected ? (
                  <EventBody
                    timeline={timeline.slug}
                    event={selected.event}
                    actions={eventActions()}
                    level={2}
                  />
                ) : (
                  <EmptyState title="No such event">
                    This timeline has no event behind that link; it may have been cut short.
                  </EmptyState>
                ),
              }
        }
      />
    </main>
  );
}

/** From the first event to the last, where they have dates. */
function spanOf(events: readonly TimelineEvent[]): TimeWindow | null {
  const dates = events.flatMap((event) => itemDate(event.date, UTC_CLOCK) ?? []);
  if (dates.length === 0) return null;
  return { from: Math.min(...dates.map(({ from }) => from)), to: Math.max(...dates.map(({ to }) => to)) };
}
