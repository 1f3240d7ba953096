import { describe, expect, test } from "vitest";
import { candidate } from "../candidate";
import { isEvident, isLikely, weigh } from "./weigh";

const weighed = (evidence: number | null) => ({
  ...candidate({
    type: "strike",
    sentence: 0,
    clause: { from: 0, to: 1 },
    trigger: { from: 0, to: 1 },
    passages: [],
  }),
  evidence,
});

describe("weigh", () => {
  test("marks add up, and unknown ones weigh nothing", () => {
    const weights = { dated: 2, negated: -3 };
    expect(weigh([], weights)).toBe(0.5);
    expect(weigh(["dated", "never seen"], weights)).toBeCloseTo(0.881, 3);
    expect(weigh(["dated", "negated"], weights)).toBeCloseTo(0.269, 3);
  });

  test("what was never weighed is neither evident nor likely", () => {
    expect([isEvident(weighed(null)), isLikely(weighed(null))]).toEqual([false, false]);
    expect([isEvident(weighed(0.7)), isLikely(weighed(0.7))]).toEqual([false, true]);
    expect([isEvident(weighed(0.95)), isLikely(weighed(0.95))]).toEqual([true, true]);
  });
});
