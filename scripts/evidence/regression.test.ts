import { expect, test } from "vitest";
import { regress } from "./regression";

const example = (isStrike: boolean, ...marks: string[]) => ({
  marks: ["always", ...marks],
  isStrike,
  weight: 1,
});
const EXAMPLES = [
  ...Array.from({ length: 20 }, () => example(true, "dated")),
  ...Array.from({ length: 20 }, () => example(false, "general")),
  example(true, "rare"),
];

test("marks of strikes weigh for them, others against, and rare ones nothing", () => {
  const weights = regress(EXAMPLES);
  expect(weights.dated).toBeGreaterThan(0.5);
  expect(weights.general).toBeLessThan(-0.5);
  expect(weights.rare).toBeUndefined();
});

test("the same examples give the same weights", () => {
  expect(regress(EXAMPLES)).toEqual(regress(EXAMPLES));
});
