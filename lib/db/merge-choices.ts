import { parseId } from "../ids";
import type { MergeChoice } from "../timeline/event";
import { db } from "./client";
import { selectEvents } from "./event-list";
import { Prisma } from "./generated/client";

/** Choices before and after the event, at most, and how far off in days they may lie. */
const EACH_SIDE = 8;
const DAYS = 4;

/**
 * The shown events of the same type that lie nearest to an event in time, in the timeline's order. What has no date is offered what has none,
 * either, and came in at about the same time.
 */
export async function findMergeChoices(timelineId: string, eventId: string): Promise<readonly MergeChoice[]> {
  const id = parseId(eventId);
  if (id === null) return [];
  const side = (compare: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    (select e.id from event e, here h
      where e.timeline_id = ${timelineId}::uuid and e.type = h.type and (e.edtf is null) = h.undated and (e.order_at, e.id) ${compare} (h.order_at, h.id)
        and e.order_at between h.order_at - make_interval(days => ${DAYS}) and h.order_at + make_interval(days => ${DAYS})
        and e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'
      order by e.order_at ${order}, e.id ${order} limit ${EACH_SIDE})`;
  const found = await db().$queryRaw<{ id: string }[]>`
    with here as (
      select order_at, id, type, edtf is null as undated from event where id = ${id}::uuid and timeline_id = ${timelineId}::uuid
    )
    ${side(Prisma.sql`<`, Prisma.sql`desc`)} union all ${side(Prisma.sql`>`, Prisma.sql`asc`)}`;
  if (found.length === 0) return [];
  const events = await selectEvents(
    timelineId,
    Prisma.sql`e.id = any(${found.map((one) => one.id)}::uuid[])`,
  );
  return events.map(({ id: choice, title, date, place }) => ({ id: choice, title, date, place }));
}
