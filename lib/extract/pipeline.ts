import type { Article } from "./article/article";
import type { Candidate } from "./candidate";

/** Takes the live candidates so far and returns them changed, added to or marked as dropped. Never mutates its input. */
export type Stage = {
  readonly name: string;
  readonly run: (candidates: readonly Candidate[], article: Article) => readonly Candidate[];
};

/** Called after each stage with all its candidates, dropped ones included. */
export type Trace = (stage: string, candidates: readonly Candidate[]) => void;

export type Outcome = { readonly kept: readonly Candidate[]; readonly dropped: readonly Candidate[] };

/** Runs the stages in order; what one drops, the next no longer sees. */
export function runStages(stages: readonly Stage[], article: Article, trace: Trace = () => {}): Outcome {
  const dropped: Candidate[] = [];
  let kept: readonly Candidate[] = [];
  for (const stage of stages) {
    const next = stage.run(kept, article);
    trace(stage.name, next);
    const live: Candidate[] = [];
    for (const one of next) (one.dropped === null ? live : dropped).push(one);
    kept = live;
  }
  return { kept, dropped };
}
