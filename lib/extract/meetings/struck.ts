import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";

/** Between an attack and what it was on: "an attack in Goma on a meeting". */
const MOST_BETWEEN = 4;

/** "a strike on a meeting of commanders", "bombed the summit": whether a meeting told by its noun is what one of `strikes` hit. */
export function isStruck(
  { trigger, why }: Candidate,
  tokens: readonly Token[],
  strikes: readonly Candidate[],
): boolean {
  if (why[0]?.rule.startsWith("noun") !== true) return false;
  const from = beginOf(tokens, trigger.from);
  const on = /^(?:on|against|of|targeting)$/u.test(lowerAt(tokens, from - 1));
  return strikes.some(({ trigger: { to } }) => {
    if (to === from) return true;
    const between = tokens.slice(to, from - 1);
    const near = to < from && between.length <= MOST_BETWEEN;
    return on && near && !between.some(({ pos }) => /^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(pos));
  });
}

/** Where the phrase of the noun at `noun` begins: at its article or first modifier. */
function beginOf(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/u.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  return tokens[from - 1]?.pos === "DET" ? from - 1 : from;
}
