import type { Token } from "../../text/sentences";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import type { Party } from "../speakers/party";
import { subjectParties } from "./parties-of-verb";
import { isParty, lastTwo, officeIn } from "./party";
import type { Construction } from "./scene";
import { isOfficial, isStatesman } from "./statesman";
import { placeSoon } from "./visit";

/** How far behind the verb the place may stand: what is discussed lies between. */
const REACH = 14;

/** "EU foreign ministers discussed sanctions in Luxembourg on Monday": who has a subject in hand at a place, on a day, meets there. */
export const deliberate: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  if (tokens[at]?.pos !== "VERB") return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || group.tense === "modal" || (article.datesIn[sentence.index] ?? []).length === 0)
    return null;
  const end = Math.min(clause.to, at + REACH);
  const there = tokens.some(
    ({ lower }, k) => k > at && k < end && /^(?:in|at)$/u.test(lower) && placeSoon(scene, k + 1, k + 2),
  );
  const left = subjectParties(scene, group).filter(isParty);
  const persons = left.filter((party) => party.kind === "person" && isOfficial(article, party));
  if (!there || !(left.some(isBodyOfMany) || persons.length > 1)) return null;
  return { rule: `${lowerAt(tokens, at)} in one place`, group, at, parties: left, confidence: 0.65 };
};

/** Who "the two" may be. */
export const PAIR_NOUNS = wordSet(
  "leaders, men, presidents, ministers, pair, premiers, women, statesmen, heads",
);

/** "The two men looked at photographs in a Kyiv museum on Friday": those named before, in a place, on a day. */
export const pairInPlace: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const word = lowerAt(tokens, at);
  const before = word === "pair" ? lowerAt(tokens, at - 1) : numberBefore(tokens, at);
  if (!(word === "pair" ? before === "the" : before !== "")) return null;
  if ((article.datesIn[sentence.index] ?? []).length === 0) return null;
  const verb = tokens.findIndex(({ pos }, k) => k > at && k <= at + 3 && pos === "VERB");
  if (verb < 0 || !placeSoon(scene, verb + 1, scene.clause.to)) return null;
  const group = verbGroupAt(tokens, verb);
  if (group.passive || group.tense !== "past") return null;
  const parties = lastTwo(article, sentence, at).filter((party) => isStatesman(article, party));
  if (parties.length < 2) return null;
  return {
    rule: "the two in one place",
    group: null,
    at,
    tense: "past",
    telling: "fresh",
    parties,
    confidence: 0.6,
  };
};

/** "two" or "both" before the noun, over one adjective; empty where neither stands. */
function numberBefore(tokens: readonly Token[], at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 2); k -= 1) {
    const word = lowerAt(tokens, k);
    if (word === "two" || word === "both") return word;
  }
  return "";
}

const isBodyOfMany = ({ kind, key }: Party): boolean =>
  kind === "group" &&
  /(?:ministers|leaders|envoys|ambassadors|chiefs|negotiators|delegations|presidents|premiers|diplomats)$/u.test(
    officeIn(key),
  );
