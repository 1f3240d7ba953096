import { notFound } from "next/navigation";
import { EventBody } from "@/components/event/event-body";
import { TimelineView } from "@/components/timeline/timeline-view";
import { EmptyState } from "@/components/ui/empty-state";
import { countFacets, findEvent, listDates, listEvents } from "@/lib/db/events";
import { findTimeline } from "@/lib/db/timelines";
import type { EventDate } from "@/lib/time/event-date";
import { itemDate, UTC_CLOCK } from "@/lib/timeline/item-date";
import { filterOf, isFiltered, viewOfPage } from "@/lib/timeline/view";
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
    isFiltered(view) ? listDates(timeline.id) : null,
    view.event === null ? null : findEvent(timeline.id, view.event),
  ]);
  const dates = all ?? events.map(({ date }) => date);

  return (
    <main id="main">
      <h1 className="visually-hidden">{timeline.title}</h1>
      <TimelineView
        timeline={timeline.slug}
        events={events}
        total={dates.length}
        span={spanOf(dates)}
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
function spanOf(dates: readonly EventDate[]): TimeWindow | null {
  const drawn = dates.flatMap((date) => itemDate(date, UTC_CLOCK) ?? []);
  if (drawn.length === 0) return null;
  return { from: Math.min(...drawn.map(({ from }) => from)), to: Math.max(...drawn.map(({ to }) => to)) };
}
