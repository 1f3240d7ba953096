import type { Candidate } from "./candidate";

/** Candidates by the sentence that gave rise to them, so that no stage compares each with all others. */
export function bySentence(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const there = found.get(one.sentence);
    if (there === undefined) found.set(one.sentence, [one]);
    else there.push(one);
  }
  return found;
}
