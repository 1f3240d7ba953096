import { TILE_BINS, type TileKey, tileWidth } from "../../timeline/tile";
import type { TimeWindow } from "../../timeline/window";
import { Prisma } from "../generated/client";

/** So many neighbouring tiles of one zoom, read together. */
export type TileRun = { readonly zoom: number; readonly first: number; readonly count: number };

/** The shortest run with all of these tiles, which are of one zoom. */
export function runOf(tiles: readonly [TileKey, ...TileKey[]]): TileRun {
  const indexes = tiles.map(({ index }) => index);
  const first = Math.min(...indexes);
  return { zoom: tiles[0].zoom, first, count: Math.max(...indexes) - first + 1 };
}

/** The stretch of time that a run covers. */
export function runWindow({ zoom, first, count }: TileRun): TimeWindow {
  const width = tileWidth(zoom);
  return { from: first * width, to: (first + count) * width };
}

/** The width of a bin, in milliseconds. */
export const binWidth = (run: TileRun): number => tileWidth(run.zoom) / TILE_BINS;

/** The left edges of the tiles, in milliseconds. */
export const edgesOf = ({ zoom, first, count }: TileRun): number[] =>
  Array.from({ length: count }, (_, at) => (first + at) * tileWidth(zoom));

/** In which part of a run, each of that width and counted from 0, an instant lies. */
export const partOf = (run: TileRun, width: number, instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`floor((date_part('epoch', ${instant}) - ${runWindow(run).from / 1_000}::float8) / ${width / 1_000}::float8)::int`;

/** As `partOf` for tiles. */
export const tileOf = (run: TileRun, instant: Prisma.Sql): Prisma.Sql =>
  partOf(run, tileWidth(run.zoom), instant);
