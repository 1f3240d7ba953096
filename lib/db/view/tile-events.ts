import type { EventStatus, EventType } from "../../extract/mention";
import { shortId } from "../../ids";
import type { DateBasis } from "../../time/event-date";
import type { Review } from "../../timeline/event";
import type { TileEvent } from "../../timeline/tile";
import { db } from "../client";
import { Prisma } from "../generated/client";

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
  readonly annotated: boolean;
};

/** What its mark says of an event. */
export type EventMark = { readonly id: string; readonly startsAt: Date; readonly importance: number };

/** The events of these marks as the canvas draws them, by uuid. */
export async function tileEvents(marks: readonly EventMark[]): Promise<ReadonlyMap<string, TileEvent>> {
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  if (known.size === 0) return new Map();
  const ids = Prisma.sql`${[...known.keys()]}::uuid[]`;
  // Few marks have notes, and an index of their own. Enums come as text by themselves.
  const rows = await db().$queryRaw<TileRow[]>`
    select e.id::text, e.type, e.status, e.review, e.title, e.edtf, e.earliest, e.latest, e.date_basis as basis,
      p.name as place, e.killed_low as low, e.killed_high as high,
      e.id in (select m.event_id from mark m where m.event_id = any(${ids}) and m.notes > 0) as annotated
    from event e left join place p on p.id = e.place_id
    where e.id = any(${ids})`;
  return new Map(
    rows.flatMap((row) => {
      const mark = known.get(row.id);
      return mark === undefined ? [] : [[row.id, tileEvent(row, mark)]];
    }),
  );
}

const tileEvent = (row: TileRow, { startsAt, importance }: EventMark): TileEvent => ({
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
  startsAt: startsAt.getTime(),
  importance,
  annotated: row.annotated,
});
