import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate, PlaceFound } from "../candidate";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { bestPlace } from "./best-place";
import { placeOfThing } from "./of-thing";

/** A place and what tells of it. */
export type Scene = { readonly place: PlaceFound; readonly rule: string };

/** Where a strike was of which its own clause does not tell: by what was hit ("the theatre" told of before), by another clause of its sentences, by the sentence before, by the strike told just before; null where none tells. */
export function placeOfScene(one: Candidate, strikes: readonly Candidate[], article: Article): Scene | null {
  const thing = placeOfThing(one, article);
  if (thing !== null) return { place: thing, rule: "where what was hit stands" };
  const own = one.passages.map(({ start }) => article.sentenceAt.get(start) ?? -1);
  for (const index of new Set([one.sentence, ...own])) {
    const place = inSentence(article.sentences[index], one, article);
    if (place !== null) return { place, rule: "told beside" };
  }
  if (isOfAnotherYear(one, article)) return null;
  const [here, before] = [article.sentences[one.sentence], article.sentences[one.sentence - 1]];
  if (here !== undefined && before !== undefined && here.paragraph === before.paragraph) {
    const place = inSentence(before, one, article);
    if (place !== null) return { place, rule: "in the sentence before" };
  }
  const last = strikes.findLast((other) => goesOn(one, other));
  return last === undefined || last.place === null
    ? null
    : { place: last.place, rule: "where the strike before was" };
}

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
