import type { DateBasis, EventDate } from "../time/event-date";
import { db } from "./client";

/** The dates of all shown events of a timeline in their order, without the words they were read from. */
export async function listDates(timelineId: string): Promise<EventDate[]> {
  const rows = await db().$queryRaw<DateRow[]>`
    select edtf, earliest, latest, date_basis::text as basis from event
    where timeline_id = ${timelineId}::uuid and merged_into_id is null and hidden_at is null and review <> 'rejected'
    order by order_at, id`;
  return rows.map(({ edtf, earliest, latest, basis }) => ({
    edtf,
    earliest: earliest?.toISOString() ?? null,
    latest: latest?.toISOString() ?? null,
    basis,
    words: null,
  }));
}

type DateRow = {
  readonly edtf: string | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly basis: DateBasis;
};
