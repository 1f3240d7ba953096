import type { Sentence } from "../../text/sentences";
import { boundsOf } from "../../time/edtf";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { daysBetween, isDay } from "../dates/day-span";
import { hasOwnName } from "../dates/invoked";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { TARGET_NOUNS } from "../lexicon/target-words";
import { wordSet } from "../lexicon/word-set";
import type { Toll } from "../mention";
import { strikeNounAt } from "../strikes/strike-noun";
import { ANOTHER } from "../strikes/telling";
import { countsProjectiles, isInterception } from "./interception";
import { once } from "./once";
import { opensEarlier } from "./opens-earlier";
import { placesAgree } from "./places-agree";
import {
  bothOpenWar,
  differInScale,
  namesSameDead,
  namesSomethingElse,
  refersToTarget,
  sameVictims,
} from "./strike-identity";
import { kindOfAttack } from "./strike-kind";

/** How surely two strikes are one, `gap` sentences apart; 0 when they are not. */
export function sameStrike(one: Candidate, other: Candidate, gap: number, article: Article): number {
  if (namesSameDead(one, other, article)) return 6;
  const places = placesAgree(one, other);
  if (bothOpenWar(one, other, article) && !contradicts(one, other, true, article)) return 5;
  if (places === "different" || contradicts(one, other, places === "same", article)) return 0;
  const victims = sameVictims(one, other, article);
  if (victims === "same") return 6;
  if (other.sentence < one.sentence && (cameLater(one, article) || opensEarlier(one, article))) return 0;
  const oneOfSeveral = isAnother(one, article) && tellsOfSeveral(other, article);
  if (other.sentence < one.sentence && !oneOfSeveral && isAnother(one, article)) return 0;
  let score = victims === "different" ? -2 : 0;
  if (gap <= 5 && places !== "same" && other.telling !== "recalled" && sumsUp(one, article)) score += 2;
  score += places === "same" ? 3 : places === "compatible" ? 1 : 0;
  score += asReference(one, other, places === "same", article) + byDateAndToll(one, other) + byNearness(gap);
  if (one.place === null) score += 0.5;
  if (other.place?.whole && isOfTheWhole(one, article)) score += 2;
  if (refersToTarget(one, other, article)) score += 2.5;
  if (oneOfSeveral) score += 2;
  if (hitsAgain(one, other, article)) score += 1.5;
  return score >= LEAST ? score : 0;
}

/** From this score on two strikes are told as one. */
const LEAST = 2.5;

/** Whether day, telling, attacker, scale or name say that two strikes are two. */
function contradicts(one: Candidate, other: Candidate, samePlace: boolean, article: Article): boolean {
  if (one.date !== null && other.date !== null && !datesAgree(one.date.edtf ?? "", other.date.edtf ?? ""))
    if (!(samePlace && isOfThatWeek(one, other, article))) return true;
  // "In October 13 died in another strike" is not the news of the day, told without a date.
  const [a, b] = [isOld(one, article), isOld(other, article)];
  if (one.telling !== "reference" && ((a && isUndatedNews(other)) || (b && isUndatedNews(one)))) return true;
  if ((isUndatedNews(other) && hasOwnName(one)) || (isUndatedNews(one) && hasOwnName(other))) return true;
  const retold = (one.telling === "recalled") === (other.telling === "recalled");
  if (!retold && one.telling !== "reference" && !samePlace) return true;
  return (
    one.status !== other.status ||
    attackersDiffer(one, other, article) ||
    differInScale(one, other, article) ||
    namesSomethingElse(one, other, article)
  );
}

const latestOf = once(({ date }) => boundsOf(date?.edtf ?? "")?.latest?.getTime() ?? null);

/** Dated over a month before the article. */
function isOld(one: Candidate, { published }: Article): boolean {
  const latest = latestOf(one);
  const day = boundsOf(published ?? "")?.earliest?.getTime() ?? null;
  return latest !== null && day !== null && day - latest > MONTH;
}

const MONTH = 31 * 86_400_000;

const isUndatedNews = ({ date, telling }: Candidate): boolean => date === null && telling === "fresh";

/** "The attack" points to what was told most, unless it only gives a toll. */
function asReference(one: Candidate, other: Candidate, samePlace: boolean, article: Article): number {
  if (one.telling !== "reference") return 0;
  const often = isBareToll(one) ? 0 : Math.min(1.5, other.passages.length * 0.3);
  const past = one.date === null && isOld(other, article) && one.sentence - other.sentence > 0;
  return 3 + often - (other.telling === "recalled" && !samePlace ? 1 : 0) - (past && !samePlace ? 2 : 0);
}

function byDateAndToll(one: Candidate, other: Candidate): number {
  const dates = one.date === null ? 0.5 : other.date === null ? 0 : 2;
  if (one.killed === null || other.killed === null) return dates;
  return dates + (apart(one.killed, other.killed) ? -3 : 1);
}

const byNearness = (gap: number): number => (gap <= 1 ? 1.5 : gap <= 3 ? 0.5 : 0);

/** The same day, or a day of the month that the other names. */
const datesAgree = (a: string, b: string): boolean =>
  a === b ||
  (!`${a}${b}`.includes("/") && a !== "" && b !== "" && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)));

/** "last week's bombing in Suruc", of a bombing there on Monday: no other was told, and one only is meant. */
function isOfThatWeek(one: Candidate, other: Candidate, article: Article): boolean {
  const word = lowerAt(article.sentences[one.sentence]?.tokens ?? [], one.trigger.to - 1);
  if (one.telling !== "reference" || /s$/u.test(word)) return false;
  if (other.place === null || other.place.rank <= PLACE_RANKS.country) return false;
  const [from = "", to = ""] = one.date?.edtf?.split("/") ?? [];
  const day = other.date?.edtf ?? null;
  return isDay(from) && isDay(to) && isDay(day) && from <= day && day <= to && daysBetween(from, to) <= 6;
}

/** "No casualties were reported." belongs to what was told just before, not to the main story. */
const isBareToll = ({ why, place }: Candidate): boolean =>
  place === null &&
  why.filter(({ stage }) => stage === "find strikes").every(({ rule }) => rule === "a toll");

/** "A few hours later drones attacked the city": after what was told before. */
function cameLater({ sentence, telling }: Candidate, article: Article): boolean {
  const tokens = article.sentences[sentence]?.tokens ?? [];
  const at = tokens.slice(0, 5).findIndex(({ lower }) => lower === "later" || lower === "afterwards");
  return (
    telling === "fresh" &&
    (at === 0 ||
      /^(?:hours?|minutes|days?)$/u.test(tokens[at - 1]?.lower ?? "") ||
      /^shortly$/u.test(tokens[at - 1]?.lower ?? ""))
  );
}

/** "Elsewhere, rockets hit X", "the second attack": told apart from what came before. */
function isAnother({ sentence, trigger, clause }: Candidate, article: Article): boolean {
  const tokens = article.sentences[sentence]?.tokens ?? [];
  if (/^(?:elsewhere|separately)$/u.test(tokens[0]?.lower ?? "")) return true;
  const { phrase } = strikeNounAt(tokens, trigger.to - 1);
  return (
    tokens.slice(Math.max(clause.from, phrase.from), trigger.to).some(({ lower }) => ANOTHER.test(lower)) ||
    hitsAnother(tokens, clause)
  );
}

/** "A day earlier, a strike had killed six". */
/** "destroyed another apartment block", "a second school was hit": more than was told before. */
const hitsAnother = (tokens: Sentence["tokens"], { from, to }: Range): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, i) =>
        FURTHER.has(lower) &&
        tokens.slice(from + i + 1, from + i + 4).some((token) => TARGET_NOUNS.has(token.lower)),
    );

const FURTHER = wordSet("another, second");

/** "twin bombings": "the second blast" is one of them. */
const tellsOfSeveral = ({ sentence, clause }: Candidate, article: Article): boolean =>
  (article.sentences[sentence]?.tokens.slice(clause.from, clause.to) ?? []).some(({ lower }) =>
    /^(?:twin|two|double|both|pair|three|multiple|several|simultaneous|coordinated)$/u.test(lower),
  );

/** "The strikes came as …", "some missiles were fired from the sea": of a wave of attacks, not of what one of them hit. */
function isOfTheWhole(one: Candidate, article: Article): boolean {
  const word = lowerAt(article.sentences[one.sentence]?.tokens ?? [], one.trigger.to - 1);
  const many =
    one.telling === "reference" &&
    /^(?:strikes|attacks|raids|bombardments?|barrage|onslaught|assault)$/u.test(word);
  return one.place === null && (many || sumsUp(one, article));
}

/** "Police then shot him dead", "rebels had blown it up": the same done to somebody or something told before. */
function hitsAgain(one: Candidate, other: Candidate, article: Article): boolean {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  if (hitsIt(one, tokens)) return other.actors.some(({ role, name }) => role === "target" && isThing(name));
  const whom = lowerAt(tokens, one.trigger.to);
  const who = lowerAt(tokens, one.trigger.from - 1);
  if (!/^(?:him|her|them)$/u.test(whom) && !/^(?:he|she|they)$/u.test(who)) return false;
  const kind = kindOfAttack(one, article);
  const verb = lowerAt(tokens, one.trigger.to - 1);
  const told = lowerAt(article.sentences[other.sentence]?.tokens ?? [], other.trigger.to - 1);
  return verb === told || (kind !== null && kind === kindOfAttack(other, article));
}

const isThing = (name: string): boolean => /^\p{Ll}+$/u.test(name.split(" ").at(-1) ?? "");

/** "had blown it up", but not "struck it twice before". */
const hitsIt = ({ trigger, clause }: Candidate, tokens: Sentence["tokens"]): boolean =>
  lowerAt(tokens, trigger.to) === "it" &&
  !tokens
    .slice(trigger.to, clause.to)
    .some(({ lower }) => /^(?:again|twice|times|before|another)$/u.test(lower));

/** "Ukraine's raid on the bases" is not what Russia did, however near it is told; whoever shot down what was launched did not launch it. */
function attackersDiffer(one: Candidate, other: Candidate, article: Article): boolean {
  const [a, b] = [attackerOf(one), attackerOf(other)];
  if (PLACES.get(a ?? "")?.kind !== "country" || PLACES.get(b ?? "")?.kind !== "country") return false;
  return isInterception(one, article) === isInterception(other, article) ? a !== b : a === b;
}
const attackerOf = ({ actors }: Candidate): string | undefined =>
  actors.find(({ role }) => role === "attacker")?.name;

const apart = (a: Toll | null, b: Toll | null): boolean =>
  a !== null && b !== null && (a[0] > b[1] * 2 + 2 || b[0] > a[1] * 2 + 2);

/** "In all, 167 drones were launched": what was fired in a night, not at one place. */
function sumsUp({ place, killed, injured, sentence, clause }: Candidate, article: Article): boolean {
  if (killed !== null || injured !== null || (place !== null && place.rank > PLACE_RANKS.country))
    return false;
  const words = (article.sentences[sentence]?.tokens ?? [])
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower);
  return (
    words.some((word) =>
      /^(?:launched|fired|sent|used|downed|intercepted|shot|destroyed|repelled)$/u.test(word),
    ) && countsProjectiles(words)
  );
}
