import type { Article } from "../article/article";
import { isCaption, tellsOwnStrike } from "../article/caption";
import { bySentence } from "../by-sentence";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { daysBetween, isDay } from "../dates/day-span";
import { hasOwnName } from "../dates/invoked";
import { isEvident, isLikely } from "../evidence/weigh";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { meetingStandsAlone } from "../meetings/stands-alone";
import type { NamedActor, Toll } from "../mention";
import type { Stage } from "../pipeline";
import { goesOn } from "../same-happening/goes-on";
import { withoutDefenders } from "../same-happening/interception";
import { withOneSpeaker } from "../same-happening/one-speaker";
import { personKey } from "../same-happening/person-key";
import { placesAgree } from "../same-happening/places-agree";
import { sameMeeting } from "../same-happening/same-meeting";
import { sameOccasion } from "../same-happening/same-occasion";
import { sameStrike } from "../same-happening/same-strike";
import { hasEffect } from "../strikes/effect";
import { isOneOfItsKind } from "../strikes/strike-noun";

const STAGE = "join mentions";

/** Makes one candidate of all that tell of one happening. What refers to something never told is dropped. */
export const joinMentions: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    const mentions = new Map<Candidate, readonly Candidate[]>();
    const joined: Candidate[] = [];
    const dropped: Candidate[] = [];
    let said: Candidate | null = null;
    for (const candidate of candidates) {
      const one: Candidate = settle(candidate, said, article, told.get(candidate.sentence) ?? []);
      if (one.type === "statement") said = one;
      const at = bestMatch(one, joined, article, mentions) ?? pictured(one, joined, article);
      if (at !== null) {
        const other = joined[at] as Candidate;
        const whole = join(withoutDefenders(other, one, article), withoutDefenders(one, other, article));
        joined[at] = whole;
        mentions.set(whole, [...(mentions.get(other) ?? [other]), one]);
      } else if (refersToUntold(one, article)) {
        if (isLikely(one) && !isOfPicture(one, article)) joined.push(doubted(one));
        else dropped.push(refuse(one, STAGE, UNTOLD));
      } else joined.push(one);
    }
    const settled = joined.map((one) => withOneSpeaker(one, mentions.get(one) ?? [], article));
    return [...settled, ...dropped];
  },
};

const UNTOLD = "refers to nothing told";
const doubted = (one: Candidate): Candidate => ({ ...one, doubt: { stage: STAGE, rule: UNTOLD } });

/** A candidate with how it is told, after what was said before it. */
function settle(
  one: Candidate,
  said: Candidate | null,
  article: Article,
  beside: readonly Candidate[],
): Candidate {
  const telling = tellingOf(one, article, beside);
  const recalled = telling === "fresh" && said !== null && goesOn(one, said, article);
  // Where a picture was taken is not where the attack was.
  const place = isOfPicture(one, article) ? null : one.place;
  return { ...one, telling: recalled ? "recalled" : telling, place };
}

/** Whether it points back to a happening that no sentence tells, and cannot stand for it by itself. */
function refersToUntold(one: Candidate, article: Article): boolean {
  if (one.telling !== "reference" || one.type === "statement") return false;
  if (one.type === "meeting") return !meetingStandsAlone(one);
  if (isOfPicture(one, article)) return true;
  return !isEvident(one) && !standsAlone(one) && !isSingledOut(one, article);
}

const standsAlone = (one: Candidate): boolean =>
  one.why.some(({ stage, rule }) => stage === "find strikes" && rule !== "a toll") && hasHold(one);

/** What only a caption tells is a picture, not news. */
function isOfPicture(one: Candidate, { sentences }: Article): boolean {
  const { tokens = [] } = sentences[one.sentence] ?? {};
  return one.type === "strike" && isCaption(tokens) && !tellsOwnStrike(one, tokens);
}

/** A picture is taken within days of the strike in its place that the article tells; null where it tells of none. */
function pictured(one: Candidate, joined: readonly Candidate[], article: Article): number | null {
  const day = one.date?.edtf ?? null;
  if (one.type !== "strike" || !isDay(day) || !isCaption(article.sentences[one.sentence]?.tokens ?? []))
    return null;
  const at = joined.slice(-REACH).findLastIndex(({ type, date, ...other }) => {
    const told = date?.edtf ?? null;
    if (type !== "strike" || !isDay(told) || told > day || daysBetween(told, day) > DAYS_OF_PICTURES)
      return false;
    return placesAgree(one, { ...other, type, date }) === "same";
  });
  return at < 0 ? null : at + Math.max(0, joined.length - REACH);
}

const DAYS_OF_PICTURES = 7;

/** "the 1994 bombing of a community centre": told by no other sentence, and known by what it was done to. */
function isSingledOut(one: Candidate, article: Article): boolean {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined || one.type !== "strike") return false;
  const noun = sentence.tokens[one.trigger.to - 1]?.lower ?? "";
  // "since it began its invasion in February": the start of a war, by its month.
  const begins = /^(?:invasion|offensive|war|conflict)$/u.test(noun) && (one.date?.edtf?.length ?? 0) >= 7;
  if (begins || hasOwnName(one) || hasEffect(sentence.tokens, one.trigger.to - 1)) return true;
  return isOneOfItsKind(sentence, one.trigger.to - 1, article);
}

const hasHold = (one: Candidate): boolean =>
  (one.place !== null && (one.date !== null || one.killed !== null || one.place.rank >= 2)) ||
  (one.date !== null && one.killed !== null);

/** Recalled: in the past perfect (unless only shifted back by "said that"), or told as what came before the news. */
function tellingOf(one: Candidate, article: Article, beside: readonly Candidate[]): Candidate["telling"] {
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  // A picture shows what was before the news: only the same place makes the two one.
  if (one.type === "strike" && isCaption(tokens))
    return tellsOwnStrike(one, tokens) ? "recalled" : "reference";
  if (one.telling !== "fresh") return one.telling;
  const reported = beside.some(
    (other) => other.type === "statement" && other !== one && other.trigger.from < one.trigger.from,
  );
  if (one.tense === "pluperfect") return reported && one.type !== "statement" ? "fresh" : "recalled";
  const opening = tokens[one.clause.from]?.lower;
  const subordinate =
    (opening === "after" || opening === "since" || opening === "before") && one.clause.from > 0;
  if (one.type === "statement" && subordinate) return "recalled";
  // "on alert since gunmen stormed a school": when that was, only its own words could say.
  if (one.type === "strike" && subordinate && opening === "since") return "recalled";
  for (let i = Math.max(0, one.trigger.from - 3); i < Math.min(tokens.length, one.trigger.to + 2); i += 1) {
    if (BEFORE_NOW.has(tokens[i]?.lower ?? "")) return "recalled";
  }
  // “We have channels,” the envoy told the agency recently.
  const last = tokens.findLastIndex(({ pos }) => pos !== "PUNCT");
  const closing = last > one.trigger.to && tokens[last]?.lower === "recently" && last - one.trigger.to <= 10;
  if (closing && !tokens.slice(one.trigger.to, last).some(({ pos, text }) => pos === "VERB" || text === ","))
    return "recalled";
  return "fresh";
}

const BEFORE_NOW = wordSet("previously, earlier, recently, recent");

/** How many events back a sentence may refer: it bounds the work, and no reader remembers more. */
const REACH = 200;

function bestMatch(
  one: Candidate,
  joined: readonly Candidate[],
  article: Article,
  mentions: ReadonlyMap<Candidate, readonly Candidate[]>,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  const first = Math.max(0, joined.length - REACH);
  joined.slice(first).forEach((other, offset) => {
    const i = first + offset;
    if (other.type !== one.type) return;
    const score =
      one.type === "statement"
        ? sameOccasion(one, other, article)
        : one.type === "meeting"
          ? sameMeeting(one, other)
          : sameStrike(one, other, one.sentence - (mentions.get(other)?.at(-1) ?? other).sentence, article);
    if (score > bestScore || (score > 0 && score === bestScore)) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}

/** "told reporters in Warsaw" says more than where the talks before were. */
const isFromContext = ({ why }: Candidate): boolean => why.some(({ stage }) => stage === "place by context");

/** One candidate of two; the first keeps its place in the article, the better dated and placed gives date and place. */
function join(first: Candidate, second: Candidate): Candidate {
  const seen = new Set(first.passages.map(({ start }) => start));
  const dated = finerDate(first.date, second.date);
  const place =
    first.place === null ||
    (first.type === "statement" && isFromContext(first) && !isFromContext(second)) ||
    (second.place !== null &&
      second.place.rank > first.place.rank &&
      placesAgree(first, second) !== "different" &&
      (second.telling !== "reference" || first.place.rank < PLACE_RANKS.region))
      ? (second.place ?? first.place)
      : first.place;
  return {
    ...first,
    telling:
      first.telling === "fresh" || second.telling === "fresh"
        ? "fresh"
        : first.telling === "reference"
          ? second.telling
          : first.telling,
    passages: [...first.passages, ...second.passages.filter(({ start }) => !seen.has(start))],
    actors: mergeActors(first.actors, second.actors),
    date: dated,
    place,
    killed: widen(first.killed, second.killed),
    injured: isPartOf(first, second) ? first.injured : widen(first.injured, second.injured),
    weapon: first.weapon ?? second.weapon,
    claims: [...first.claims, ...second.claims],
    confidence: Math.min(0.97, Math.max(first.confidence, second.confidence) + 0.03),
    why: [...first.why, ...second.why, { stage: STAGE, rule: "one happening told twice" }],
  };
}

/** "A girl was taken to hospital", of six wounded: a sentence that only tells of some of the hurt. */
const isPartOf = ({ injured }: Candidate, { why, injured: told }: Candidate): boolean =>
  injured !== null &&
  told !== null &&
  told[1] < injured[0] &&
  why.filter(({ stage }) => stage === "find strikes").every(({ rule }) => rule === "a toll");

/** Of "March 2022" and "March 1, 2022", and of "last week" and "on Saturday", the day. */
function finerDate(a: Candidate["date"], b: Candidate["date"]): Candidate["date"] {
  const [, from = "", to = ""] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(a?.edtf ?? "") ?? [];
  const day = b?.edtf ?? null;
  if (from !== "" && isDay(day) && from <= day && day <= to && daysBetween(from, to) >= 6) return b;
  return a?.edtf != null && b?.edtf?.startsWith(`${a.edtf}-`) === true ? b : (a ?? b);
}

function mergeActors(first: readonly NamedActor[], second: readonly NamedActor[]): NamedActor[] {
  const actors = [...first];
  for (const actor of second)
    if (!actors.some(({ name, role }) => role === actor.role && personKey(name) === personKey(actor.name)))
      actors.push(actor);
  return actors;
}

function widen(a: Toll | null, b: Toll | null): Toll | null {
  if (a === null) return b;
  if (b === null) return a;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
