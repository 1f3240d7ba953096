import type { EventStatus, EventType } from "../../extract/mention";
import { shortId } from "../../ids";
import type { DateBasis } from "../../time/event-date";
import type { Review } from "../../timeline/event";
import type { TileEvent } from "../../timeline/tile";
import { db } from "../client";

type TileRow = {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly review: Review;
  readonly title: string;
  readonly edtf: string | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly basis: DateBasis;
  readonly place: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly startsAt: Date;
  readonly importance: number;
  readonly notes: number;
};

/** These events as the canvas draws them, by uuid. */
export async function tileEvents(ids: readonly string[]): Promise<ReadonlyMap<string, TileEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<TileRow[]>`
    select e.id::text, e.type::text, e.status::text, e.review::text, e.title, e.edtf, e.earliest, e.latest,
      e.date_basis::text as basis, p.name as place, e.killed_low as low, e.killed_high as high, m.starts_at as "startsAt",
      m.importance, m.notes
    from mark m join event e on e.id = m.event_id left join place p on p.id = e.place_id
    where m.event_id = any(${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, tileEvent(row)]));
}

const tileEvent = (row: TileRow): TileEvent => ({
  id: shortId(row.id),
  type: row.type,
  status: row.status,
  review: row.review,
  title: row.title,
  place: row.place,
  killed: row.low === null || row.high === null ? null : [row.low, row.high],
  date: {
    edtf: row.edtf,
    earliest: row.earliest?.toISOString() ?? null,
    latest: row.latest?.toISOString() ?? null,
    basis: row.basis,
  },
  startsAt: row.startsAt.getTime(),
  importance: row.importance,
  annotated: row.notes > 0,
});
