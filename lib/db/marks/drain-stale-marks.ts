import { ok } from "../../result";
import { db } from "../client";
import { countChange, transaction } from "../transaction";
import { refreshMarks } from "./refresh-marks";

const BATCH = 1_000;

/** Looks at events that something changed outside our own transactions; returns how many, at most a batch. */
export async function drainStaleMarks(): Promise<number> {
  // Most of the time there is nothing, and then nothing is written.
  const waiting = await db().$queryRaw<{ found: boolean }[]>`select exists (select from stale_mark) as found`;
  if (!waiting[0]?.found) return 0;
  const result = await transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      with gone as (
        delete from stale_mark where id in (select id from stale_mark order by id limit ${BATCH} for update skip locked)
        returning event_id
      ) select distinct event_id::text as id from gone`;
    const ids = rows.map(({ id }) => id);
    // Pages ask for what they show by the counter. Its row comes before the lock of the marks, as with every writer.
    const timelines = await tx.$queryRaw<{ id: string }[]>`
      select distinct timeline_id::text as id from event where id = any(${ids}::uuid[]) order by 1`;
    for (const { id } of timelines) await countChange(tx, id);
    await refreshMarks(tx, ids);
    return ok(rows.length);
  });
  return result.ok ? result.value : 0;
}
