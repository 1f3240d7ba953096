import { COARSEST_ZOOM, FINEST_ZOOM, type TileKey, tileWindow } from "./tile";

/** The years that dates are written with. */
const FIRST = Date.UTC(0, 0, 1) - 2000 * 366 * 86_400_000;
const LAST = Date.UTC(9999, 11, 31);

/** The tile that two parts of an address name; null when the grid has none there, or it lies beyond all dates. */
export function tileOfPath(zoom: string, index: string): TileKey | null {
  if (!/^\d{1,2}$/.test(zoom) || !/^-?\d{1,9}$/.test(index)) return null;
  const key = { zoom: Number(zoom), index: Number(index) };
  if (key.zoom < FINEST_ZOOM || key.zoom > COARSEST_ZOOM) return null;
  const { from, to } = tileWindow(key);
  return to > FIRST && from < LAST ? key : null;
}
