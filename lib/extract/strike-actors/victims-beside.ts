import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Subject } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";

/** Verbs of what becomes of people in an attack. */
const HARMED = /^(?:killed|wounded|injured|hurt|died|perished|slain)$/u;
/** How far before a clause its sentence may tell who was hurt. */
const REACH = 30;

/** How many words the subject between "when" and the verb of attack may have. */
const SUBJECT = 8;

/** "Three women were killed when shrapnel hit their car": those who were hurt, of a clause that says by what; null for other clauses. */
export function harmedBeside(tokens: readonly Token[], { trigger }: Candidate): Subject | null {
  const opening = tokens.findLastIndex(
    ({ lower }, i) => i < trigger.from && i >= trigger.from - SUBJECT && /^(?:when|after|as)$/u.test(lower),
  );
  for (let i = opening - 1; i >= Math.max(0, opening - REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^[.;:”"]$/u.test(word)) return null;
    if (!HARMED.test(word)) continue;
    const group = verbGroupAt(tokens, i);
    const done = group.passive || /^(?:died|perished)$/u.test(word);
    if (!done || group.negated || /^(?:future|modal|infinitive)$/u.test(group.tense)) return null;
    return subjectOf(tokens, group);
  }
  return null;
}
