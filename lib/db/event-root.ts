import type { Transaction } from "./transaction";

/** The shown event behind an id, itself or the one that absorbed it; null when the timeline has no such event. */
export async function rootOf(
  tx: Pick<Transaction, "$queryRaw">,
  timelineId: string,
  eventId: string,
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive up as (
      select id, merged_into_id from event where id = ${eventId}::uuid and timeline_id = ${timelineId}::uuid
      union select e.id, e.merged_into_id from event e join up on up.merged_into_id = e.id
    ) select id from up where merged_into_id is null`;
  return rows[0]?.id ?? null;
}
