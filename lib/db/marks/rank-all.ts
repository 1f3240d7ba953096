import { COARSEST_ZOOM, FINEST_ZOOM, tileWidth } from "../../timeline/tile";
import type { Transaction } from "../transaction";
import { limits } from "./limits";

/**
 * Gives every mark of a timeline its level, looking at all of them: what `settleLevels` comes to in the end, in one go after a bulk load.
 */
export async function rankAll(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`
    create temporary table ranked on commit drop as
    select event_id, type, starts_at, importance, 0::smallint as level from mark_level where timeline_id = ${timelineId}::uuid`;
  for (let zoom = FINEST_ZOOM; zoom <= COARSEST_ZOOM; zoom += 1) {
    await tx.$executeRaw`
      update ranked set level = ${zoom}::smallint from (
        select event_id, row_number() over (
          partition by floor(extract(epoch from starts_at) / ${tileWidth(zoom) / 1_000}::numeric), type
          order by importance desc, starts_at desc, event_id) as place
        from ranked where level >= ${zoom === FINEST_ZOOM ? 0 : zoom - 1}
      ) r where r.event_id = ranked.event_id and r.place <= ${limits.tileKeeps}`;
  }
  await tx.$executeRaw`
    update mark_level l set level = r.level from ranked r where r.event_id = l.event_id and r.level <> l.level`;
  await tx.$executeRaw`drop table ranked`;
  await tx.$executeRaw`delete from stale_tile where timeline_id = ${timelineId}::uuid`;
}
