import fc from "fast-check";
import { expect, test } from "vitest";
import { stackMargin } from "./stack-margin";

test("boxes stand at their lines, and below one another where lines are close", () => {
  const boxes = [10, 20, 300].map((wanted) => ({ wanted, height: 50 }));
  expect(stackMargin(boxes, null, 5)).toEqual([10, 65, 300]);
});

test("those above make room for the chosen one", () => {
  const boxes = [100, 110, 120].map((wanted) => ({ wanted, height: 40 }));
  expect(stackMargin(boxes, 2, 5)).toEqual([30, 75, 120]);
  expect(stackMargin(boxes, null, 5)).toEqual([100, 145, 190]);
});

test("no box lies over another or above the margin", () => {
  const box = fc.record({ wanted: fc.nat(500), height: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(box, { minLength: 1 }), fc.nat(), (boxes, n) => {
      const sorted = boxes.toSorted((a, b) => a.wanted - b.wanted);
      const tops = stackMargin(sorted, n % sorted.length, 8);
      tops.forEach((top, i) => {
        expect(top).toBeGreaterThanOrEqual(0);
        const above = i > 0 ? (tops[i - 1] ?? 0) + (sorted[i - 1]?.height ?? 0) + 8 : 0;
        expect(top).toBeGreaterThanOrEqual(above);
      });
    }),
  );
});
