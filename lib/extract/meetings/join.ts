import { lowerAt, verbGroupAt } from "../grammar/clause";
import { MEETING_NOUNS, NOT_MEETINGS } from "../lexicon/meeting-words";
import { objectParties, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";
import { isOfficial } from "./statesman";

/** How far behind the verb the talks may stand: parties, a place and a day lie between. */
const REACH = 24;

/** "X joined Y and Z in Doha for talks": those joined and what for. */
export const join: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  if (!/^(?:joined|joins|joining)$/u.test(lowerAt(tokens, at))) return null;
  const purpose = tokens.findIndex(
    ({ lower }, k) =>
      k > at &&
      k < Math.min(clause.to, at + REACH) &&
      MEETING_NOUNS.has(lower) &&
      !NOT_MEETINGS.has(`${lowerAt(tokens, k - 1)} ${lower}`) &&
      tokens.slice(Math.max(at, k - 4), k).some((before) => /^(?:for|at)$/u.test(before.lower)),
  );
  if (purpose < 0) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive) return null;
  const left = subjectParties(scene, group).filter(isParty);
  const others = objectParties(scene, at + 1).filter((party) => isOfficial(article, party));
  if (left.length === 0 || others.length === 0) return null;
  return { rule: "joined Y for talks", group, at, parties: [...left, ...others], confidence: 0.7 };
};
