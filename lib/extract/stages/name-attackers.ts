import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import type { Range } from "../clause";
import { lowerAt, phraseAfter, subjectOf } from "../clause";
import { ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import type { NamedActor } from "../mention";
import { wordsOf } from "../names";
import type { Stage } from "../pipeline";

const STAGE = "name attackers";

/** Says who attacked and what was hit, where the clause tells. */
export const nameAttackers: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      if (one.type !== "strike" || sentence === undefined) return one;
      const attacker = attackerOf(article, sentence, one);
      const hit = targetOf(sentence, one, attacker);
      const isNoTarget = hit !== null && one.place !== null && (isMerePlace(hit) || NOBODY.test(hit));
      const target = isNoTarget ? null : hit;
      const actors: NamedActor[] = [
        ...(attacker === null ? [] : [{ name: attacker, role: "attacker" as const }]),
        ...(target === null ? [] : [{ name: target, role: "target" as const }]),
      ];
      return { ...one, actors: [...one.actors, ...actors] };
    }),
};

/** "the city", "the Ukrainian capital", "its centre": words for the place, which is named already. */
/** "Missiles killed people in X" names the place it hit and nobody in particular. */
const NOBODY = /^(?:people|persons?|men|man|women|woman|others|many)$/iu;

const isMerePlace = (target: string): boolean => {
  const words = target.split(" ");
  const head = words.at(-1)?.toLowerCase() ?? "";
  return (
    /^(?:city|town|village|capital|centre|center|region|province|district|area|country|settlement|port)$/u.test(
      head,
    ) &&
    words
      .slice(0, -1)
      .every((word) => DEMONYMS.has(word) || /^(?:the|this|that|its|their|whole|same|entire)$/iu.test(word))
  );
};

const ARMED =
  /^(?:Hamas|Hezbollah|Houthi|Houthis|Taliban|ISIS|ISIL|Al-Shabaab|al-Shabaab|al-Qaeda|Al-Qaeda|Boko|RSF|PKK|FARC|IDF|FMLN|M23|ELN|Wagner)$/u;

function attackerOf(article: Article, sentence: Sentence, one: Candidate): string | null {
  const { tokens } = sentence;
  const passive = tokens
    .slice(one.trigger.from, one.trigger.to)
    .some(({ lower }) => /^(?:was|were|been|being|is|are)$/u.test(lower));
  for (let i = one.trigger.to; i < Math.min(one.clause.to + 6, tokens.length); i += 1) {
    if (lowerAt(tokens, i) !== "by") continue;
    const name = attackerIn(sentence, phraseAfter(tokens, i + 1)?.head ?? null);
    if (name !== null) return name;
  }
  const verb = lowerAt(tokens, one.trigger.to - 1);
  const active = tokens[one.trigger.to - 1]?.pos === "VERB" && !passive;
  if (active && !/^d(?:ied|ying|ies?)$/u.test(verb)) {
    const name = attackerIn(sentence, subjectOf(tokens, one.trigger));
    if (name !== null) return name;
  }
  for (let i = one.trigger.from - 1; i >= Math.max(one.clause.from, one.trigger.from - 6); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || (token.pos === "ADP" && !passive)) break;
    if (passive) break;
    const country = DEMONYMS.get(token.text);
    const armed = tokens
      .slice(i + 1, one.trigger.to)
      .some(({ lower }) => ATTACKER_NOUNS.has(lower) || WEAPON_NOUNS.has(lower) || ATTACK_NOUNS.has(lower));
    if (country !== undefined && PLACES.has(country) && armed) return country;
    if (
      ARMED.test(token.text) ||
      (PLACES.get(token.text)?.kind === "country" && /^(?:'s|’s)$/u.test(lowerAt(tokens, i + 1)))
    )
      return nameAround(article, sentence, i);
  }
  // "in attacks by Russian forces", "Russian missiles … hit": anywhere in the clause.
  for (let i = one.clause.from; i < (active ? one.trigger.from : one.clause.to); i += 1) {
    const country = DEMONYMS.get(tokens[i]?.text ?? "");
    if (country !== undefined && PLACES.has(country) && ATTACKER_NOUNS.has(lowerAt(tokens, i + 1)))
      return country;
  }
  return null;
}

function nameAround(article: Article, sentence: Sentence, i: number): string {
  const name = (article.names.all[sentence.index] ?? []).find((one) => one.from <= i && i < one.to);
  return name?.text ?? sentence.tokens[i]?.text ?? "";
}

function attackerIn(sentence: Sentence, range: Range | null): string | null {
  if (range === null) return null;
  const words = sentence.tokens.slice(range.from, range.to);
  const head = words.filter(({ lower }) => !/^(?:'s|’s)$/u.test(lower)).at(-1);
  const text = wordsOf(sentence.tokens, range).replace(
    /^(?:the|a|an|some|two|three|several|unidentified)\s+/iu,
    "",
  );
  const country = words
    .map(({ text: word }) => DEMONYMS.get(word))
    .find((name) => name !== undefined && PLACES.has(name));
  const armed =
    head !== undefined &&
    (ATTACKER_NOUNS.has(head.lower) ||
      WEAPON_NOUNS.has(head.lower) ||
      ATTACK_NOUNS.has(head.lower) ||
      DEMONYMS.has(head.text));
  if (country !== undefined && armed) return country;
  if (words.some(({ text: word }) => ARMED.test(word))) return text;
  const place = PLACES.get(text);
  if (place?.kind === "country") return text;
  if (
    head !== undefined &&
    ATTACKER_NOUNS.has(head.lower) &&
    !/^(?:drones?|missiles?|rockets?|jets?|warplanes|helicopters?|artillery)$/u.test(head.lower)
  )
    return text;
  return null;
}

function targetOf(sentence: Sentence, one: Candidate, attacker: string | null): string | null {
  const { tokens } = sentence;
  const passive = tokens
    .slice(one.trigger.from, one.trigger.to)
    .some(({ lower }) => /^(?:was|were|been|being)$/u.test(lower));
  const verbOrNoun = lowerAt(tokens, one.trigger.to - 1);
  let range: Range | null = null;
  if (passive) range = subjectOf(tokens, one.trigger);
  else {
    const preposition = lowerAt(tokens, one.trigger.to);
    const start = /^(?:on|at|against|of|targeting|to)$/u.test(preposition)
      ? one.trigger.to + 1
      : tokens[one.trigger.to - 1]?.pos === "VERB"
        ? one.trigger.to
        : -1;
    if (start >= 0) range = phraseAfter(tokens, start)?.head ?? null;
  }
  if (range === null) return null;
  const words = tokens.slice(range.from, range.to);
  const head = words.filter(({ lower }) => !/^(?:'s|’s)$/u.test(lower)).at(-1);
  const invaded = wordsOf(tokens, range);
  if (PLACES.get(invaded)?.kind === "country" && /^inva[ds]/u.test(verbOrNoun))
    return invaded === attacker ? null : invaded;
  if (head === undefined || !(TARGET_NOUNS.has(head.lower) || VICTIM_NOUNS.has(head.lower))) return null;
  const name = wordsOf(tokens, range).replace(
    /^(?:the|a|an|at least|two|three|four|five|six|several|some|\d+)\s+/iu,
    "",
  );
  return name === attacker ||
    name === "" ||
    /^(?:targets?|missiles?|drones?|rockets?|.* (?:missiles?|drones?|rockets?))$/iu.test(name)
    ? null
    : name;
}
