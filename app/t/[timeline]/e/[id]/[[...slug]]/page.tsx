import { GanttChart } from "lucide-react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { CopyLink } from "@/components/event/copy-link";
import { EventBody } from "@/components/event/event-body";
import { eventHref, timelineHref } from "@/components/event/links";
import { Neighbours } from "@/components/event/neighbours";
import { ButtonLink } from "@/components/ui/button";
import { findMergeChoices } from "@/lib/db/merge-choices";
import { findNeighbours } from "@/lib/db/neighbours";
import { eventJsonLd, inertJson } from "@/lib/export/event-json-ld";
import { requestOrigin } from "../../../request-origin";
import { eventActions } from "../../event-actions";
import { describeEvent } from "../describe-event";
import { findPageEvent } from "../find-page-event";
import styles from "./page.module.css";

type Props = {
  params: Promise<{ timeline: string; id: string; slug?: string[] }>;
  searchParams: Promise<{ was?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { timeline: slug, id } = await params;
  const found = await findPageEvent(slug, id);
  if (!found) return { title: "No such event", robots: { index: false } };
  const { timeline, event } = found;
  const url = eventHref(timeline.slug, event);
  const description = describeEvent(event);
  const image = {
    url: `${eventHref(timeline.slug, { id: event.id })}/opengraph-image`,
    ...{ width: 1200, height: 630, alt: description },
  };
  return {
    title: event.title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: "article",
      siteName: `Sourceline · ${timeline.title}`,
      title: event.title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image", title: event.title, description, images: [image] },
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const { timeline: slug, id } = await params;
  const found = await findPageEvent(slug, id);
  if (!found) notFound();
  const { timeline, event, movedFrom } = found;
  // Not a permanent redirect: undoing the merge gives the old address back.
  if (movedFrom) redirect(`${eventHref(slug, event)}?was=${movedFrom}`);

  const { was } = await searchParams;
  const absorbed = event.merges.find((merge) => merge.absorbedId === was);
  const actions = eventActions();
  const [{ previous, next }, mergeChoices] = await Promise.all([
    findNeighbours(timeline.id, event.id),
    actions ? findMergeChoices(timeline.id, event.id) : [],
  ]);
  const url = new URL(eventHref(slug, event), await requestOrigin()).href;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <main id="main" className={styles.page}>
      <script
        type="application/ld+json"
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: inertJson leaves nothing that could end the element.
        dangerouslySetInnerHTML={{ __html: inertJson(eventJsonLd(event, url)) }}
      />
      {was ? (
        <p className={styles.banner} role="status">
          {absorbed
            ? `“${absorbed.absorbedTitle}”, the event your link led to, was merged into this one.`
            : "The event your link led to was merged into this one."}
        </p>
      ) : null}
      <div className={styles.tools}>
        <ButtonLink href={timelineHref(slug, event)}>
          <GanttChart size={15} aria-hidden /> Open on the timeline
        </ButtonLink>
        <CopyLink href={eventHref(slug, event)} />
      </div>
      <EventBody timeline={slug} event={event} actions={actions} mergeChoices={mergeChoices} level={1} />
      <Neighbours timeline={slug} previous={previous} next={next} />
    </main>
  );
}
