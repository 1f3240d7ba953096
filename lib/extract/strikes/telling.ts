import type { Token } from "../../text/sentences";
import type { Telling } from "../candidate";
import type { Range } from "../clause";
import { lowerAt } from "../clause";
import { ATTACK_NOUNS, TOLL_NOUNS } from "../lexicon/strike-words";
import { strikeNounAt } from "../strike-noun";
import type { Trigger } from "./trigger";

const OWN = /^(?:its|their)$/u;

/** Whether the words around a trigger tell of it as news, point back to it or recall it. */
export function tellingOf(tokens: readonly Token[], { at, noun }: Trigger, clause: Range): Telling {
  if (TOLL_NOUNS.has(lowerAt(tokens, at))) return "reference";
  for (let i = Math.max(0, at - 5); i < at; i += 1) {
    if (/^(?:recent|earlier|previous|past|deadliest|latest)$/u.test(lowerAt(tokens, i)) && noun) {
      return lowerAt(tokens, i) === "latest" || lowerAt(tokens, i) === "deadliest" ? "fresh" : "recalled";
    }
  }
  const counted = tokens.slice(Math.max(clause.from, at - 7), at).map(({ lower }) => lower);
  if (counted.some((word, n) => word === "number" && counted[n + 1] === "of")) return "reference";
  if (!noun) return isBackReference(tokens, at) ? "reference" : "fresh";
  const { determiner, phrase } = strikeNounAt(tokens, at);
  const ofDay = tokens
    .slice(phrase.from, at)
    .some(
      ({ lower }, n, all) => /^(?:'s|’s)$/u.test(lower) && /day$|week|month/u.test(all[n - 1]?.lower ?? ""),
    );
  if (determiner === "definite" || OWN.test(lowerAt(tokens, phrase.from)) || ofDay) return "reference";
  return "fresh";
}

/** "the blast damaged", "the missile that destroyed": a verb whose subject was told before. */
function isBackReference(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && verb - i < 4 && /^(?:that|which|had|also|has)$/u.test(lowerAt(tokens, i))) i -= 1;
  const subject = lowerAt(tokens, i);
  const known = ATTACK_NOUNS.has(subject) || /^(?:missile|rocket|drone|bomb|shell)$/u.test(subject);
  return known && !/s$/u.test(subject) && /^(?:the|this)$/u.test(lowerAt(tokens, i - 1));
}
