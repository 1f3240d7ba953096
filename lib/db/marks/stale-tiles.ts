import { db } from "../client";
import { Prisma } from "../generated/client";

/** The name of the job that settles the levels of a timeline. */
export const SETTLE_LEVELS = "settle-levels";

/** The levels of a timeline are to be settled soon, once for all that changes until then: as an expression that asks for it. */
export const addSettling = (timelineId: string): Prisma.Sql => Prisma.sql`
  graphile_worker.add_job(
    ${SETTLE_LEVELS}, json_build_object('timelineId', ${timelineId}::text), run_at => now() + interval '1 second',
    job_key => ${`settle ${timelineId}`}, job_key_mode => 'preserve_run_at')::text`;

/** The timelines in which levels wait to be settled. */
export async function unsettledTimelines(): Promise<string[]> {
  const rows = await db().$queryRaw<
    { id: string }[]
  >`select distinct timeline_id::text as id from stale_tile`;
  return rows.map(({ id }) => id);
}

/** Asks again for timelines whose job is gone. */
export async function queueForgottenSettling(): Promise<void> {
  for (const timelineId of await unsettledTimelines())
    await db().$queryRaw`select ${addSettling(timelineId)}`;
}
