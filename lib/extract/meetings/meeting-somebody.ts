import { lowerAt, phraseBefore } from "../grammar/clause";
import { PARTY_NOUNS } from "../lexicon/meeting-words";
import { mainSubject } from "./main-subject";
import { objectParties } from "./parties-of-verb";
import { asParty, isParty } from "./party";
import type { Construction } from "./scene";
import { isStatesman } from "./statesman";

/** "after meeting Y", "before visiting": the gerund, whose subject is that of the sentence. */
export const meetingSomebody: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  const word = lowerAt(tokens, at);
  if (word !== "meeting" && word !== "seeing") return null;
  if (!/^(?:after|before|while|since|by|upon|and|of|,)$/u.test(lowerAt(tokens, at - 1))) return null;
  const objects = objectParties(scene, at + 1).filter(
    (party) =>
      (party.kind === "person" || party.kind === "group") &&
      (word === "meeting" || isStatesman(scene.article, party)),
  );
  const subject = mainSubject(scene).filter(isParty);
  if (objects.length === 0 || subject.length === 0) return null;
  const rule = `${lowerAt(tokens, at - 1) === "before" ? "before" : "after"} meeting Y`;
  return { rule, group: null, at, parties: [...subject, ...objects], confidence: 0.75 };
};

/** "Major powers meeting in Munich agreed": those who meet, with where they do. */
export const meetingIn: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  if (lowerAt(tokens, at) !== "meeting" || !/^(?:in|at|on)$/u.test(lowerAt(tokens, at + 1))) return null;
  const before = tokens[at - 1];
  if (before === undefined || !(PARTY_NOUNS.has(before.lower) && /s$/u.test(before.lower))) return null;
  const phrase = phraseBefore(tokens, at);
  const parties = phrase === null ? [] : [asParty(article, sentence, phrase.head)].filter(isParty);
  if (parties.length === 0) return null;
  const telling = lowerAt(tokens, phrase?.range.from ?? at) === "the" ? "reference" : "fresh";
  return { rule: "X meeting in", group: null, at, tense: "past", telling, parties, confidence: 0.7 };
};
