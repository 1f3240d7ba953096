import { newId } from "../ids";
import { err, ok, type Result } from "../result";
import type { TimelineHead } from "../timeline/event";
import { db } from "./client";
import { constraintOf } from "./constraint";
import { storable } from "./search-key";

export type Timeline = {
  /** The uuid by which the rest of lib/db and the use cases name the timeline. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly isDemo: boolean;
  readonly changes: number;
};

/** Every timeline with its size and the span of its shown events, newest first. */
export async function listTimelines(): Promise<TimelineHead[]> {
  const rows = await db().$queryRaw<TimelineRow[]>`
    select t.slug, t.title, t.description, t.is_demo, coalesce(e.count, 0)::int as event_count, e.first_at, e.last_at,
      (select count(*)::int from article a where a.timeline_id = t.id and a.removed_at is null) as article_count
    from timeline t
    left join (
      select timeline_id, count(*), min(order_at) filter (where edtf is not null) as first_at,
        max(order_at) filter (where edtf is not null) as last_at from event
      where merged_into_id is null and hidden_at is null and review <> 'rejected' group by timeline_id
    ) e on e.timeline_id = t.id
    order by t.created_at desc, t.id desc`;
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    description: row.description,
    isDemo: row.is_demo,
    eventCount: row.event_count,
    articleCount: row.article_count,
    firstAt: row.first_at?.toISOString() ?? null,
    lastAt: row.last_at?.toISOString() ?? null,
  }));
}

type TimelineRow = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly is_demo: boolean;
  readonly event_count: number;
  readonly article_count: number;
  readonly first_at: Date | null;
  readonly last_at: Date | null;
};

/** The timeline of that slug, null when there is none. */
export async function findTimeline(slug: string): Promise<Timeline | null> {
  if (!/^[a-z0-9-]{1,64}$/.test(slug)) return null;
  return db().timeline.findUnique({
    where: { slug },
    select: { id: true, slug: true, title: true, description: true, isDemo: true, changes: true },
  });
}

/** Stores a timeline. */
export async function insertTimeline(
  timeline: Pick<Timeline, "slug" | "title" | "description" | "isDemo">,
): Promise<
  Result<Timeline, { kind: "slug-taken" } | { kind: "slug-malformed" } | { kind: "title-missing" }>
> {
  const { slug } = timeline;
  if (storable(slug) !== slug) return err({ kind: "slug-malformed" });
  const data = {
    id: newId(),
    slug,
    title: storable(timeline.title),
    description: storable(timeline.description),
    isDemo: timeline.isDemo,
  };
  try {
    return ok(
      await db().timeline.create({
        data,
        select: { id: true, slug: true, title: true, description: true, isDemo: true, changes: true },
      }),
    );
  } catch (error) {
    switch (constraintOf(error)) {
      case "timeline_slug_key":
        return err({ kind: "slug-taken" });
      case "timeline_slug_shape":
        return err({ kind: "slug-malformed" });
      case "timeline_title_present":
        return err({ kind: "title-missing" });
      default:
        throw error;
    }
  }
}

/** How many articles of a timeline wait to be read. */
export const countPending = (timelineId: string): Promise<number> =>
  db().extractionRun.count({
    where: {
      state: { in: ["queued", "running"] },
      articleVersion: { article: { timelineId, removedAt: null } },
    },
  });
