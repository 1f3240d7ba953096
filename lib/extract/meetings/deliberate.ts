import { lowerAt, verbGroupAt } from "../clause";
import type { Party } from "../speakers/party";
import { subjectParties } from "./parties-of-verb";
import { isParty, officeIn } from "./party";
import type { Construction } from "./scene";
import { isOfficial, placeSoon } from "./visit";

/** How far behind the verb the place may stand: what is discussed lies between. */
const REACH = 14;

/** "EU foreign ministers discussed sanctions in Luxembourg on Monday": who has a subject in hand at a place, on a day, meets there. */
export const deliberate: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  if (tokens[at]?.pos !== "VERB") return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || (article.datesIn[sentence.index] ?? []).length === 0) return null;
  const end = Math.min(clause.to, at + REACH);
  const there = tokens.some(
    ({ lower }, k) => k > at && k < end && /^(?:in|at)$/u.test(lower) && placeSoon(scene, k + 1, k + 2),
  );
  const left = subjectParties(scene, group).filter(isParty);
  const persons = left.filter((party) => party.kind === "person" && isOfficial(article, party));
  if (!there || !(left.some(isBodyOfMany) || persons.length > 1)) return null;
  return { rule: `${lowerAt(tokens, at)} in one place`, group, at, parties: left, confidence: 0.65 };
};

const isBodyOfMany = ({ kind, key }: Party): boolean =>
  kind === "group" &&
  /(?:ministers|leaders|envoys|ambassadors|chiefs|negotiators|delegations|presidents|premiers|diplomats)$/u.test(
    officeIn(key),
  );
