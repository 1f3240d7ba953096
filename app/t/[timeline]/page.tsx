import { notFound, redirect } from "next/navigation";
import { TimelineView } from "@/components/timeline/timeline-view";
import { findTimeline } from "@/lib/db/timelines";
import { viewOfPage, viewQuery } from "@/lib/timeline/view";
import { eventActions } from "./e/event-actions";
import { jumpOfPage, paramsOfPage } from "./jump-of-page";
import { readTimeline } from "./read-timeline";

type Props = {
  params: Promise<{ timeline: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TimelinePage({ params, searchParams }: Props) {
  const timeline = await findTimeline((await params).timeline);
  if (!timeline) notFound();
  const asked = await searchParams;
  const view = viewOfPage(asked);
  const read = await readTimeline(timeline, view, paramsOfPage(asked));
  const jump = jumpOfPage(asked, view, read.overview, timeline.title);
  if (jump?.ok) redirect(`/t/${timeline.slug}${viewQuery({ ...view, ...jump.window })}`);

  return (
    <main id="main">
      <h1 className="visually-hidden">{timeline.title}</h1>
      <TimelineView
        timeline={timeline.slug}
        title={timeline.title}
        {...read}
        changes={timeline.changes}
        jump={jump}
        actions={eventActions()}
      />
    </main>
  );
}
