import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import { marksOf } from "../evidence/marks";
import type { Weights } from "../evidence/weigh";
import { isEvident, isLikely, weigh } from "../evidence/weigh";
import { WEIGHTS } from "../evidence/weights";
import type { Stage } from "../pipeline";
import { isAnchored } from "./require-anchor";

const STAGE = "weigh evidence";

/** Weighs all that is known of a strike that a rule doubts or nothing holds. What is evident is doubted no longer; what is unlikely is dropped for what speaks against it. */
export const weighEvidenceBy = (weights: Weights): Stage => ({
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) =>
      isInQuestion(one, article) ? settle(one, weigh(marksOf(one, article, candidates), weights)) : one,
    ),
});

export const weighEvidence = weighEvidenceBy(WEIGHTS);

const isInQuestion = (one: Candidate, article: Article): boolean =>
  one.type === "strike" && (one.doubt !== null || one.telling === "reference" || !isAnchored(one, article));

function settle(one: Candidate, evidence: number): Candidate {
  const weighed = { ...one, evidence };
  if (isEvident(weighed))
    return because({ ...weighed, doubt: null }, STAGE, `evidence ${evidence.toFixed(2)}`);
  return one.doubt !== null && !isLikely(weighed) ? { ...weighed, dropped: one.doubt } : weighed;
}
