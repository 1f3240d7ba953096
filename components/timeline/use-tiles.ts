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
  /** Names filters and lane field: tiles of another scope are never shown in place of its own. */
  readonly scope: string;
  readonly windows: WindowStore;
  /** The window at rest. */
  readonly settled: TimeWindow;
};

/** Asked for while a hand moves, at most so often. */
const ASK_MS = 120;

/**
 * The tiles to lay out for the window at rest: neighbours of one zoom that cover as much of it as has come. While what was there before
 * covers more, it stays. Nothing new is given out while a hand moves the window.
 */
export function useTiles({ address, initial, scope, windows, settled }: Input): readonly Tile[] {
  const store = useMemo(() => {
    const created = tileStore(fetchTile(address));
    created.put(initial);
    return created;
  }, [address, initial]);
  const [shown, setShown] = useState({ scope, tiles: initial });

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
    const show = () => {
      if (windows.isMoving() && windows.get() !== settled) return;
      const found = longestRun(tilesLaidOut(settled).map(store.get), settled);
      setShown((before) => {
        const tiles = before.scope === scope ? better(before.tiles, found, settled) : found;
        return tiles === before.tiles && scope === before.scope ? before : { scope, tiles };
      });
    };
    show();
    return store.subscribe(show);
  }, [store, scope, windows, settled]);

  return shown.scope === scope ? shown.tiles : initial;
}

function better(before: readonly Tile[], found: readonly Tile[], window: TimeWindow): readonly Tile[] {
  const isSame = before.length === found.length && found.every((tile, index) => tile === before[index]);
  return isSame || (coverOf(found, window) < 1 && coverOf(before, window) > coverOf(found, window))
    ? before
    : found;
}

const fetchTile =
  (address: (key: TileKey) => string): TileSource =>
  async (key, signal) => {
    const response = await fetch(address(key), { signal });
    if (!response.ok) throw new Error(`Tile ${key.zoom}/${key.index}: ${response.status}`);
    // Our own route's answer.
    return (await response.json()) as Tile;
  };
