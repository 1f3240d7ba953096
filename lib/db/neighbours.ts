import { parseId, shortId } from "../ids";
import type { TimelineEvent } from "../timeline/event";
import { db } from "./client";
import { selectEvents } from "./event-list";
import { Prisma } from "./generated/client";

/** The shown events just before and just after one, in the timeline's order; null at either end. */
export async function findNeighbours(
  timelineId: string,
  eventId: string,
): Promise<{ previous: TimelineEvent | null; next: TimelineEvent | null }> {
  const id = parseId(eventId);
  if (id === null) return { previous: null, next: null };
  const [found] = await db().$queryRaw<{ previous: string | null; next: string | null }[]>`
    with here as (
      select order_at, id from event where id = ${id}::uuid and timeline_id = ${timelineId}::uuid
    ), shown as (
      select order_at, id from event
      where timeline_id = ${timelineId}::uuid and merged_into_id is null and hidden_at is null and review <> 'rejected'
    )
    select
      (select s.id from shown s, here h where (s.order_at, s.id) < (h.order_at, h.id)
        order by s.order_at desc, s.id desc limit 1) as previous,
      (select s.id from shown s, here h where (s.order_at, s.id) > (h.order_at, h.id)
        order by s.order_at, s.id limit 1) as next`;
  const ids = [found?.previous, found?.next].filter((one) => one != null);
  if (ids.length === 0) return { previous: null, next: null };
  const events = await selectEvents(timelineId, Prisma.sql`e.id = any(${ids}::uuid[])`);
  const named = (one: string | null | undefined) =>
    (one == null ? null : events.find((event) => event.id === shortId(one))) ?? null;
  return { previous: named(found?.previous), next: named(found?.next) };
}
