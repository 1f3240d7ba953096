import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { TOWN_VOICES } from "../lexicon/people-words";

/** "Police in Quetta said a bomb had gone off": an attack without a place of its own is where those are who tell of it; null where that is a country or capital of bodies. */
export function placeOfWitness({ names }: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens, index } = sentence;
  const name = (names.all[index] ?? []).find(({ from, to, text }) => {
    if (PLACES.get(text)?.kind !== "city") return false;
    if (isMayorOf(tokens, from, to) || isGovernorOf(tokens, from, one)) return true;
    if (from > one.trigger.from) return false;
    if (!/^(?:in|of)$/u.test(lowerAt(tokens, from - 1)) || !TOWN_VOICES.has(lowerAt(tokens, from - 2)))
      return false;
    return /^(?:said|say|says|told|reported|confirmed)$/u.test(lowerAt(tokens, to));
  });
  const [first, last] = [tokens[name?.from ?? -1], tokens[(name?.to ?? 0) - 1]];
  if (name === undefined || first === undefined || last === undefined || one.type !== "strike") return null;
  return { start: first.start, end: last.end, name: name.text, rank: PLACE_RANKS.city };
}

/** "Kyiv mayor Vitali Klitschko said", "Moscow's mayor", "the mayor of Odesa", "head of the Kherson military administration". */
function isMayorOf(tokens: Sentence["tokens"], from: number, to: number): boolean {
  const next = /^['’]s$/u.test(lowerAt(tokens, to)) ? to + 1 : to;
  const office = /^(?:mayor|acting|regional|hospital|hospitals|fire|city|military)$/u;
  const before = lowerAt(tokens, from - 1) === "of" ? lowerAt(tokens, from - 2) : "";
  return (
    before === "mayor" ||
    (office.test(lowerAt(tokens, next)) &&
      tokens
        .slice(next, next + 3)
        .some(({ lower }) => /^(?:mayor|governor|hospitals?|brigade|council|administration)$/u.test(lower)))
  );
}

/** "the governor of Kherson said three people had been killed in the region": the region is that of the governor. */
const isGovernorOf = (tokens: Sentence["tokens"], from: number, { clause }: Candidate): boolean =>
  lowerAt(tokens, from - 1) === "of" &&
  /^(?:governor|chief|head)$/u.test(lowerAt(tokens, from - 2)) &&
  tokens
    .slice(clause.from, clause.to)
    .some(
      ({ lower }, i, all) =>
        /^(?:region|province|oblast|state|district)$/u.test(lower) && all[i - 1]?.lower === "the",
    );
