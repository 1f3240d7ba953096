import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { WEAPON_NOUNS } from "../lexicon/armed-words";

/** The happening with its clause drawn out over what belongs to it: "before dawn in Merefa", ", Dora Bakoyannis, in Athens", "and struck the depot at Barda", "a rocket that landed outside Kryvyi Rih"; null where nothing follows it so. */
export function drawnOut(one: Candidate, { clauses, sentences }: Article): Candidate | null {
  const tokens = sentences[one.sentence]?.tokens ?? [];
  let to = one.clause.to;
  for (const clause of clauses[one.sentence] ?? []) {
    if (clause.from !== to) continue;
    if (!belongs(tokens, clause, one)) break;
    to = clause.to;
  }
  const from = headOfHarm(one, clauses[one.sentence] ?? [], tokens);
  return to === one.clause.to && from === one.clause.from ? null : { ...one, clause: { from, to } };
}

/** "A man was killed in Orikhiv | when a drone hit his car": where the clause of the dead begins, which the attack explains. */
function headOfHarm(
  { type, clause }: Candidate,
  clauses: readonly Range[],
  tokens: readonly Token[],
): number {
  if (type !== "strike" || !/^(?:when|as|after)$/u.test(lowerAt(tokens, clause.from))) return clause.from;
  const before = clauses.find(({ to }) => to === clause.from);
  const harmed = tokens
    .slice(before?.from ?? clause.from, clause.from)
    .some(({ lower }) => /^(?:killed|died|wounded|injured|hurt|perished|dead)$/u.test(lower));
  return before !== undefined && harmed ? before.from : clause.from;
}

function belongs(tokens: readonly Token[], clause: Range, { type }: Candidate): boolean {
  const words = tokens.slice(clause.from, clause.to);
  const [head, next] = [lowerAt(tokens, clause.from), lowerAt(tokens, clause.from + 1)];
  if (/^(?:that|which)$/u.test(head) && WEAPON_NOUNS.has(lowerAt(tokens, clause.from - 1))) return true;
  // "the attacks began at dawn and struck the depot"
  if (type === "strike" && head === "and" && HITS.test(next)) return true;
  if (words.some(({ pos }) => pos === "VERB" || pos === "AUX")) return false;
  // "before talks in Geneva" is what the meeting was; "since an assault in Ghazni" tells of another attack.
  if (/^(?:before|until|till)$/u.test(head)) return type === "meeting" || TIMES.test(next);
  return !LINKS.test(head) && !words.some(({ text }) => /^[“”":;]$/u.test(text));
}

/** What opens a thing of its own. */
const LINKS =
  /^(?:after|since|as|while|when|where|because|though|although|if|unless|whereas|but|or|and|who|whose|which|that|than|including|such|like|following|amid|despite)$/u;

const HITS = /^(?:struck|hit|destroyed|damaged|killed|wounded|injured|targeted|set)$/u;

const TIMES = /^(?:dawn|daybreak|sunrise|sunset|dusk|nightfall|midnight|noon|midday|lunchtime|\d.*)$/u;
