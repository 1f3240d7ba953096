import { lowerAt, verbGroupAt } from "../grammar/clause";
import { BY_PHONE, TELL_VERBS } from "../lexicon/meeting-words";
import { objectParties, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";

/** How far behind the listener "by telephone" may stand: titles and a relative clause lie between. */
const REACH = 16;

/** "X told Y by telephone that …": whoever speaks with somebody by phone held a call. */
export const tell: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  if (!TELL_VERBS.has(lowerAt(tokens, at)) || tokens[at]?.pos !== "VERB") return null;
  if (!isByPhone(scene)) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive) return null;
  const left = subjectParties(scene, group).filter(isParty);
  const listeners = objectParties(scene, at + 1).filter(({ kind }) => kind === "person");
  if (left[0]?.kind !== "person" || listeners.length === 0) return null;
  return { rule: "told by phone", group, at, parties: [...left, ...listeners], confidence: 0.75 };
};

/** "by telephone", "over the phone", "by video link", before what was told begins. */
function isByPhone({ sentence: { tokens }, at }: Parameters<Construction>[0]): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k += 1) {
    const word = lowerAt(tokens, k);
    if (/^(?:that|["“”:])$/u.test(word)) return false;
    const link = lowerAt(tokens, k - 1) === "the" ? k - 2 : k - 1;
    if (BY_PHONE.has(word) && /^(?:by|over|via|on)$/u.test(lowerAt(tokens, link))) return true;
  }
  return false;
}
