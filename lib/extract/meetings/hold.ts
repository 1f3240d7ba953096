import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { HOLD_VERBS, MEETING_NOUNS, NEEDS_PARTIES, NOT_MEETINGS } from "../lexicon/meeting-words";
import { isContest } from "./contest";
import { partiesOfNoun } from "./parties-of-noun";
import { subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";

/** "X held talks with Y", "ministers attended a summit", "the council convened an emergency session". */
export const hold: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = HOLD_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined) return null;
  const verb = tokens[at]?.pos === "VERB" || /^(?:held|had|has|have)$/u.test(lowerAt(tokens, at));
  if (!verb || tokens[at - 1]?.pos === "DET") return null;
  const noun = nounHeld(tokens, at, lemma);
  if (noun === null || isContest(tokens, clause)) return null;
  const group = verbGroupAt(tokens, at);
  // "did not attend the summit": it was held without him, and the noun tells of it.
  if (isAbsent(tokens, group, lemma)) return null;
  // "chaired the session with his colleague" tells who led it, not who met.
  const led =
    (lemma === "chair" || lemma === "lead") && !/^(?:talks|negotiations)$/u.test(lowerAt(tokens, noun));
  const around = led ? [] : partiesOfNoun({ ...scene, at: noun }, noun);
  const left = group.passive ? [] : subjectParties(scene, group).filter(isParty);
  const parties = [...left, ...around];
  if (parties.length === 0 || group.passive) return null;
  const several =
    parties.length > 1 || parties.some(({ kind, name }) => kind === "group" && /s$/u.test(name));
  const body = parties.some(({ kind }) => kind === "organisation");
  if (NEEDS_PARTIES.has(lowerAt(tokens, noun)) && !several && !body) return null;
  const phone = tokens.slice(at, noun).some(({ lower }) => /^(?:tele)?phone$/u.test(lower));
  const rule = `${lemma} ${phone ? "phone " : ""}${lowerAt(tokens, noun)}`;
  return { rule, group, at, parties, confidence: 0.8 };
};

/** The meeting noun that is the object of the verb, null when something else is. */
function nounHeld(tokens: readonly Token[], at: number, lemma: string): number | null {
  const reach = lemma === "take" ? 5 : 10;
  for (let k = at + 1; k < Math.min(tokens.length, at + reach); k += 1) {
    const word = lowerAt(tokens, k);
    if (lemma === "take" && !/^(?:part|in|a|an|the)$/u.test(word) && !MEETING_NOUNS.has(word)) return null;
    if (PAUSES.has(word)) return null;
    if (!MEETING_NOUNS.has(word)) {
      const token = tokens[k];
      if (token?.pos === "VERB" && !/(?:ed|ing)$/u.test(word)) return null;
      if (token?.pos === "ADP" && !/^(?:of|in|on|up|with|off)$/u.test(word)) return null;
      continue;
    }
    if (NOT_MEETINGS.has(`${lowerAt(tokens, k - 1)} ${word}`)) return null;
    return lemma === "have" &&
      word === "call" &&
      !/^(?:a|phone|telephone|video)$/u.test(lowerAt(tokens, k - 1))
      ? null
      : k;
  }
  return null;
}

const PAUSES: ReadonlySet<string> = new Set([",", ";", ":", "“", "”", '"']);

const isAbsent = (tokens: readonly Token[], { from, to }: Range, lemma: string): boolean =>
  /^(?:attend|join|address)$/u.test(lemma) &&
  tokens.slice(from, to).some(({ lower }) => /^(?:not|n['’]t|never)$/u.test(lower));
