import type { Weights } from "../../lib/extract/evidence/weigh";
import type { Example } from "./example";

/** How strongly weights are pulled to nought, and how often a mark must occur to get one. */
const PULL = 2;
const LEAST = 3;
const ROUNDS = 300;
const STEP = 0.5;

/** A logistic regression with a penalty on large weights, by adaptive gradient descent from nought: the same examples give the same weights. */
export function regress(examples: readonly Example[]): Weights {
  const marks = frequentMarks(examples);
  const at = new Map(marks.map((mark, i) => [mark, i]));
  const rows = examples.map(({ marks: own, isStrike, weight }) => ({
    at: own.flatMap((mark) => at.get(mark) ?? []),
    isStrike,
    weight,
  }));
  const weights = new Float64Array(marks.length);
  const squares = new Float64Array(marks.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, i) => (marks[i] === "always" ? 0 : PULL * weight));
    for (const row of rows) {
      const sum = row.at.reduce((total, i) => total + (weights[i] ?? 0), 0);
      const error = row.weight * (1 / (1 + Math.exp(-sum)) - Number(row.isStrike));
      for (const i of row.at) gradient[i] = (gradient[i] ?? 0) + error;
    }
    for (const [i, slope] of gradient.entries()) {
      squares[i] = (squares[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - (STEP * slope) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return Object.fromEntries(marks.map((mark, i) => [mark, Math.round(100 * (weights[i] ?? 0)) / 100]));
}

function frequentMarks(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts.keys()].filter((mark) => (counts.get(mark) ?? 0) >= LEAST).toSorted();
}
