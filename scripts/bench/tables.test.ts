import { expect, test } from "vitest";
import { NEVER } from "./figures";
import { type CanvasResult, mediansOf } from "./measure-canvas";
import { EMPTY, OURS, VIS } from "./subjects";
import { aimsTable, withResults } from "./tables";

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

test("an aim is met, missed or left open", () => {
  const told = aimsTable([
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
  const told = aimsTable([result(OURS.name, 1e5, {}), result(VIS.name, 1e4, { usable: NEVER })]);
  expect(metIn(told, "1/15")).toBe("yes");
});

test("a page that never comes up meets no aim", () => {
  const told = aimsTable([
    result(OURS.name, 1e5, { usable: NEVER, pan: frames(NEVER) }),
    result(VIS.name, 1e4, { usable: NEVER }),
  ]);
  expect(metIn(told, "1/15")).toBe("**no**");
  expect(metIn(told, "panning longest")).toBe("**no**");
});

test("runs are told by their medians, figure by figure", () => {
  const run = (usable: number, longest: number) => ({
    ...{ usable, answer: null, pan: frames(longest), zoom: null, heap: null },
  });
  const told = mediansOf([run(300, 20), run(100, 90), run(200, 17)]);
  expect(told.usable).toBe(200);
  expect(told.pan?.longest).toBe(20);
  expect(told.answer).toBeNull();
  expect(told.zoom).toBeNull();
});

test("results take the place of the ones before and touch nothing else", () => {
  const page = "# Page\n<!-- results -->\nold\n<!-- end of results -->\nend\n";
  expect(withResults(page, "new")).toBe("# Page\n<!-- results -->\nnew\n<!-- end of results -->\nend\n");
  expect(withResults("# Page", "new")).toBeNull();
});
