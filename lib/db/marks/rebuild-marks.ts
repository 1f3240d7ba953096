import { ok } from "../../result";
import { db } from "../client";
import { countChange, transaction } from "../transaction";
import { promoteAmong } from "./common-words";
import { indexMost } from "./limits";
import { rankAll } from "./rank-all";
import { lockMarks, refreshMarks } from "./refresh-marks";

const BATCH = 5_000;

/** Makes all that a timeline is read from anew: after a bulk load, or when in doubt. Readers see it fill up meanwhile. */
export async function rebuildMarks(timelineId: string): Promise<void> {
  await transaction(async (tx) => {
    await lockMarks(tx, timelineId);
    await tx.$executeRaw`delete from mark where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`delete from mark_level where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`delete from series where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`delete from stale_tile where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`
      delete from stale_mark s using event e where e.id = s.event_id and e.timeline_id = ${timelineId}::uuid`;
    return ok(null);
  });
  // In their order, so that each batch counts for few days.
  const rows = await db().$queryRaw<{ id: string }[]>`
    select id::text from event where timeline_id = ${timelineId}::uuid
      and merged_into_id is null and hidden_at is null and review <> 'rejected' order by order_at, id`;
  // First, so that every mark is written once with all its series.
  await promoteAmong(timelineId, rows.length, indexMost(rows.length));
  for (let at = 0; at < rows.length; at += BATCH) {
    await transaction(async (tx) => {
      await refreshMarks(
        tx,
        rows.slice(at, at + BATCH).map(({ id }) => id),
      );
      return ok(null);
    });
  }
  await transaction(async (tx) => {
    await countChange(tx, timelineId);
    await lockMarks(tx, timelineId);
    await rankAll(tx, timelineId);
    return ok(null);
  });
}
