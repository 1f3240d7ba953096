import { expect, test } from "vitest";
import { tileOfPath } from "./tile-path";

test.each([
  ["5", "20000", { zoom: 5, index: 20000 }],
  ["3", "-4", { zoom: 3, index: -4 }],
  ["23", "0", { zoom: 23, index: 0 }],
])("/tiles/%s/%s names a tile", (zoom, index, key) => expect(tileOfPath(zoom, index)).toEqual(key));

test.each([
  ["2", "0"],
  ["24", "0"],
  ["05x", "1"],
  ["5", "1.5"],
  ["5", "1e3"],
  ["5", ""],
  ["23", "999999999"],
  ["5", "99999999999"],
])("/tiles/%s/%s names none", (zoom, index) => expect(tileOfPath(zoom, index)).toBeNull());
