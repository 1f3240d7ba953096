import type { Token } from "../../text/sentences";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { MEETING_NOUNS, PARTY_NOUNS, RECEIVE_VERBS } from "../lexicon/meeting-words";
import { TITLES } from "../lexicon/people-words";
import type { Party } from "../speakers/party";
import { agentOf, objectParties, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty, officeIn } from "./party";
import type { Construction, Scene } from "./scene";
import { isOfficial, isStatesman as isStatesmanNamed } from "./statesman";
import { placeSoon } from "./visit";

const isGuest = ({ kind, key }: Party): boolean =>
  kind === "person" || (kind === "group" && PARTY_NOUNS.has(officeIn(key)));

/** "X hosted, received, welcomed Y", "Y was received by X", "X hosted talks between Y and Z". */
export const receive: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = RECEIVE_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || lemma === "invite") return null;
  const noun = tokens[at]?.pos === "NOUN" && !isBehindAside(tokens, at);
  if (noun || tokens[at]?.pos === "ADJ" || tokens[at - 1]?.pos === "DET") return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (group.passive && lemma === "see") return null;
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
  // "is due to see Y in Geneva" is a plan of theirs; "saw Y" may be across a street.
  if (
    lemma === "see" &&
    !(guests[0].kind === "person" && (isPlan(tokens, group.from) || isSeenThere(scene, left, guests[0])))
  )
    return null;
  if (/^(?:welcome|greet|hug|embrace)$/u.test(lemma) && !comesTo(scene, lemma, left, guests[0])) return null;
  return { rule: "X received Y", group, at, parties: [...left, ...guests], confidence: 0.75 };
};

/** Welcoming and greeting are meetings only where somebody comes to a place or a purpose, and embraces only those of statesmen. */
function comesTo(scene: Scene, lemma: string, left: readonly Party[], guest: Party): boolean {
  const { clause, at } = scene;
  const { tokens } = scene.sentence;
  const embraced = /^(?:hug|embrace)$/u.test(lemma);
  if (embraced && ![left[0], guest].every((party) => isStatesman(scene, party))) return false;
  const come =
    tokens.slice(at + 1, clause.to).some(({ lower }) => /^(?:to|at|in|for|outside)$/u.test(lower)) ||
    isBeforeTalks(tokens, clause.to);
  const known = embraced || guest.kind === "person" || isStatesman(scene, guest);
  return come && known && left.some(({ kind }) => kind === "person");
}

/** "greets Y before a meeting in Nairobi" */
const isBeforeTalks = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|after|ahead)$/u.test(lowerAt(tokens, at)) &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => MEETING_NOUNS.has(lower));

/** "William Ruto, right, greets": a tagger takes the verb behind a comma for a noun. */
const isBehindAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:greets|hosts|receives|welcomes|embraces|hugs)$/u.test(lowerAt(tokens, at)) &&
  lowerAt(tokens, at - 1) === ",";

/** "is to see", "will see", "scheduled to see" */
const isPlan = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from) === "will" ||
  (lowerAt(tokens, from) === "to" &&
    /^(?:is|are|due|set|scheduled|expected|plans|planning)$/u.test(lowerAt(tokens, from - 1)));

/** "where she saw her counterpart", "saw Y in Kharkiv": one statesman another, in a place. */
function isSeenThere(scene: Scene, left: readonly Party[], guest: Party): boolean {
  const { article, sentence, clause, at } = scene;
  const where = lowerAt(sentence.tokens, clause.from) === "where";
  return (
    (where || placeSoon(scene, at + 1, clause.to)) &&
    [...left, guest].every((party) => party.kind === "person" && isStatesmanNamed(article, party))
  );
}

/** Somebody in office: by a name whose office the article tells, or as "the Kremlin leader". */
const isStatesman = ({ article }: Scene, party: Party | undefined): boolean =>
  party !== undefined &&
  (party.kind === "person" ? isOfficial(article, party) : TITLES.has(officeIn(party.key)));
