import { ok } from "../../result";
import { COARSEST_ZOOM, FINEST_ZOOM, tileWidth } from "../../timeline/tile";
import { Prisma } from "../generated/client";
import { countChange, type Transaction, transaction } from "../transaction";
import { limits } from "./limits";
import { lockMarks } from "./refresh-marks";
import { finestTile } from "./write-marks";

/** Few enough tiles of the finest zoom for a second or so, during which nobody else writes marks of the timeline. */
const BATCH = 300;

/** A tile of the finest zoom; what of it may have risen, or null when all of it is to be ranked. */
type StaleTile = { readonly index: number; readonly up_to: number; readonly risen: readonly string[] | null };

/**
 * Gives every mark the coarsest zoom at which it is among the most important of its type in its tile, looking only at tiles in which something
 * changed, from the finest up. The outcome is that of looking at all of them. Returns how many tiles
 * were settled.
 */
export async function settleLevels(timelineId: string): Promise<number> {
  let settled = 0;
  let changed = false;
  for (;;) {
    const batch = await settleBatch(timelineId);
    settled += batch.tiles;
    changed ||= batch.changed;
    if (batch.tiles < BATCH) break;
  }
  // Apart from the levels: writers hold the timeline's row while they wait for the lock of its marks.
  if (changed) {
    await transaction(async (tx) => {
      await countChange(tx, timelineId);
      return ok(null);
    });
  }
  return settled;
}

async function settleBatch(timelineId: string): Promise<{ tiles: number; changed: boolean }> {
  const result = await transaction(async (tx) => {
    await lockMarks(tx, timelineId);
    const tiles = await tx.$queryRaw<StaleTile[]>`
      delete from stale_tile where timeline_id = ${timelineId}::uuid and index in (
        select index from stale_tile where timeline_id = ${timelineId}::uuid order by index limit ${BATCH})
      returning index, up_to, risen::text[] as risen`;
    return ok({ tiles: tiles.length, changed: await settle(tx, timelineId, tiles) });
  });
  return result.ok ? result.value : { tiles: 0, changed: false };
}

/** Whether any level changed. A tile is looked at when a child changed, or when what changed may matter there. */
async function settle(tx: Transaction, timelineId: string, tiles: readonly StaleTile[]): Promise<boolean> {
  let open = new Map(tiles.map(({ index, up_to }) => [index, up_to]));
  let changed = false;
  for (let zoom = FINEST_ZOOM; zoom <= COARSEST_ZOOM && open.size > 0; zoom += 1) {
    const candidates =
      zoom === FINEST_ZOOM
        ? finestCandidates(timelineId, tiles)
        : candidatesOf(timelineId, zoom, [...open.keys()], zoom - 1);
    const touched = await settleZoom(tx, zoom, candidates);
    changed ||= touched.size > 0;
    const parents = new Map<number, number>();
    for (const [index, upTo] of open) {
      if (!touched.has(index) && upTo <= zoom) continue;
      const parent = Math.floor(index / 2);
      parents.set(parent, Math.max(upTo, parents.get(parent) ?? 0));
    }
    open = parents;
  }
  return changed;
}

/** Ranks candidates of one zoom, of which the finer zoom kept all; returns the tiles in which a level changed. */
async function settleZoom(
  tx: Transaction,
  zoom: number,
  candidates: Prisma.Sql,
): Promise<ReadonlySet<number>> {
  const below = zoom === FINEST_ZOOM ? 0 : zoom - 1;
  const moved = await tx.$queryRaw<Moved[]>`
    select index, event_id::text as id, place <= ${limits.tileKeeps} as rises from (
      select index, event_id, level,
        row_number() over (partition by index, type order by importance desc, starts_at desc, event_id) as place
      from (${candidates}) c
    ) ranked
    where (place <= ${limits.tileKeeps}) <> (level >= ${zoom})`;
  // On its own: Postgres expects so many of the above that it would read all levels of the timeline to find them.
  if (moved.length > 0)
    await tx.$executeRaw`
      update mark_level l set level = m.level
      from unnest(${moved.map(({ id }) => id)}::uuid[],
        ${moved.map(({ rises }) => (rises ? zoom : below))}::smallint[]) as m(event_id, level)
      where l.event_id = m.event_id`;
  return new Set(moved.map(({ index }) => index));
}

/** What of these tiles of a zoom has at least this level, 0 being that of marks without one. */
function candidatesOf(
  timelineId: string,
  zoom: number,
  indexes: readonly number[],
  least: number,
): Prisma.Sql {
  const seconds = tileWidth(zoom) / 1_000;
  const levels = LEVELS.filter((level) => level >= least);
  return Prisma.sql`
    select t.index, m.* from unnest(${[...indexes]}::int[]) as t(index)
    cross join lateral (
      select l.event_id, l.level, l.type, l.importance, l.starts_at from mark_level l
      where l.timeline_id = ${timelineId}::uuid and l.level = any(${levels}::smallint[])
        and l.starts_at >= to_timestamp(t.index * ${seconds}::float8)
        and l.starts_at < to_timestamp((t.index + 1) * ${seconds}::float8)
      offset 0
    ) m`;
}

const LEVELS = [0, ...Array.from({ length: COARSEST_ZOOM - FINEST_ZOOM + 1 }, (_, at) => FINEST_ZOOM + at)];

/** All of a tile where something fell; elsewhere what was among its first and what has risen, as a tile may hold thousands of others. */
function finestCandidates(timelineId: string, tiles: readonly StaleTile[]): Prisma.Sql {
  const whole = tiles.filter(({ risen }) => risen === null).map(({ index }) => index);
  const others = tiles.filter(({ risen }) => risen !== null).map(({ index }) => index);
  const index = finestTile(Prisma.sql`l.starts_at`);
  return Prisma.sql`
    ${candidatesOf(timelineId, FINEST_ZOOM, whole, 0)}
    union all ${candidatesOf(timelineId, FINEST_ZOOM, others, FINEST_ZOOM)}
    union all
    select ${index}, l.event_id, l.level, l.type, l.importance, l.starts_at from mark_level l
    where l.event_id = any(${tiles.flatMap(({ risen }) => risen ?? [])}::uuid[])
      and l.timeline_id = ${timelineId}::uuid and l.level = 0 and ${index} = any(${others}::int[])`;
}

type Moved = { readonly index: number; readonly id: string; readonly rises: boolean };
