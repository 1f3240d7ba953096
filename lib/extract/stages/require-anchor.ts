import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { because, refuse } from "../candidate";
import { isDay } from "../dates/day-span";
import { isEvident, isLikely } from "../evidence/weigh";
import { lowerAt, phraseAfter, subjectOf } from "../grammar/clause";
import { ARMED_GROUPS } from "../lexicon/armed-words";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { ATTACK_NOUNS, LOOSE_NOUNS } from "../lexicon/strike-words";
import type { Toll } from "../mention";
import type { Stage } from "../pipeline";
import { kindOfAttack } from "../same-happening/strike-kind";
import { onceEach } from "../strike-actors/one-name";
import { hasEffect } from "../strikes/effect";
import { hasYear, isGeneral, isOneOfItsKind, isParticular, strikeNounAt } from "../strikes/strike-noun";
import { shotIn } from "../tolls/casualties";
import { figuresIn } from "../tolls/figures";
import { namedDead } from "../tolls/named-dead";
import { widest } from "./count-toll";

const STAGE = "require anchor";

/** Drops strikes that are doubted or have nothing to hold them: no day, toll, place below a country, name or particular target. What tells again of one that holds joins it; what is evident stands. */
export const requireAnchor: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const settled: Candidate[] = [];
    for (const one of candidates.toSorted((a, b) => a.sentence - b.sentence)) {
      if (one.type !== "strike" || one.dropped !== null || (one.doubt === null && isAnchored(one, article))) {
        settled.push(one);
        continue;
      }
      const at = toldBefore(one, settled, article);
      const host = settled[at];
      if (host === undefined) settled.push(isEvident(one) && !isOfWar(one) ? one : without(one));
      else {
        const actors = [...host.actors, ...one.actors];
        settled[at] = because({ ...host, actors, passages: joinPassages(host, one) }, STAGE, "told of again");
      }
    }
    return joinedAhead(settled, article).map((one) => {
      if (one.type !== "strike") return one;
      const whole = { ...one, actors: onceEach(one.actors) };
      const killed = namedDead(whole, article);
      return { ...whole, killed, injured: killed === null ? injuredOf(whole, article) : whole.injured };
    });
  },
};

/** What was spoken of several times before it was told, as comments lead the news: added to the strike told next. */
function joinedAhead(settled: readonly Candidate[], article: Article): readonly Candidate[] {
  const whole = [...settled];
  settled.forEach((one, i) => {
    if (one.type !== "strike" || one.dropped?.stage !== STAGE || one.passages.length < 2) return;
    const kind = kindOfAttack(one, article);
    const last = article.sentenceAt.get(one.passages.at(-1)?.start ?? -1) ?? one.sentence;
    const at = whole.findIndex(
      (other, k) =>
        k > i &&
        other.type === "strike" &&
        other.dropped === null &&
        other.telling !== "recalled" &&
        other.sentence > last &&
        other.sentence - last <= REACH &&
        kind !== null &&
        kindOfAttack(other, article) === kind &&
        !attackersDiffer(one, other),
    );
    const host = whole[at];
    if (host === undefined || host.passages.length >= LAST_TOLD) return;
    whole[at] = because({ ...host, passages: joinPassages(host, one) }, STAGE, "spoken of before");
  });
  return whole;
}

/** A strike that no other sentence tells of, refused for what speaks against it. */
const without = (one: Candidate): Candidate =>
  one.doubt === null ? refuse(one, STAGE, "the war in general") : { ...one, dropped: one.doubt };

/** Whoever was shot or stabbed, where no figure of killed or injured is given. */
function injuredOf({ injured, passages }: Candidate, article: Article): Toll | null {
  if (injured !== null) return injured;
  const shot = passages
    .slice(0, REACH)
    .flatMap(({ start }) => shotIn(article.sentences[article.sentenceAt.get(start) ?? -1]?.tokens ?? []));
  return widest(shot, "injured");
}

/** Whether a strike is one that can be told from others of its war. */
export function isAnchored(one: Candidate, article: Article): boolean {
  if (isOfWar(one)) return false;
  if (one.date !== null || one.killed !== null || one.injured !== null) return true;
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return false;
  const { tokens } = sentence;
  const finite = one.tense === "past" || one.tense === "perfect" || one.tense === "pluperfect";
  const smallPlace = one.place !== null && one.place.rank >= PLACE_RANKS.region;
  if (isNoun(one, tokens)) {
    if (smallPlace && (finite || one.passages.length > 1 || one.telling === "recalled")) return true;
    if (nounsOf(one, tokens).some((at) => isOneOfItsKind(sentence, at, article))) return true;
    if (hasYear(tokens, strikeNounAt(tokens, one.trigger.to - 1))) return true;
    if (isBetweenNamed(one, sentence, article) || hasEffect(tokens, one.trigger.to - 1)) return true;
    return finite && isOne(one, tokens) && one.place !== null;
  }
  if (smallPlace) return true;
  return finite && (one.place !== null || someoneHit(one, sentence, article));
}

/** "100,000 have been murdered": no attack, unless its day is told. */
const isOfWar = ({ passages, killed, date }: Candidate): boolean =>
  passages.length === 1 && (killed?.[0] ?? 0) >= WAR_DEAD && !isDay(date?.edtf ?? null);

/** From so many dead on, it takes a war. */
const WAR_DEAD = 10_000;

function isNoun(one: Candidate, tokens: Sentence["tokens"]): boolean {
  const word = lowerAt(tokens, one.trigger.to - 1);
  return one.why.some(({ rule }) => rule === `noun "${word}"` || rule === "a toll");
}

/** "Two officers were stabbed", "gunmen shot the mayor", "rebels attacked Ilobasco": a single victim, a number of them, or a name. */
function someoneHit(one: Candidate, sentence: Sentence, article: Article): boolean {
  // "has attacked civilians" sums up; "attacked civilians" and "Omar Said has been killed" tell.
  if (one.tense === "perfect")
    return lowerAt(sentence.tokens, one.trigger.from) === "has" && namedDead(one, article) !== null;
  const roles = new Set(one.actors.map(({ role }) => role));
  if (roles.has("target") && (roles.has("attacker") || one.weapon !== null)) return true;
  const { tokens } = sentence;
  const { from, to } = one.clause;
  const hit = [subjectOf(tokens, one.trigger)?.whole, phraseAfter(tokens, one.trigger.to)?.range].some(
    (phrase) => phrase !== undefined && isParticular(sentence, phrase, article),
  );
  if (hit) return true;
  const counted = figuresIn(tokens).some(
    (figure) => figure.from >= from && figure.to <= to && figure.toll !== null,
  );
  const named = (article.names.all[one.sentence] ?? []).some(
    (name) => name.from >= from && name.to <= to && (name.kind === "person" || name.kind === "organisation"),
  );
  return counted || named;
}

/** The trigger and the further nouns of attack in its clause: "there were attacks, among them one on the mayor's house". */
const nounsOf = ({ trigger, clause }: Candidate, tokens: Sentence["tokens"]): readonly number[] => [
  trigger.to - 1,
  ...tokens
    .slice(trigger.to, clause.to)
    .flatMap(({ lower }, n) => (ATTACK_NOUNS.has(lower) && !LOOSE_NOUNS.has(lower) ? [trigger.to + n] : [])),
];

/** "Days of clashes between rebels and the Desert Front": fighting is told apart by who fights whom, one of them by name. */
function isBetweenNamed({ trigger }: Candidate, sentence: Sentence, article: Article): boolean {
  const { tokens } = sentence;
  if (isGeneral(tokens, strikeNounAt(tokens, trigger.to - 1))) return false;
  if (lowerAt(tokens, trigger.to) !== "between") return false;
  return (article.names.all[sentence.index] ?? []).some(
    ({ from, to, kind, text }) =>
      from > trigger.to &&
      to <= trigger.to + SIDES &&
      (kind === "organisation" || kind === "office" || ARMED_GROUPS.has(text.toLowerCase())),
  );
}

/** Within so many words both sides are named. */
const SIDES = 14;

/** "an ambush", "another explosion": one attack, not attacks. */
const isOne = ({ trigger }: Candidate, tokens: Sentence["tokens"]): boolean => {
  const noun = strikeNounAt(tokens, trigger.to - 1);
  return noun.determiner === "indefinite" && !noun.plural;
};

/** How many sentences back a bare "there was an explosion" or "the device exploded" may point. */
const REACH = 15;
/** How many events back it may look, and how many passages one may gather: it bounds the work. */
const LAST_TOLD = 200;

/** The strike told last before a sentence that tells of it again without day, place or toll; -1 without one. */
function toldBefore(one: Candidate, told: readonly Candidate[], article: Article): number {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined || !(tellsOfOne(one, sentence) || isLikely(one))) return -1;
  const first = Math.max(0, told.length - LAST_TOLD);
  const at = told.slice(first).findLastIndex((other) => {
    if (other.type !== "strike" || other.dropped !== null || other.passages.length >= LAST_TOLD) return false;
    const near = other.passages
      .slice(-REACH)
      .some(({ start }) => sentencesBetween(article, start, sentence) <= REACH);
    return near && sameKind(one, other, article) && !attackersDiffer(one, other);
  });
  return at < 0 ? -1 : first + at;
}

const sentencesBetween = (article: Article, start: number, sentence: Sentence): number => {
  const at = article.sentenceAt.get(start);
  return at === undefined || sentence === undefined
    ? Number.POSITIVE_INFINITY
    : Math.abs(sentence.index - at);
};

/** Something done, or one attack, or "the attacks": not attacks in general. */
function tellsOfOne(one: Candidate, sentence: Sentence): boolean {
  const { tokens } = sentence;
  // "the bombs began to explode"
  const began = /^(?:began|begun|started)$/u.test(lowerAt(tokens, one.trigger.from - 1));
  if (!isNoun(one, tokens)) return one.tense === "past" || one.tense === "pluperfect" || began;
  const noun = strikeNounAt(tokens, one.trigger.to - 1);
  if (isGeneral(tokens, noun)) return false;
  return noun.plural ? noun.determiner === "definite" : noun.determiner !== "none";
}

function sameKind(one: Candidate, other: Candidate, article: Article): boolean {
  const [a, b] = [kindOfAttack(one, article), kindOfAttack(other, article)];
  return a === null || b === null || a === b;
}

function attackersDiffer(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one, other].map(({ actors }) => actors.find(({ role }) => role === "attacker")?.name);
  return a !== undefined && b !== undefined && a !== b;
}

function joinPassages(host: Candidate, one: Candidate): Candidate["passages"] {
  const starts = new Set(host.passages.map(({ start }) => start));
  return [...host.passages, ...one.passages.filter(({ start }) => !starts.has(start))];
}
