import type { Token } from "../../text/sentences";
import { lowerAt, verbGroupAt } from "../clause";
import { BY_PHONE, PARTY_NOUNS, PHONE_VERBS, SPEAK_VERBS } from "../lexicon/meeting-words";
import { objectParties, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction } from "./scene";

const byPhone = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => BY_PHONE.has(lower));

/** "X spoke by phone with Y", "X and Y spoke by telephone", "X spoke to Y": not to the press. */
export const speak: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = SPEAK_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || !(tokens[at]?.pos === "VERB" || lowerAt(tokens, at) === "spoke")) return null;
  const group = verbGroupAt(tokens, at);
  if (group.tense === "participle") return null;
  const phone = byPhone(tokens, at + 1, Math.min(clause.to, at + 12));
  const left = subjectParties(scene, group).filter(isParty);
  if (left.length === 0) return null;
  const to =
    lowerAt(tokens, at + 1) === "to" ? partyList(article, sentence, at + 2).parties.filter(isParty) : [];
  const objects = to.length > 0 ? to : partiesWith(scene, at + 1, clause.to, /^(?:with|to)$/u);
  if (objects.length === 0)
    return phone && left.length > 1
      ? { rule: "spoke by phone", group, at, parties: left, confidence: 0.8 }
      : null;
  const met = objects.some(
    ({ kind, key }) => kind === "person" || PARTY_NOUNS.has(key.split(" ").at(-1) ?? ""),
  );
  if (!met && !phone && (lowerAt(tokens, at + 1) === "to" || objects.some(({ kind }) => kind === "group")))
    return null;
  const rule = phone ? "spoke by phone" : "spoke with";
  return { rule, group, at, parties: [...left, ...objects], confidence: 0.75 };
};

/** "X phoned Y", "X called Y to discuss". */
export const phone: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = PHONE_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined) return null;
  const verb = tokens[at]?.pos === "VERB" || /^(?:phoned|telephoned)$/u.test(lowerAt(tokens, at));
  if (!verb || tokens[at - 1]?.pos === "DET") return null;
  if (/^(?:for|on|off|it|into)$/u.test(lowerAt(tokens, at + 1))) return null;
  const purpose = tokens
    .slice(at + 1, clause.to)
    .some(({ lower }) => /^(?:discuss|congratulate)$/u.test(lower));
  if (lemma === "call" && !purpose) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive) return null;
  const left = subjectParties(scene, group).filter(isParty);
  const objects = objectParties(scene, at + 1);
  if (left.length === 0 || objects[0]?.kind !== "person") return null;
  return { rule: "spoke by phone", group, at, parties: [...left, ...objects], confidence: 0.75 };
};
