import type { Token } from "../../text/sentences";
import type { VerbGroup } from "../grammar/clause";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { TAKES_PLACE } from "../lexicon/meeting-words";

/** "talks in Doha were held", "the summit will open": the verb that says so, null when there is none. */
export function takesPlace(tokens: readonly Token[], noun: number): VerbGroup | null {
  for (let k = noun + 1; k < Math.min(tokens.length, noun + 18); k += 1) {
    const token = tokens[k];
    if (token === undefined || /^[,;:“”"]$|^who$/u.test(token.lower)) return null;
    // "talks that concluded in Beijing"
    if (/^(?:that|which)$/u.test(token.lower) && !TAKES_PLACE.has(lowerAt(tokens, k + 1))) return null;
    const underWay = token.pos === "AUX" && /^under(?:way)?$/u.test(lowerAt(tokens, k + 1));
    if (!underWay && token.pos !== "VERB") continue;
    if (lowerAt(tokens, k - 1) === "to" && !/^(?:set|due)$/u.test(lowerAt(tokens, k - 2))) continue;
    return underWay || TAKES_PLACE.has(token.lower) ? verbGroupAt(tokens, k) : null;
  }
  return null;
}
