import { COARSEST_ZOOM, FINEST_ZOOM } from "../../timeline/tile";
import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";
import { limits } from "./limits";
import { finestTile } from "./write-marks";

/**
 * Gives every mark of a timeline that has no levels its level, looking at all of them: what `settleLevels` comes to in the end, in one go
 * after a bulk load.
 */
export async function rankAll(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`
    create temporary table ranked on commit drop as
    select event_id, type, starts_at, importance, ${finestTile(Prisma.sql`starts_at`)} as tile, 0::smallint as level
    from mark where timeline_id = ${timelineId}::uuid and dated`;
  for (let zoom = FINEST_ZOOM; zoom <= COARSEST_ZOOM; zoom += 1) {
    // A tile is two of the next finer zoom, and only what was among the first of one of them can be among its own.
    await tx.$executeRaw`
      insert into ranked select event_id, type, starts_at, importance, tile, ${zoom}::smallint from (
        select *, row_number() over (
          partition by tile >> ${zoom - FINEST_ZOOM}::int, type order by importance desc, starts_at desc, event_id) as place
        from ranked where level = ${zoom === FINEST_ZOOM ? 0 : zoom - 1}::smallint
      ) r where place <= ${limits.tileKeeps}`;
  }
  await tx.$executeRaw`
    insert into mark_level
      (event_id, timeline_id, level, type, starts_at, importance, actor_series, place_series, source_series, series)
    select event_id, m.timeline_id, r.level, m.type, m.starts_at, m.importance, m.actor_series, m.place_series, m.source_series, m.series
    from mark m join (select event_id, max(level) as level from ranked group by event_id) r using (event_id)
    where m.timeline_id = ${timelineId}::uuid order by r.level, m.starts_at`;
  await tx.$executeRaw`drop table ranked`;
}
