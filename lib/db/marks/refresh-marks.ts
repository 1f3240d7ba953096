import { Prisma } from "../generated/client";
import { KEEP_PLANS, PREPARED } from "../prepared";
import type { Transaction } from "../transaction";
import { weighEvents } from "./mark-facts";
import { writeMarks } from "./write-marks";

const BATCH = 5_000;

/**
 * Makes the marks of every event that this transaction changed say what the event says, and the counts with them. Whatever left an id
 * in `stale_mark`, this is the one place that looks at it before a transaction ends.
 */
export async function refreshChanged(tx: Transaction): Promise<void> {
  await refreshFamilies(
    tx,
    Prisma.sql`delete from stale_mark where transaction = txid_current() returning event_id`,
  );
}

/** As `refreshChanged`, for these events and whatever absorbed them. */
export async function refreshMarks(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await refreshFamilies(tx, Prisma.sql`select unnest(${[...ids]}::uuid[]) as event_id`);
}

async function refreshFamilies(tx: Transaction, changed: Prisma.Sql): Promise<void> {
  const family = await tx.$queryRaw<{ id: string; timeline: string }[]>`${PREPARED}
    with recursive changed as (${changed}), up as (
      select e.id, e.timeline_id, e.merged_into_id from event e where e.id in (select event_id from changed)
      union select e.id, e.timeline_id, e.merged_into_id from up join event e on e.id = up.merged_into_id
    ) select id::text, timeline_id::text as timeline from up order by 2, 1`;
  for (const timeline of new Set(family.map((one) => one.timeline))) {
    await tx.$executeRaw`select ${marksLock(timeline)}, ${KEEP_PLANS}`;
    const own = family.filter((one) => one.timeline === timeline).map(({ id }) => id);
    for (let at = 0; at < own.length; at += BATCH) {
      const batch = own.slice(at, at + BATCH);
      await writeMarks(tx, timeline, batch, await weighEvents(tx, batch));
    }
  }
}

/** Waits until no other transaction changes the marks of this timeline. */
export async function lockMarks(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`select ${marksLock(timelineId)}`;
}

const marksLock = (timelineId: string): Prisma.Sql =>
  Prisma.sql`pg_advisory_xact_lock(hashtextextended(${`marks ${timelineId}`}, 0))`;
