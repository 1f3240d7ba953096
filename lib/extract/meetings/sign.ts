import { lowerAt, verbGroupAt } from "../clause";
import { partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";
import { isOfficial, placeSoon } from "./visit";

/** "X signed a pact with Y in London": two officials who sign in a place meet there. Also "X and Y signed". */
export const sign: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  if (lowerAt(tokens, at) !== "signed" || tokens[at]?.pos !== "VERB") return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || !placeSoon(scene, at + 1, clause.to)) return null;
  const left = subjectParties(scene, group).filter(isParty);
  const others = partiesWith(scene, at + 1, clause.to);
  const pair = others.length > 0 ? [left[0], others[0]] : left;
  const officials =
    pair.length > 1 && pair.every((party) => party?.kind === "person" && isOfficial(article, party));
  if (!officials) return null;
  return { rule: "X signed with Y", group, at, parties: [...left, ...others], confidence: 0.65 };
};
