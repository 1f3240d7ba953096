import { useEffect, useMemo, useState } from "react";
import type { Tile, TileKey } from "@/lib/timeline/tile";
import type { TimeWindow } from "@/lib/timeline/window";
import { type TileSource, tileStore } from "./tile-store";
import { coverOf, longestRun, tilesLaidOut, tilesWanted } from "./tiles-wanted";
import type { WindowStore } from "./window-store";

type Input = {
  /** Where the tiles of these filters, this lane field and this version of the timeline are. */
  readonly address: (key: TileKey) => string;
  /** Tiles that came with the page, of the same address. */
  readonly initial: readonly Tile[];
  /** Shown until as much of its own has come: tiles of these filters on another clock, which differ by hours. */
  readonly meanwhile: readonly Tile[];
  /** Names filters and lane field: tiles of another scope are never shown in place of its own. */
  readonly scope: string;
  readonly windows: WindowStore;
  /** The window at rest. */
  readonly settled: TimeWindow;
};

/** Asked for while a hand moves, at most so often. */
const ASK_MS = 120;

/** So long after the rest, neighbours that have not come are waited for no longer. */
const PATIENCE_MS = 500;

/**
 * The tiles to lay out for the window at rest: neighbours of one zoom that cover as much of it as has come. While what was there before
 * covers more, it stays. Nothing new is given out while a hand moves the window.
 */
export function useTiles({ address, initial, meanwhile, scope, windows, settled }: Input): readonly Tile[] {
  const store = useMemo(() => {
    const created = tileStore(fetchTile(address));
    created.put(initial);
    return created;
  }, [address, initial]);
  const [shown, setShown] = useState({ scope, tiles: meanwhile });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        store.want(tilesWanted(windows.get()));
      }, ASK_MS);
    };
    const unsubscribe = windows.subscribe(ask);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      store.want([]);
    };
  }, [store, windows]);

  useEffect(() => {
    store.want(tilesWanted(settled));
    let isPatient = true;
    const show = () => {
      if (windows.isMoving() && windows.get() !== settled) return;
      const laidOut = tilesLaidOut(settled).map(store.get);
      const found = longestRun(laidOut, settled);
      const isWhole = found.length === laidOut.length;
      setShown((before) => {
        const own = before.scope === scope ? before.tiles : meanwhile;
        const tiles = isBetter(found, own, settled, isWhole || !isPatient) ? found : own;
        return tiles === before.tiles && scope === before.scope ? before : { scope, tiles };
      });
    };
    show();
    const timer = setTimeout(() => {
      isPatient = false;
      show();
    }, PATIENCE_MS);
    const unsubscribe = store.subscribe(show);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, meanwhile, scope, windows, settled]);

  return shown.scope === scope ? shown.tiles : meanwhile;
}

/** Tiles that come one by one are not laid out one by one: only once all are there, or `now`, or where nothing covers the window yet. */
function isBetter(
  found: readonly Tile[],
  before: readonly Tile[],
  window: TimeWindow,
  now: boolean,
): boolean {
  if (before.length === found.length && found.every((tile, index) => tile === before[index])) return false;
  const had = coverOf(before, window);
  const has = coverOf(found, window);
  return now ? has >= had : has === 1 && had < 1;
}

const fetchTile =
  (address: (key: TileKey) => string): TileSource =>
  async (key, signal) => {
    const response = await fetch(address(key), { signal });
    if (!response.ok) throw new Error(`Tile ${key.zoom}/${key.index}: ${response.status}`);
    // Our own route's answer.
    return (await response.json()) as Tile;
  };
