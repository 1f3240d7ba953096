import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";
import { dayOf, LASTS_OVER_MIDNIGHT } from "./mark-rows";

const OWN = Prisma.sql`
  m.event_id, m.timeline_id, coalesce(m.long_size, 0) as size, coalesce(m.long_bucket, ${dayOf(Prisma.sql`m.starts_at`)}) as bucket,
  m.starts_at, m.ends_at, m.type, m.importance, m.actor_series, m.place_series, m.source_series, m.series`;

/** Of a statement that makes marks anew as `fresh`: keeps apart those of these events that last over a midnight. */
export const keepLasting = (asked: Prisma.Sql): Prisma.Sql => Prisma.sql`
  unlasting as (
    delete from lasting_mark l where l.event_id = ${asked}
      and not exists (select from fresh m where m.event_id = l.event_id and ${LASTS_OVER_MIDNIGHT})
  ), lasting as (
    insert into lasting_mark as l select ${OWN} from fresh m where ${LASTS_OVER_MIDNIGHT}
    on conflict (event_id) do update set size = excluded.size, bucket = excluded.bucket, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, type = excluded.type, importance = excluded.importance, actor_series = excluded.actor_series,
      place_series = excluded.place_series, source_series = excluded.source_series, series = excluded.series
    where l is distinct from excluded
  )`;

/** Makes those of a timeline that has none anew. */
export async function insertLasting(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`
    insert into lasting_mark
    select ${OWN} from mark m where m.timeline_id = ${timelineId}::uuid and ${LASTS_OVER_MIDNIGHT} order by size, bucket, m.ends_at`;
}
