import { lowerAt, verbGroupAt } from "../clause";
import { MEETING_NOUNS, PARTY_NOUNS, RECEIVE_VERBS } from "../lexicon/meeting-words";
import type { Party } from "../speakers/party";
import { agentOf, objectParties, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";

const isGuest = ({ kind, key }: Party): boolean =>
  kind === "person" || (kind === "group" && PARTY_NOUNS.has(key.split(" ").at(-1) ?? ""));

/** "X hosted, received, welcomed Y", "Y was received by X", "X hosted talks between Y and Z". */
export const receive: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = RECEIVE_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || lemma === "see" || lemma === "invite") return null;
  if (tokens[at]?.pos === "NOUN" || tokens[at]?.pos === "ADJ" || tokens[at - 1]?.pos === "DET") return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (group.passive) {
    const agents = agentOf(scene, group);
    const both = left.some(isGuest) && agents.some(isParty);
    return both ? { rule: "X received Y", group, at, parties: [...left, ...agents], confidence: 0.75 } : null;
  }
  if (left.length === 0) return null;
  if (lemma === "host" && tokens.slice(at + 1, at + 8).some(({ lower }) => MEETING_NOUNS.has(lower))) {
    const guests = partiesWith(scene, at + 1, clause.to);
    return { rule: "X hosted talks", group, at, parties: [...left, ...guests], confidence: 0.75 };
  }
  const guests = objectParties(scene, at + 1);
  if (guests[0] === undefined || !isGuest(guests[0])) return null;
  // Welcoming and greeting are meetings only where somebody comes to a place or a purpose.
  const come = tokens.slice(at + 1, clause.to).some(({ lower }) => /^(?:to|at|in|for|outside)$/u.test(lower));
  const persons = left.some(({ kind }) => kind === "person") && guests[0].kind === "person" && come;
  if (/^(?:welcome|greet)$/u.test(lemma) && !persons) return null;
  return { rule: "X received Y", group, at, parties: [...left, ...guests], confidence: 0.75 };
};
