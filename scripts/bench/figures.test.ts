import { describe, expect, test } from "vitest";
import { bytes, median, milliseconds, NEVER, percentile, ratio, table } from "./figures";

describe("median", () => {
  test("is the middle run, or between the two middle ones", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });
  test("of runs that mostly never end is never", () => {
    expect(median([5, NEVER, NEVER])).toBe(NEVER);
    expect(median([5, 6, NEVER])).toBe(6);
  });
  test("of two runs of which one never ends is never", () => {
    expect(median([5, NEVER])).toBe(NEVER);
    expect(median([NEVER, NEVER])).toBe(NEVER);
  });
});

test("a percentile is one of the figures, by nearest rank", () => {
  const figures = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(figures, 0.95)).toBe(95);
  expect(percentile(figures, 0.5)).toBe(50);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNull();
});

test("figures are printed as finely as they are worth", () => {
  expect(milliseconds(4.26)).toBe("4.3");
  expect(milliseconds(16.7)).toBe("17");
  expect(milliseconds(1_449)).toBe("1.4 s");
  expect(milliseconds(48_200)).toBe("48 s");
  expect(milliseconds(NEVER)).toBe("never");
  expect(milliseconds(null)).toBe("–");
  expect(bytes(1_240_000)).toBe("1.2 MB");
  expect(bytes(170_400)).toBe("170 kB");
});

test("a ratio to something that never ended is not a number", () => {
  expect(ratio(1, 15)).toBe("0.067×");
  expect(ratio(130, 100)).toBe("1.3×");
  expect(ratio(1, NEVER)).toBe("≪");
  expect(ratio(NEVER, 1)).toBe("never");
  expect(ratio(1, null)).toBe("–");
});

test("a table keeps bars inside its cells", () => {
  expect(table(["a", "b"], [["1|2", "x\ny"]])).toBe("| a | b |\n|---|---|\n| 1\\|2 | x y |");
});
