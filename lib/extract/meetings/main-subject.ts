import { lowerAt, verbGroupAt } from "../grammar/clause";
import type { Party } from "../speakers/party";
import { subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Scene } from "./scene";

/** A verb may be misread, or its subject be "it"; further back lies another matter. */
const VERBS_TRIED = 2;

const SPOKESPEOPLE = ["spokesman", "spokeswoman", "spokesperson"];

/** Of whom the sentence around a word tells: the subject of the nearest verb before it, else of the first behind. No spokespeople. */
export function mainSubject(scene: Scene): readonly Party[] {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const tells = (k: number): boolean =>
    tokens[k]?.pos === "VERB" &&
    lowerAt(tokens, k - 1) !== "to" &&
    // "Ana Ruiz, left, speaks": where she stands.
    !(lowerAt(tokens, k) === "left" && lowerAt(tokens, k - 1) === ",") &&
    (!/ing$/u.test(lowerAt(tokens, k)) || tokens[k - 1]?.pos === "AUX");
  const before = tokens.flatMap((_, k) => (k < at && tells(k) ? [k] : [])).toReversed();
  const behind = tokens.findIndex((_, k) => k > at && tells(k));
  // "Ana Ruiz and Omar Hadi, after a meeting with X, Oct. 3": a caption without a verb.
  if (before.length === 0 && behind < 0)
    return partyList(article, sentence, lowerAt(tokens, 0) === "file" ? 2 : 0).parties.filter(isParty);
  const verbs = before.length > 0 ? before.slice(0, VERBS_TRIED) : behind < 0 ? [] : [behind];
  for (const verb of verbs) {
    const parties = subjectParties(scene, verbGroupAt(tokens, verb)).filter((party) => {
      const descriptors = article.names.personNamed(party.name)?.descriptors;
      return isParty(party) && !SPOKESPEOPLE.some((word) => descriptors?.has(word) === true);
    });
    if (parties.length > 0) return parties;
  }
  return [];
}
