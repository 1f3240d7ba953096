import type { Sentence } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import type { Memory } from "./memory";
import { lastPerson } from "./memory";
import type { Party } from "./party";

/** "the Argentinian": whoever was told of last; null for peoples ("the Russians", "the French") and other phrases. */
export function byNationality({ tokens }: Sentence, { from, to }: Range, memory: Memory): Party | null {
  const people = tokens[to - 1]?.text ?? "";
  if (to - from !== 2 || lowerAt(tokens, from) !== "the" || !DEMONYMS.has(people)) return null;
  return /(?:an|i|er)$/u.test(people) ? lastPerson(memory, null) : null;
}
