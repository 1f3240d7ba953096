import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { bestPlace } from "./best-place";
import { placeOfThing } from "./of-thing";
import { townBefore } from "./town-told";

/** A place and what tells of it. */
export type Scene = { readonly place: PlaceFound; readonly rule: string };

/** Where a strike was of which its own clause does not tell: by what was hit ("the theatre" told of before), by another clause of its sentences, by the sentence before, by the strike told just before; null where none tells. */
export function placeOfScene(
  one: Candidate,
  strikes: readonly Candidate[],
  article: Article,
  told: readonly Candidate[],
): Scene | null {
  const thing = placeOfThing(one, article);
  if (thing !== null) return { place: thing, rule: "where what was hit stands" };
  const own = one.passages.map(({ start }) => article.sentenceAt.get(start) ?? -1);
  for (const index of new Set([one.sentence, ...own])) {
    const place = inSentence(article.sentences[index], one, article);
    if (place !== null && !isOfAnother(place, one, strikes)) return { place, rule: "told beside" };
  }
  const town = speaksOfTheTown(article.sentences[one.sentence]?.tokens ?? [])
    ? townBefore(one, article)
    : null;
  if (town !== null) return { place: town, rule: "in the town told before" };
  if (isOfAnotherYear(one, article) || isOfWholeCountry(one, article)) return null;
  const [here, before] = [article.sentences[one.sentence], article.sentences[one.sentence - 1]];
  if (here !== undefined && before !== undefined && here.paragraph === before.paragraph) {
    const place = inSentence(before, one, article);
    if (place !== null) return { place, rule: "in the sentence before" };
  }
  const next = one.sentence > LEAD ? null : inNextSentences(one, told, article);
  if (next !== null) return { place: next, rule: "in the sentence after the lead" };
  const last = strikes.findLast((other) => goesOn(one, other));
  return last === undefined || last.place === null
    ? null
    : { place: last.place, rule: "where the strike before was" };
}

/** "as the two toured the port": any words of a sentence about the town told before. */
const speaksOfTheTown = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      TOWNS.has(lower) &&
      tokens[i - 1]?.lower === "the" &&
      tokens[i + 1]?.lower !== "of" &&
      tokens[i + 1]?.pos !== "NOUN",
  );

const TOWNS = new Set(["city", "town", "port", "village"]);

/** The last sentence of a lead, which may leave to the next one where it was. */
const LEAD = 0;

/** "Missiles smashed into the headquarters. Smoke rose over Sevastopol.": the town that the two sentences after a lead put anything in, if they tell of nothing else. */
function inNextSentences(one: Candidate, told: readonly Candidate[], article: Article): PlaceFound | null {
  for (const ahead of [1, 2]) {
    const index = one.sentence + ahead;
    if (told.some((other) => other !== one && other.sentence === index)) return null;
    const place = inSentence(article.sentences[index], one, article);
    if (place !== null) return place.rank >= PLACE_RANKS.city ? place : null;
  }
  return null;
}

/** "struck the grid on Sunday and hit Dnipro on Thursday": a place that a strike of another day has. */
const isOfAnother = (place: PlaceFound, one: Candidate, strikes: readonly Candidate[]): boolean =>
  strikes.some(
    (other) =>
      other !== one &&
      other.place?.start === place.start &&
      other.sentence === one.sentence &&
      other.trigger.from > one.trigger.from &&
      other.date?.edtf != null &&
      one.date?.edtf != null &&
      other.date.edtf !== one.date.edtf,
  );

/** "launched 56 drones overnight": of a whole country, and so of no town told before. */
function isOfWholeCountry({ sentence, clause, trigger }: Candidate, { sentences }: Article): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (!FIRED.has(tokens[trigger.to - 1]?.lower ?? "")) return false;
  return tokens
    .slice(clause.from, clause.to)
    .some(({ text }, i, all) => Number(text) >= SALVO && all.slice(i + 1, i + 4).some(isFlying));
}

const FIRED = new Set(["launched", "fired", "sent", "unleashed", "launching", "firing"]);
const FLYING = new Set(["drones", "missiles", "uavs", "rockets", "shaheds"]);
const isFlying = ({ lower }: Token): boolean => FLYING.has(lower);

/** So many are not fired at one spot. */
const SALVO = 20;

/** "His father was killed in 1943": in no scene of the news. */
function isOfAnotherYear({ date }: Candidate, { published }: Article): boolean {
  const year = /\d{4}/u.exec(date?.edtf ?? "")?.[0];
  return year !== undefined && published !== null && !published.startsWith(year);
}

/** How many sentences back the strike may be of which a story goes on to tell. */
const REACH = 3;

/** Whether a strike may go on in the place of one told just before: fresh news, of no other day. */
function goesOn(one: Candidate, other: Candidate): boolean {
  if (other === one || other.place === null || other.place.whole || other.sentence > one.sentence)
    return false;
  const sameDay = one.date === null || other.date === null || one.date.edtf === other.date.edtf;
  return (
    sameDay &&
    one.telling !== "recalled" &&
    one.tense !== "pluperfect" &&
    other.place.rank >= PLACE_RANKS.region &&
    one.sentence - other.sentence <= REACH
  );
}

/** The place that a sentence names for anything in it, if it is finer than a country. */
function inSentence(sentence: Sentence | undefined, one: Candidate, article: Article): PlaceFound | null {
  if (sentence === undefined) return null;
  const clause = { from: 0, to: sentence.tokens.length };
  const trigger = sentence.index === one.sentence ? one.trigger : { from: 0, to: 1 };
  const place = bestPlace(article, sentence, { ...one, clause, trigger });
  return place !== null && place.rank >= PLACE_RANKS.region ? place : null;
}
