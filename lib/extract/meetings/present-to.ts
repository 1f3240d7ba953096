import { lowerAt, verbGroupAt } from "../grammar/clause";
import { PRESENT_VERBS } from "../lexicon/company-words";
import { GATHERINGS } from "../lexicon/meeting-words";
import type { Party } from "../speakers/party";
import { statesmen } from "./company";
import { subjectParties } from "./parties-of-verb";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";
import { placeSoon } from "./visit";

/** How far behind the verb its listeners may stand: what was laid before them, and others, lie between. */
const REACH = 24;

/** "X presented his plan to EU leaders at the council", "outlined the terms to Y in Berlin": to whom, and where or when. */
export const presentTo: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  if (!PRESENT_VERBS.has(lowerAt(tokens, at)) || tokens[at]?.pos !== "VERB") return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || group.tense === "modal" || group.tense === "participle") return null;
  const [speaker] = statesmen(scene, subjectParties(scene, group));
  if (speaker?.kind !== "person") return null;
  for (let k = at + 2; k < Math.min(scene.clause.to, at + REACH); k += 1) {
    if (lowerAt(tokens, k) !== "to") continue;
    const { parties, to } = partyList(article, sentence, k + 1);
    const listeners = statesmen(scene, parties);
    if (listeners.length > 0 && isThere(scene, to)) return told(speaker, listeners);
  }
  return null;

  function told(teller: Party, listeners: readonly Party[]): ReturnType<Construction> {
    const parties = [teller, ...listeners];
    return { rule: "presented to Y", group, at, parties, confidence: 0.65 };
  }
};

/** "in Brussels", "at the summit" right behind those who listened. */
function isThere(scene: Scene, at: number): boolean {
  const { tokens } = scene.sentence;
  const link = lowerAt(tokens, at);
  if (link !== "in" && link !== "at" && link !== "during") return false;
  for (let k = at + 1; k < at + 6; k += 1) if (GATHERINGS.has(lowerAt(tokens, k))) return true;
  return placeSoon(scene, at + 1, at + 5);
}
