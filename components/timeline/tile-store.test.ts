import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Tile, TileKey } from "@/lib/timeline/tile";
import { tileStore } from "./tile-store";

const key = (index: number): TileKey => ({ zoom: 10, index });
const tile = (index: number): Tile => ({ zoom: 10, index, lanes: [] });

/** Answers when told to. */
function source() {
  const asked: { key: TileKey; signal: AbortSignal; answer: (tile: Tile) => void; fail: () => void }[] = [];
  const fetchTile = (wanted: TileKey, signal: AbortSignal) =>
    new Promise<Tile>((answer, reject) => {
      asked.push({ key: wanted, signal, answer, fail: () => reject(new Error("503")) });
    });
  return { asked, fetchTile, indexes: () => asked.map((one) => one.key.index) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("fetches what is wanted in order of urgency, four at once", async () => {
  const { asked, fetchTile, indexes } = source();
  tileStore(fetchTile).want([3, 1, 4, 1_5, 9, 2].map(key));
  expect(indexes()).toEqual([3, 1, 4, 15]);
  asked[1]?.answer(tile(1));
  await settle();
  expect(indexes()).toEqual([3, 1, 4, 15, 9]);
});

test("tells of each tile that comes in and never asks for it again", async () => {
  const { asked, fetchTile } = source();
  const store = tileStore(fetchTile);
  const heard = vi.fn();
  store.subscribe(heard);
  store.want([key(1)]);
  asked[0]?.answer(tile(1));
  await settle();
  expect(heard).toHaveBeenCalledOnce();
  expect(store.get(key(1))).toEqual(tile(1));
  store.want([key(1)]);
  expect(asked).toHaveLength(1);
});

test("what came with the page is not fetched", () => {
  const { asked, fetchTile } = source();
  const store = tileStore(fetchTile);
  store.put([tile(1), tile(2)]);
  store.want([key(1), key(2), key(3)]);
  expect(asked.map((one) => one.key.index)).toEqual([3]);
});

test("calls off what is no longer wanted, and makes room for what is", () => {
  const { asked, fetchTile, indexes } = source();
  const store = tileStore(fetchTile);
  store.want([1, 2, 3, 4].map(key));
  store.want([4, 5].map(key));
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, true, false, false]);
  expect(indexes()).toEqual([1, 2, 3, 4, 5]);
});

test("an answer that comes after it was called off changes nothing", async () => {
  const { asked, fetchTile } = source();
  const store = tileStore(fetchTile);
  const heard = vi.fn();
  store.subscribe(heard);
  store.want([key(1)]);
  store.want([]);
  asked[0]?.answer(tile(1));
  await settle();
  expect(store.get(key(1))).toBeNull();
  expect(heard).not.toHaveBeenCalled();
});

test("tries again what failed, after longer and longer waits, for as long as it is wanted", async () => {
  const { asked, fetchTile } = source();
  const store = tileStore(fetchTile);
  store.want([key(1)]);
  asked[0]?.fail();
  await vi.advanceTimersByTimeAsync(900);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  asked[1]?.fail();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
  store.want([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

test("keeps a bounded number of tiles, those used last and those wanted", async () => {
  const store = tileStore(source().fetchTile);
  store.put(Array.from({ length: 120 }, (_, index) => tile(index)));
  store.get(key(0));
  store.put([tile(500)]);
  expect(store.get(key(0))).not.toBeNull();
  expect(store.get(key(1))).toBeNull();
  expect(store.get(key(500))).not.toBeNull();
});
