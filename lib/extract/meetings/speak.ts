import type { Token } from "../../text/sentences";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { BY_PHONE, PARTY_NOUNS, PHONE_VERBS, SPEAK_VERBS } from "../lexicon/meeting-words";
import { objectParties, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";

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

/** "called Abbas on Tuesday and …" rang him; "called him a liar", "called Putin's offer empty" name him something. */
function endsWithObject({ article, sentence, at }: Scene): boolean {
  const { tokens } = sentence;
  const object = (article.names.all[sentence.index] ?? []).find(
    ({ from, kind }) => kind === "person" && from > at && from <= at + 6,
  );
  if (object === undefined) return false;
  const next = tokens[object.to];
  if (next === undefined || /^[,.;]$/u.test(next.text)) return true;
  const purpose =
    next.lower === "to" &&
    /^(?:discuss|congratulate|thank|brief|offer|express|ask|assure)$/u.test(lowerAt(tokens, object.to + 1));
  return (
    purpose ||
    /^(?:on|and|after|before|late|early|earlier|this|last|from|yesterday|today|\p{L}+day)$/u.test(next.lower)
  );
}

/** "X phoned Y", "X called Y to discuss", "X called Y on Tuesday". */
export const phone: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  const lemma = PHONE_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined) return null;
  const verb = tokens[at]?.pos === "VERB" || /^(?:phoned|telephoned)$/u.test(lowerAt(tokens, at));
  if (!verb || tokens[at - 1]?.pos === "DET") return null;
  if (/^(?:for|on|off|it|into)$/u.test(lowerAt(tokens, at + 1))) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive) return null;
  const left = subjectParties(scene, group).filter(isParty);
  const objects = objectParties(scene, at + 1);
  if (left.length === 0 || objects[0]?.kind !== "person") return null;
  if (lemma === "call" && !(left[0]?.kind === "person" && endsWithObject(scene))) return null;
  return { rule: "spoke by phone", group, at, parties: [...left, ...objects], confidence: 0.75 };
};

/** "spent an hour on the phone to Y", "was on the phone with Y". */
export const onThePhone: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  if (!/^(?:tele)?phone$/u.test(lowerAt(tokens, at)) || !/^(?:to|with)$/u.test(lowerAt(tokens, at + 1)))
    return null;
  if (lowerAt(tokens, at - 1) !== "the" || !/^(?:on|over|by)$/u.test(lowerAt(tokens, at - 2))) return null;
  const verb = tokens.findLastIndex(({ pos }, k) => k < at && (pos === "VERB" || pos === "AUX"));
  if (at - verb > 8 || !ON_THE_PHONE.test(lowerAt(tokens, verb))) return null;
  const others = partyList(article, sentence, at + 2).parties.filter(({ kind }) => kind === "person");
  const left = subjectParties(scene, verbGroupAt(tokens, verb)).filter(({ kind }) => kind === "person");
  if (left.length === 0 || others.length === 0) return null;
  const rule = "spoke by phone";
  return {
    rule,
    group: null,
    at,
    tense: "past",
    telling: "fresh",
    parties: [...left, ...others],
    confidence: 0.75,
  };
};

const ON_THE_PHONE = /^(?:spent|spoke|talked|was|were|is|are|been|got|remained)$/u;
