import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { strikeNounAt } from "./strike-noun";

/** "to take part in raids", "to launch attacks": what somebody is there for, not what was done; `done` holds the words before "to" that say that it was ("began to launch attacks"). */
export function isPurpose(tokens: readonly Token[], noun: number, done: RegExp): boolean {
  const { determiner, phrase } = strikeNounAt(tokens, noun);
  if (determiner !== "none") return false;
  const at = /^(?:in|out|with)$/u.test(lowerAt(tokens, phrase.from - 1)) ? phrase.from - 2 : phrase.from - 1;
  const verb = lowerAt(tokens, at) === "part" ? at - 1 : at;
  return (
    PURPOSE.test(lowerAt(tokens, verb)) &&
    lowerAt(tokens, verb - 1) === "to" &&
    !done.test(lowerAt(tokens, verb - 2))
  );
}

const PURPOSE = /^(?:take|participate|join|help|assist|launch|conduct|mount|stage|support)$/u;

/** Where a purpose begins that is about the attack, as in "called a session on Friday to consider the crisis caused by the invasion": what stands before it is of those who react. -1 without one. */
export function reactionBefore(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= Math.max(1, noun - REACH); i -= 1) {
    if (tokens[i]?.pos === "PUNCT") return -1;
    if (ABOUT.has(lowerAt(tokens, i)) && lowerAt(tokens, i - 1) === "to") return i - 1;
  }
  return -1;
}

/** Within so many words of its verb the attack is named. */
const REACH = 12;

/** Verbs of what is done about an attack after it. */
const ABOUT = wordSet(
  "consider, discuss, address, examine, assess, study, review, debate, condemn, denounce, protest, deplore, mark, commemorate, mourn, investigate, probe, analyse, analyze, remember, avenge, raise, highlight",
);
