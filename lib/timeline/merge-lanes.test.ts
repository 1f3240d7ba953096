import { expect, test } from "vitest";
import { ALL_LANES, mergeLanes } from "./merge-lanes";
import { tileWindow } from "./tile";
import { tileEvent, tileOf } from "./tiles-of-events.fixture";

const KEY = { zoom: 10, index: 400 };
const { from } = tileWindow(KEY);

test("one lane counts and carries what all lanes did, the most important first", () => {
  const parted = tileOf(
    KEY,
    new Map([
      ["a", [tileEvent("a1", from, 1), tileEvent("a2", from + 1, 5), tileEvent("long", from - 1, 2, 90)]],
      ["b", [tileEvent("b1", from, 3)]],
    ]),
  );
  const [lane, ...others] = mergeLanes(parted).lanes;
  expect(others).toEqual([]);
  expect(lane?.id).toBe(ALL_LANES);
  expect(lane?.events.map(({ id }) => id)).toEqual(["a2", "b1", "a1"]);
  expect(lane?.bins.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(lane?.carried.count).toBe(1);
});
