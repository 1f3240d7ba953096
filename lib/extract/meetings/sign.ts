import { lowerAt, verbGroupAt } from "../grammar/clause";
import { PAPERS, SIGN_VERBS } from "../lexicon/company-words";
import { companions, inCompany } from "./company";
import { subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction, Scene } from "./scene";
import { placeSoon } from "./visit";

/** How far behind the verb stands what is signed. */
const REACH = 9;

/** "X signed a pact with Y in London", "the pair signed an agreement", "X and Y put pen to paper": two officials who sign in a place or on a day meet there. */
export const sign: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  if (tokens[at]?.pos !== "VERB" || !signs(scene)) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || group.tense === "modal" || !isAnchored(scene)) return null;
  const left = inCompany(scene, subjectParties(scene, group).filter(isParty), "sign");
  const others = inCompany(scene, companions(scene, at + 1), "sign");
  const pair = others.length > 0 ? [left[0], others[0]] : left;
  if (pair.length < 2 || pair.some((party) => party?.kind !== "person")) return null;
  return { rule: "X signed with Y", group, at, parties: [...left, ...others], confidence: 0.65 };
};

/** "signed a pact", "put pen to paper", "put their names to a treaty" */
function signs({ article, sentence: { tokens, index }, clause, at }: Scene): boolean {
  // "signed Omar Hadi to a five-year deal": hired him.
  if ((article.names.all[index] ?? []).some(({ from, kind }) => kind === "person" && from === at + 1))
    return false;
  const put = !SIGN_VERBS.has(lowerAt(tokens, at));
  for (let k = at + 1; k < Math.min(clause.to, at + REACH); k += 1) {
    const word = lowerAt(tokens, k);
    if (
      put ? word === "pen" || word === "pens" || word === "signatures" || word === "names" : PAPERS.has(word)
    )
      return true;
  }
  return false;
}

const isAnchored = (scene: Scene): boolean =>
  (scene.article.datesIn[scene.sentence.index] ?? []).length > 0 ||
  placeSoon(scene, scene.at + 1, scene.clause.to) ||
  isPair(scene);

/** "the pair", "the two leaders", "both men": named just before, so that it was one occasion. */
function isPair({ sentence: { tokens }, at }: Scene): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k -= 1) if (PAIRS.has(lowerAt(tokens, k))) return true;
  return false;
}

const PAIRS = new Set(["pair", "duo", "two", "both"]);
