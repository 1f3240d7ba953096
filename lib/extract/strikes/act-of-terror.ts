import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { strikeNounAt } from "./strike-noun";

/** Words for what was done that only the words beside them make an attack. */
export const ACTS = wordSet("act, acts, action, actions");

const TERROR = wordSet("terrorist, terror, sabotage, guerrilla, terrorism");

/** "last night's terrorist acts", "the act of sabotage": done, as "terrorist acts of any kind" and "a law on acts of terrorism" need not be. */
export function isActOfTerror(tokens: readonly Token[], i: number): boolean {
  if (!ACTS.has(lowerAt(tokens, i))) return false;
  const of = lowerAt(tokens, i + 1) === "of" && TERROR.has(lowerAt(tokens, i + 2));
  if (!of && !TERROR.has(lowerAt(tokens, i - 1))) return false;
  return /^(?:definite|possessive)$/u.test(strikeNounAt(tokens, i).determiner);
}
