import { db } from "../client";
import type { Transaction } from "../transaction";

/** The name of the job that settles the levels of a timeline. */
export const SETTLE_LEVELS = "settle-levels";

/** Asks for the levels of a timeline to be settled soon, once for all that changes until then; nothing when nothing is stale. */
export async function queueSettling(tx: Pick<Transaction, "$queryRaw">, timelineId: string): Promise<void> {
  await tx.$queryRaw`
    select graphile_worker.add_job(
      ${SETTLE_LEVELS}, json_build_object('timelineId', ${timelineId}::text), run_at => now() + interval '1 second',
      job_key => ${`settle ${timelineId}`}, job_key_mode => 'preserve_run_at')::text
    where exists (select from stale_tile where timeline_id = ${timelineId}::uuid)`;
}

/** The timelines in which levels wait to be settled. */
export async function unsettledTimelines(): Promise<string[]> {
  const rows = await db().$queryRaw<
    { id: string }[]
  >`select distinct timeline_id::text as id from stale_tile`;
  return rows.map(({ id }) => id);
}

/** Asks again for timelines whose job is gone. */
export async function queueForgottenSettling(): Promise<void> {
  for (const timelineId of await unsettledTimelines()) await queueSettling(db(), timelineId);
}
