import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { CONTESTS } from "../lexicon/meeting-words";

/** Whether a clause tells of a match, where "meet" is to play: not "a final round of talks", "the Arab League", "a shouting match". */
export function isContest(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let k = from; k < to; k += 1) {
    const word = lowerAt(tokens, k);
    if (!CONTESTS.has(word)) continue;
    const before = lowerAt(tokens, k - 1);
    const attributive = word === "final" && /^(?:NOUN|ADJ|NUM)$/u.test(tokens[k + 1]?.pos ?? "");
    if (!attributive && !/^(?:arab|muslim|world|shouting|slanging)$/u.test(before)) return true;
  }
  return false;
}
