import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { FACES_PRESS } from "../lexicon/company-words";
import { statesmen } from "./company";
import { mainSubject } from "./main-subject";
import { partyList } from "./party-list";
import type { Construction } from "./scene";

/** How far before "alongside" a word of facing the press may stand. */
const REACH = 5;

/** "Speaking alongside Y in Kyiv, X said", "told a joint news conference with Y": who faces the press together has met. */
export const beside: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  const word = lowerAt(tokens, at);
  const link = word === "conference" || word === "briefing" ? jointWith(tokens, at) : at;
  if (link === null || (link === at && !facesPress(tokens, at))) return null;
  const others = statesmen(scene, partyList(scene.article, sentence, link + 1).parties);
  if (others.length === 0) return null;
  const left = statesmen(scene, mainSubject({ ...scene, at: link })).filter(({ key }) =>
    others.every((other) => other.key !== key),
  );
  if (left.length === 0 || left.some(({ kind }) => kind !== "person")) return null;
  const rule = "faced the press together";
  const parties = [...left, ...others];
  return { rule, group: null, at, tense: "past", telling: "fresh", parties, confidence: 0.65 };
};

function facesPress(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k -= 1)
    if (FACES_PRESS.has(lowerAt(tokens, k))) return true;
  return false;
}

/** The "with" or "alongside" behind "a joint news conference in Berlin"; null without "joint" or without one. */
function jointWith(tokens: readonly Token[], at: number): number | null {
  let joint = false;
  for (let k = at - 1; k >= Math.max(0, at - 3); k -= 1) joint ||= lowerAt(tokens, k) === "joint";
  if (!joint) return null;
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k += 1)
    if (lowerAt(tokens, k) === "with" || lowerAt(tokens, k) === "alongside") return k;
  return null;
}
