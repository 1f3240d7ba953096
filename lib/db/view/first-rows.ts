import { db } from "../client";
import { Prisma } from "../generated/client";

/** A mark that is drawn in a tile of a run, counted from 0, in a lane as `laneOfMark` tells it. */
export type TopRow = {
  readonly id: string;
  readonly tile: number;
  readonly lane: string;
  readonly importance: number;
  readonly startsAt: Date;
};

/** The first `most` of each tile and lane of rows of (event_id, starts_at, importance, tile, lane, …) in this order. */
export const firstOf = (rows: Prisma.Sql, order: Prisma.Sql, most: number): Promise<TopRow[]> =>
  db().$queryRaw<TopRow[]>`
    select event_id::text as id, tile, lane::text, importance, starts_at as "startsAt" from (
      select event_id, starts_at, importance, tile, lane, row_number() over (partition by tile, lane order by ${order}) as place from (${rows}) m
    ) ranked where place <= ${most} order by tile, ranked.lane, place`;

export const BY_IMPORTANCE = Prisma.sql`importance desc, starts_at desc, event_id`;
export const BY_LEVEL = Prisma.sql`level desc, ${BY_IMPORTANCE}`;
