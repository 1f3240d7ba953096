import type { Token } from "../../text/sentences";
import type { VerbGroup } from "../grammar/clause";
import { lowerAt, phraseAfter, verbGroupAt } from "../grammar/clause";
import { COLLECTIVES, MEET_VERBS, NOT_MET, PARTY_NOUNS } from "../lexicon/meeting-words";
import { ORGANISATION_WORDS } from "../lexicon/people-words";
import type { Party } from "../speakers/party";
import { isContest } from "./contest";
import { agentOf, objectParties, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction, MeetingTold, Scene } from "./scene";

/** "X met Y", "X and Y met", "ministers gathered in", "sat down with". */
export const meet: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = MEET_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || isNoun(tokens, at)) return null;
  const next = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  if (next.some((word) => NOT_MET.has(word))) return null;
  if (isContest(tokens, clause)) return null;
  if (
    lemma === "sit" &&
    !/^(?:down (?:for|with|together|in|at|on)|across (?:the |a )?(?:table )?from)/u.test(next.join(" "))
  )
    return null;
  if (lemma === "dine" && next[0] !== "with") return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (group.passive) return lemma === "meet" ? metBy(scene, group, left) : null;
  const direct = lemma === "meet" ? objectParties(scene, at + 1) : [];
  const links = lemma === "sit" ? /^(?:with|from)$/u : undefined;
  const objects = direct.length > 0 ? direct : partiesWith(scene, at + 1, clause.to, links);
  if (left.length > 0 && objects.length > 0)
    return { rule: "X met Y", group, at, parties: [...left, ...objects], confidence: 0.9 };
  // Without an object only several can meet.
  const several = left.length > 1 || left.some(({ kind, name }) => kind === "group" && /s$/u.test(name));
  const body = left.some(isBody) && (lemma !== "meet" || left.every(isBody));
  if (objects.length > 0 || !(several || body)) return null;
  if (lemma !== "meet" && lemma !== "sit" && !left.every(comesToMeet)) return null;
  return takesObject(tokens, at + 1) ? null : { rule: "X met Y", group, at, parties: left, confidence: 0.85 };
};

const isBody = ({ kind, key }: Party): boolean =>
  kind === "organisation" || (kind === "group" && COLLECTIVES.has(key.split(" ").at(-1) ?? ""));

/** "was met by X at the airport" */
function metBy(scene: Scene, group: VerbGroup, left: readonly Party[]): MeetingTold | null {
  const agents = agentOf(scene, group);
  if (agents.length === 0 || left.length === 0) return null;
  return { rule: "X met Y", group, at: scene.at, parties: [...left, ...agents], confidence: 0.8 };
}

/** Crowds, friends and police gather, too. */
function comesToMeet({ kind, key, name }: Party): boolean {
  if (kind === "person" || kind === "country") return true;
  const words = key.replace(/ (?:from|of) .*$/u, "").split(" ");
  const head = words.at(-1) ?? "";
  if (kind === "group")
    return (
      PARTY_NOUNS.has(head) &&
      !/^(?:families|relatives|guests|groups|hostages|teams|parties|army)$/u.test(head)
    );
  return (
    head !== "police" &&
    (/^\p{Lu}[\p{Lu}\d]+$/u.test(name) || words.some((word) => ORGANISATION_WORDS.has(word)))
  );
}

const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || /^(?:met|sat|gathered)$/u.test(token.lower)) return false;
  if (token.pos !== "VERB") return !/^(?:meets|meet)$/u.test(token.lower) || tokens[at - 1]?.pos === "DET";
  return tokens[at - 1]?.pos === "DET" || (token.lower === "meeting" && tokens[at - 1]?.pos === "ADJ");
};

/** "met stiff resistance": a noun phrase that is no day. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseAfter(tokens, at);
  return phrase !== null && !/^(?:this|last|next|late|early|each|every|\d)/u.test(lowerAt(tokens, at));
}
