import type { Candidate } from "../candidate";

/** How much each mark speaks for (above 0) or against an attack, as a logistic regression adds them up. */
export type Weights = Readonly<Record<string, number>>;

/** From here on a strike stands, whatever rule doubts it: nine in ten of these the annotators took for strikes, too. */
const EVIDENT = 0.9;
/** From here on it may add its sentence to a strike told beside it, but not stand by itself. */
const LIKELY = 0.6;

/** How likely something with these marks tells of an attack, from 0 to 1. */
export function weigh(marks: readonly string[], weights: Weights): number {
  const sum = marks.reduce((total, mark) => total + (weights[mark] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

export const isEvident = ({ evidence }: Candidate): boolean => evidence !== null && evidence >= EVIDENT;
export const isLikely = ({ evidence }: Candidate): boolean => evidence !== null && evidence >= LIKELY;
