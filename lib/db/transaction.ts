import type { Result } from "../result";
import { db } from "./client";
import { isConflict } from "./constraint";
import type { Prisma } from "./generated/client";
import { refreshChanged } from "./marks/refresh-marks";

/** A transaction under way. Use cases pass it on; only lib/db looks inside. */
export type Transaction = Prisma.TransactionClient;

const ATTEMPTS = 3;
/** So many changes back a timeline knows which events came in: who has been away for longer asks for the whole page anyway. */
export const KEPT_CHANGES = 1_000;
// Postgres checks each of ten thousand passages against a text of a million characters: more than a minute on a small machine.
const LIMITS = { maxWait: 20_000, timeout: 600_000 };

/**
 * Runs `work` as one transaction: all of it is stored, or, when it throws or answers with an error, none. What the timeline is read from
 * follows in the same transaction. `work` runs again when Postgres gave it up for another transaction that waited for it in turn.
 */
export async function transaction<T, E>(
  work: (tx: Transaction) => Promise<Result<T, E>>,
  timeout = LIMITS.timeout,
): Promise<Result<T, E>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(
        async (tx) => {
          const result = await work(tx);
          if (!result.ok) throw new RolledBack(result);
          await refreshChanged(tx);
          return result;
        },
        { ...LIMITS, timeout },
      );
    } catch (error) {
      if (error instanceof RolledBack) return error.result as Result<T, E>;
      if (attempt < ATTEMPTS && isConflict(error)) continue;
      throw error;
    }
  }
}

class RolledBack extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super("rolled back");
    this.result = result;
  }
}

/** Waits until no other transaction changes the events of this timeline, so that two writers do not miss each other's events. */
export async function lockEvents(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`events ${timelineId}`}, 0))`;
}

/**
 * Tells open pages that there is something new, and which of it are events that came in. Called last: it holds the timeline's row until
 * the end of the transaction, so that who has seen a change has seen all that came with it and before.
 */
export async function countChange(
  tx: Transaction,
  timelineId: string,
  added: readonly string[] = [],
): Promise<void> {
  await tx.$executeRaw`
    with counted as (update timeline set changes = changes + 1 where id = ${timelineId}::uuid returning changes),
      forgotten as (
        delete from addition a using counted where a.timeline_id = ${timelineId}::uuid and a.change <= counted.changes - ${KEPT_CHANGES}
      )
    insert into addition (timeline_id, change, event_ids)
    select ${timelineId}::uuid, changes, ${[...added]}::uuid[] from counted where ${added.length} > 0`;
}
