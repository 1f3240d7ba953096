import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { bySentence } from "../by-sentence";
import type { Candidate, PlaceFound } from "../candidate";
import { because } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { TOWN_PARTS } from "../lexicon/building-words";
import { CAPITALS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import type { Stage } from "../pipeline";
import { placeInvasion } from "../places/of-invasion";
import { placeMeetings } from "../places/of-meeting";
import { placeStatements } from "../places/of-occasion";
import { regionalCapital, townBefore, townInSentence } from "../places/town-told";

const STAGE = "place by context";

/** Puts a strike in "the city" told of before, and a strike of the first paragraph without a place of its own where the report was filed, if it happened there. */
export const placeByContext: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const { dateline } = article;
    const happened = placeMeetings(placeTold(candidates, article), article);
    const told = placeStatements(happened, article).map((one) => placeInvasion(one, article));
    if (dateline === null) return told;
    const place = { ...dateline.city, name: dateline.place, rank: PLACE_RANKS.city };
    return told.map((one) =>
      isMeetingHere(one, article)
        ? { ...one, place, why: [...one.why, { stage: STAGE, rule: `filed from ${dateline.place}` }] }
        : one.type === "strike" && one.place === null && isLocal(one, article)
          ? { ...one, place, why: [...one.why, { stage: STAGE, rule: `filed from ${dateline.place}` }] }
          : one,
    );
  },
};

/** "JEDDAH — … Rubio met Yermak.": news at the top of a report from a town, told by its verb, with no other venue than its country. */
function isMeetingHere(one: Candidate, { dateline, names, sentences }: Article): boolean {
  if (one.type !== "meeting" || one.status === "planned" || one.sentence > 2 || dateline === null)
    return false;
  const rule = one.why[0]?.rule ?? "";
  if (/phone|call|visit|arrived/u.test(rule) || one.telling !== "fresh") return false;
  const town = PLACES.get(dateline.place);
  if (one.place !== null)
    return (
      one.place.rank <= PLACE_RANKS.country &&
      town !== undefined &&
      town.country === PLACES.get(one.place.name)?.country
    );
  const elsewhere = (names.all[one.sentence] ?? []).some(
    ({ kind, text, from, to }) =>
      kind === "place" && PLACES.has(text) && from >= one.clause.from && to <= one.clause.to,
  );
  // "inside St Mark's", "aboard the ship": a scene of its own, which may lie in another town.
  const scene = (sentences[one.sentence]?.tokens ?? [])
    .slice(one.trigger.to, one.clause.to)
    .some(({ lower }) => /^(?:inside|outside|aboard|near)$/u.test(lower));
  return one.tense === "past" && !elsewhere && !scene;
}

type Near = {
  readonly words: readonly Token[];
  readonly meant: boolean;
  readonly told: ReadonlyMap<number, readonly Candidate[]>;
};

/** The town that "its station", "the city" or nothing at all stands for, where it was named close by. */
function namedNear(one: Candidate, article: Article, { words, meant, told }: Near): PlaceFound | null {
  if (words.some(({ lower }, i) => lower === "its" && ownsBuilding(words, i + 1)))
    return townBefore(one, article);
  return meant ? townInSentence(one, article) : cityBefore(one, article, told);
}

/** "the city", and "there" in "a man was killed there", "another block there". */
function isSameTown(words: readonly Token[], i: number): boolean {
  const lower = lowerAt(words, i);
  if (lower === "there")
    return /^(?:VERB|NOUN)$/u.test(words[i - 1]?.pos ?? "") && words[i + 1]?.pos !== "AUX";
  return LOCALITY.has(lower) && isDefinite(words, i) && lowerAt(words, i + 1) !== "of";
}

/** "Later drones attacked the city": the place of the strike told before. */
function placeTold(candidates: readonly Candidate[], article: Article): readonly Candidate[] {
  const { sentences } = article;
  const told = bySentence(candidates);
  let last: Candidate | null = null;
  return candidates.map((one) => {
    if (one.type !== "strike") return one;
    if (one.place !== null) {
      last = one.place.rank >= PLACE_RANKS.region ? one : last;
      return one;
    }
    const words = sentences[one.sentence]?.tokens.slice(one.clause.from, one.clause.to) ?? [];
    const meant = words.some((_, i) => isSameTown(words, i));
    const scene =
      isAftermath(words) && last !== null && one.sentence - last.sentence <= REACH ? last.place : null;
    const named = scene ?? regionalCapital(one, article) ?? namedNear(one, article, { words, meant, told });
    if (named !== null)
      return {
        ...one,
        place: named,
        why: [...one.why, { stage: STAGE, rule: `named just before: ${named.name}` }],
      };
    if (meant && (last === null || one.sentence - last.sentence > REACH)) {
      const town = townBefore(one, article);
      return town === null ? one : because({ ...one, place: town }, STAGE, `named before: ${town.name}`);
    }
    if (!meant || last === null || last.place === null) return one;
    last = {
      ...one,
      place: last.place,
      why: [...one.why, { stage: STAGE, rule: `the same ${last.place.name}` }],
    };
    return last;
  });
}

/** "Police shot the attacker dead", "officers opened fire on him": how the attack told before ended, where it was. */
function isAftermath(words: readonly Token[]): boolean {
  const police = words.some(({ lower }) => FORCES.has(lower));
  return (
    police &&
    words.some(
      ({ lower }, i) =>
        /^(?:him|her)$/u.test(lower) ||
        (/^(?:attackers?|gunm[ae]n|knifem[ae]n|assailants?|shooters?|bombers?|suspects?)$/u.test(lower) &&
          /^(?:the|both|two|three)$/u.test(lowerAt(words, i - 1))),
    )
  );
}

const FORCES = wordSet("police, officers, officer, guards, guard, troops");

/** "Then it was the turn of Kharkiv. Two people were killed …": the one city of the sentence before, when that tells of no strike. */
function cityBefore(
  one: Candidate,
  article: Article,
  told: ReadonlyMap<number, readonly Candidate[]>,
): PlaceFound | null {
  const [here, before] = [article.sentences[one.sentence], article.sentences[one.sentence - 1]];
  if (here === undefined || before === undefined || here.paragraph !== before.paragraph) return null;
  if (one.telling !== "fresh" || told.has(before.index)) return null;
  const cities = (article.names.all[before.index] ?? []).filter(
    ({ text }) => PLACES.get(text)?.kind === "city",
  );
  const [city] = cities;
  const [first, last] = [before.tokens[city?.from ?? -1], before.tokens[(city?.to ?? 0) - 1]];
  if (city === undefined || cities.length > 1 || first === undefined || last === undefined) return null;
  if (!/^(?:in|of|to|on|near|over)$/u.test(lowerAt(before.tokens, city.from - 1))) return null;
  return { start: first.start, end: last.end, name: city.text, rank: PLACE_RANKS.city };
}

/** "the city", "the eastern Ukrainian city": the article and what describes the noun, next to it. */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i -= 1) {
    const { lower, pos } = tokens[i] as Token;
    if (/^(?:the|this|that|same)$/u.test(lower)) return true;
    if (pos !== "ADJ" && pos !== "NOUN" && pos !== "PROPN" && lower !== "-") return false;
  }
  return false;
}

/** "its crowded railway station", "its suburbs": what a town has. */
function ownsBuilding(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i += 1) {
    const { lower, pos } = tokens[i] as Token;
    if (pos === "VERB" || pos === "ADP" || pos === "PUNCT") return false;
    if (TOWN_PARTS.has(lower)) return true;
  }
  return false;
}

/** How many sentences back "the city" may point. */
const REACH = 6;

const LOCALITY = wordSet("city, town, village, port, capital, suburbs, suburb");

/** Reports from a capital tell of the whole world: there the sentence must speak of "the city" or its mayor. */
function isLocal(one: Candidate, { sentences, dateline }: Article): boolean {
  const sentence = sentences[one.sentence];
  if (sentence === undefined || sentence.paragraph !== 0) return false;
  const { tokens } = sentence;
  const here = tokens.some(
    ({ lower }, i) =>
      lower === "mayor" ||
      (LOCALITY.has(lower) &&
        tokens.slice(Math.max(0, i - 3), i).some((token) => /^(?:the|this)$/u.test(token.lower))) ||
      (lower === "city" && lowerAt(tokens, i + 1) === "officials"),
  );
  const abroad = dateline !== null && CAPITALS.has(dateline.place);
  return (
    here ||
    (!abroad && tokens.some(({ lower }) => /^(?:governor|mayor|residents|police|locals)$/u.test(lower)))
  );
}
