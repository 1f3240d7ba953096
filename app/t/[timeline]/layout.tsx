import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { TimelineNav } from "@/components/timeline/timeline-nav";
import { ScrollMemory } from "@/components/ui/scroll-memory";
import { findTimeline as find } from "@/lib/db/timelines";

import { requestOrigin } from "./request-origin";

type Props = { children: ReactNode; params: Promise<{ timeline: string }> };

const findTimeline = cache(find);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const timeline = await findTimeline((await params).timeline);
  const metadataBase = await requestOrigin();
  if (!timeline) return { metadataBase, title: "No such timeline" };
  return {
    metadataBase,
    title: { default: timeline.title, template: `%s · ${timeline.title}` },
    description:
      timeline.description || `Events of ${timeline.title}, each resting on passages of its articles.`,
  };
}

export default async function TimelineLayout({ children, params }: Props) {
  const timeline = await findTimeline((await params).timeline);
  if (!timeline) notFound();
  return (
    <>
      <TimelineNav timeline={timeline.slug} title={timeline.title} isDemo={timeline.isDemo} />
      <ScrollMemory />
      {children}
    </>
  );
}
