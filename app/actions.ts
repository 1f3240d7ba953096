"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { NewTimelineState } from "@/components/timeline/new-timeline-state";
import { currentAsker } from "@/lib/accounts/current-asker";
import { slugOf } from "@/lib/timeline/slug";
import { createTimeline } from "@/lib/timelines/create-timeline";
import { formSent } from "./form-sent";

const NewTimeline = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(1_000).default(""),
  slug: z.string().trim().toLowerCase().max(64).default(""),
});

export async function createTimelineAction(
  _before: NewTimelineState,
  sent: FormData,
): Promise<NewTimelineState> {
  const form = formSent(sent);
  const typed = {
    title: String(form.get("title") ?? ""),
    description: String(form.get("description") ?? ""),
    slug: String(form.get("slug") ?? ""),
  };
  const input = NewTimeline.safeParse(typed);
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    return {
      problem: field === "title" ? "title-missing" : field === "slug" ? "slug-malformed" : "too-long",
      typed,
    };
  }
  const asker = await currentAsker();
  if (!asker.ok) return { problem: "refused", typed };
  const { title, description, slug } = input.data;
  const created = await createTimeline(asker.value, { title, description, slug: slug || slugOf(title) });
  if (!created.ok) return { problem: created.error.kind, typed };
  redirect(`/t/${created.value.slug}`);
}
