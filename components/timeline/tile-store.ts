import type { Tile, TileKey } from "@/lib/timeline/tile";

/** What all tiles of a store have in common, and how to get one. A rejected promise counts as a failure that passes. */
export type TileSource = (key: TileKey, signal: AbortSignal) => Promise<Tile>;

export type TileStore = {
  /** The tile if it is there. */
  readonly get: (key: TileKey) => Tile | null;
  readonly put: (tiles: readonly Tile[]) => void;
  /** What is wanted from now on, the most urgent first; whatever else is on its way is called off. Nothing stops the store. */
  readonly want: (keys: readonly TileKey[]) => void;
  /** Told after each tile that comes in. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Requests at once, and tiles kept: a dozen windows of them. */
const AT_ONCE = 4;
const KEPT = 120;
const RETRY_MS = [1_000, 3_000, 10_000];

const nameOf = ({ zoom, index }: TileKey): string => `${zoom}/${index}`;

/** Fetches tiles a few at a time, keeps those used last, and tries again what failed for as long as it is wanted. */
export function tileStore(source: TileSource): TileStore {
  const tiles = new Map<string, Tile>();
  const underway = new Map<string, AbortController>();
  const failures = new Map<string, { count: number; until: number }>();
  const listeners = new Set<() => void>();
  let wanted: readonly TileKey[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;

  function keep(tile: Tile) {
    const name = nameOf(tile);
    tiles.delete(name);
    tiles.set(name, tile);
    const needed = new Set(wanted.map(nameOf));
    for (const old of tiles.keys()) {
      if (tiles.size <= KEPT) break;
      if (!needed.has(old) && old !== name) tiles.delete(old);
    }
  }

  async function fetchOne(key: TileKey) {
    const name = nameOf(key);
    const leaving = new AbortController();
    underway.set(name, leaving);
    try {
      const tile = await source(key, leaving.signal);
      if (leaving.signal.aborted) return;
      failures.delete(name);
      keep(tile);
      for (const listener of listeners) listener();
    } catch {
      if (leaving.signal.aborted) return;
      const count = (failures.get(name)?.count ?? 0) + 1;
      const wait = RETRY_MS[Math.min(count, RETRY_MS.length) - 1] ?? 0;
      failures.set(name, { count, until: Date.now() + wait });
    } finally {
      if (underway.get(name) === leaving) underway.delete(name);
      next();
    }
  }

  function next() {
    clearTimeout(retry);
    const missing = wanted.filter((key) => !tiles.has(nameOf(key)) && !underway.has(nameOf(key)));
    const now = Date.now();
    let soonest = Number.POSITIVE_INFINITY;
    for (const key of missing) {
      if (underway.size >= AT_ONCE) return;
      const until = failures.get(nameOf(key))?.until ?? 0;
      if (until <= now) void fetchOne(key);
      else soonest = Math.min(soonest, until);
    }
    if (soonest < Number.POSITIVE_INFINITY) retry = setTimeout(next, soonest - now);
  }

  return {
    get(key) {
      const tile = tiles.get(nameOf(key)) ?? null;
      if (tile) {
        // Read last, forgotten last.
        tiles.delete(nameOf(key));
        tiles.set(nameOf(key), tile);
      }
      return tile;
    },
    put: (given) => given.forEach(keep),
    want(keys) {
      wanted = keys;
      const names = new Set(keys.map(nameOf));
      for (const [name, leaving] of underway) {
        if (names.has(name)) continue;
        leaving.abort();
        underway.delete(name);
      }
      for (const name of failures.keys()) if (!names.has(name)) failures.delete(name);
      next();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
