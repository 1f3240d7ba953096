import { expect, test } from "vitest";
import { aimsTable } from "./aims";
import { NEVER } from "./figures";
import type { CanvasResult } from "./measure-canvas";
import type { QueryResult } from "./measure-queries";
import { EMPTY, OURS, VIS } from "./subjects";

const frames = (most: number) => ({ p50: 17, p95: 17, longest: most });
const result = (subject: string, size: number, more: Partial<CanvasResult>): CanvasResult => ({
  ...{ subject, size, runs: 3, usable: 300, answer: 34, pan: frames(17), zoom: frames(17), heap: 1e7 },
  ...more,
});

const metIn = (tableText: string, aim: string) =>
  tableText
    .split("\n")
    .find((line) => line.includes(aim))
    ?.split(" | ")
    .at(-1)
    ?.replace(" |", "");

const canvasAims = (results: readonly CanvasResult[]) => aimsTable(results, []);

const asked = (filter: string, size: number, p95: number, windows = 40): QueryResult => {
  const some = { p50: p95 / 2, p95 };
  const together = { p50: 3, p95 };
  return { size, filter, windows, tile: some, window: some, overview: some, asked: some, together };
};

test("an aim is met, missed or left open", () => {
  const told = canvasAims([
    result(EMPTY.name, 0, {}),
    result(OURS.name, 1e3, { usable: 900 }),
    result(OURS.name, 1e5, { usable: 1_000, zoom: frames(90) }),
    result(VIS.name, 1e4, { usable: 17_000 }),
  ]);
  expect(metIn(told, "1/15")).toBe("yes");
  expect(metIn(told, "first usable with 100k ≤ 1.3×")).toBe("yes");
  expect(metIn(told, "first usable with 1M")).toBe("–");
  expect(metIn(told, "zooming longest")).toBe("**no**");
  expect(metIn(told, "wheel to painted")).toBe("yes");
});

test("whatever ends is quicker than what never does", () => {
  const told = canvasAims([result(OURS.name, 1e5, {}), result(VIS.name, 1e4, { usable: NEVER })]);
  expect(metIn(told, "1/15")).toBe("yes");
});

test("a page that never comes up meets no aim", () => {
  const told = canvasAims([
    result(OURS.name, 1e5, { usable: NEVER, pan: frames(NEVER) }),
    result(VIS.name, 1e4, { usable: NEVER }),
  ]);
  expect(metIn(told, "1/15")).toBe("**no**");
  expect(metIn(told, "panning longest")).toBe("**no**");
});

test("a window and its counts are held to a time and to twice that of ten thousand events", () => {
  const told = aimsTable(
    [],
    [
      ...[asked("type", 1e4, 8), asked("type", 1e6, 14.9)],
      ...[asked("place", 1e4, 7), asked("place", 1e6, 15.1)],
      ...[asked("common word", 1e4, 4), asked("common word", 1e6, 7)],
      ...[asked("commonest word", 1e4, 9, 0), asked("commonest word", 1e6, 39)],
    ],
  );
  expect(told).not.toContain("panning");
  expect(metIn(told, "type: p95 ≤ 15 ms")).toBe("yes");
  expect(metIn(told, "place: p95 ≤ 15 ms")).toBe("**no**");
  expect(metIn(told, "actor: p95 ≤ 15 ms")).toBe("–");
  expect(metIn(told, "commonest word: p95 ≤ 40 ms")).toBe("yes");
  expect(metIn(told, "the same, type")).toBe("yes");
  expect(metIn(told, "the same, place")).toBe("**no**");
  expect(told).toContain("2.2× (median 1.0×)");
  expect(metIn(told, "the same, commonest word")).toBe("–");
});
