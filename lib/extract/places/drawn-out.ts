import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../clause";
import { WEAPON_NOUNS } from "../lexicon/armed-words";

/** The happening with its clause drawn out over what belongs to it: "before dawn in Merefa", which has no verb, and "a rocket that landed outside Kryvyi Rih"; null where nothing follows it so. */
export function drawnOut(one: Candidate, { clauses, sentences }: Article): Candidate | null {
  const tokens = sentences[one.sentence]?.tokens ?? [];
  let to = one.clause.to;
  for (const clause of clauses[one.sentence] ?? []) {
    if (clause.from !== to) continue;
    const words = tokens.slice(clause.from, clause.to);
    // "since an assault in Ghazni" tells of another attack.
    const verbless =
      /^(?:before|until|till)$/u.test(lowerAt(tokens, clause.from)) &&
      TIMES.test(lowerAt(tokens, clause.from + 1)) &&
      !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    const ofWeapon =
      /^(?:that|which)$/u.test(lowerAt(tokens, clause.from)) &&
      WEAPON_NOUNS.has(lowerAt(tokens, clause.from - 1));
    if (!verbless && !ofWeapon) break;
    to = clause.to;
  }
  return to === one.clause.to ? null : { ...one, clause: { from: one.clause.from, to } };
}

const TIMES = /^(?:dawn|daybreak|sunrise|sunset|dusk|nightfall|midnight|noon|midday|lunchtime|\d.*)$/u;
