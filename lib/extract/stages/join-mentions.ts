import type { Article } from "../article";
import { bySentence } from "../by-sentence";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { isCaption } from "../caption";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { NUMBER_WORDS } from "../lexicon/number-words";
import type { NamedActor, Toll } from "../mention";
import { nameKey } from "../names";
import type { Stage } from "../pipeline";
import { oneVoice, shareSpeaker } from "../statements/one-voice";
import { differInScale, namesSomethingElse, refersToTarget, sameVictims } from "../strike-identity";
import { isOneOfItsKind } from "../strike-noun";

const STAGE = "join mentions";

/** Makes one candidate of all that tell of one happening. What refers to something never told is dropped. */
export const joinMentions: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    const lastTold = new Map<Candidate, number>();
    const joined: Candidate[] = [];
    const dropped: Candidate[] = [];
    const settled = candidates.map((one) => ({
      ...one,
      telling: tellingOf(one, article, told.get(one.sentence) ?? []),
    }));
    for (const one of settled) {
      const at = bestMatch(one, joined, article, lastTold);
      if (at !== null) {
        const whole = join(joined[at] as Candidate, one);
        joined[at] = whole;
        lastTold.set(whole, one.sentence);
      } else if (
        one.telling === "reference" &&
        one.type !== "statement" &&
        (isOfPicture(one, article) ||
          !(one.type === "meeting" ? hasHold(one) : standsAlone(one) || isSingledOut(one, article)))
      ) {
        dropped.push(refuse(one, STAGE, "refers to nothing told"));
      } else joined.push(one);
    }
    return [...joined, ...dropped];
  },
};

const standsAlone = (one: Candidate): boolean =>
  one.why.some(({ stage, rule }) => stage === "find strikes" && rule !== "a toll") && hasHold(one);

/** What only a caption tells is a picture, not news. */
const isOfPicture = ({ type, sentence }: Candidate, { sentences }: Article): boolean =>
  type === "strike" && isCaption(sentences[sentence]?.tokens ?? []);

/** "the 1994 bombing of a community centre": told by no other sentence, and known by what it was done to. */
function isSingledOut(one: Candidate, article: Article): boolean {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined || one.type !== "strike") return false;
  const noun = sentence.tokens[one.trigger.to - 1]?.lower ?? "";
  // "since it began its invasion in February": the start of a war, by its month.
  const begins = /^(?:invasion|offensive|war|conflict)$/u.test(noun) && (one.date?.edtf?.length ?? 0) >= 7;
  return begins || isOneOfItsKind(sentence, one.trigger.to - 1, article);
}

const hasHold = (one: Candidate): boolean =>
  one.type === "strike"
    ? (one.place !== null && (one.date !== null || one.killed !== null || one.place.rank >= 2)) ||
      (one.date !== null && one.killed !== null)
    : one.actors.length >= 2 && (one.date !== null || one.place !== null);

/** Recalled: in the past perfect (unless only shifted back by "said that"), or told as what came before the news. */
function tellingOf(one: Candidate, article: Article, beside: readonly Candidate[]): Candidate["telling"] {
  if (one.telling !== "fresh") return one.telling;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const reported = beside.some(
    (other) => other.type === "statement" && other !== one && other.trigger.from < one.trigger.from,
  );
  if (one.tense === "pluperfect") return reported && one.type !== "statement" ? "fresh" : "recalled";
  const opening = tokens[one.clause.from]?.lower;
  const subordinate =
    (opening === "after" || opening === "since" || opening === "before") && one.clause.from > 0;
  if (one.type === "statement" && subordinate) return "recalled";
  for (let i = Math.max(0, one.trigger.from - 3); i < Math.min(tokens.length, one.trigger.to + 2); i += 1) {
    if (/^(?:previously|earlier|recently|recent)$/u.test(tokens[i]?.lower ?? "")) return "recalled";
  }
  return "fresh";
}

/** How many events back a sentence may refer: it bounds the work, and no reader remembers more. */
const REACH = 200;

function bestMatch(
  one: Candidate,
  joined: readonly Candidate[],
  article: Article,
  lastTold: ReadonlyMap<Candidate, number>,
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
          : sameStrike(one, other, one.sentence - (lastTold.get(other) ?? other.sentence), article);
    if (score > bestScore || (score > 0 && score === bestScore)) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}

const personKey = (name: string): string => nameKey(name.split(" ").at(-1) ?? name) || nameKey(name);

/** A value worked out once for each candidate: every one is compared with many. */
function once<T>(make: (one: Candidate) => T): (one: Candidate) => T {
  const made = new WeakMap<Candidate, { readonly value: T }>();
  return (one) => {
    const known = made.get(one);
    if (known !== undefined) return known.value;
    const value = make(one);
    made.set(one, { value });
    return value;
  };
}

const speakerKey = once((one) => nameKey(speakerOf(one)));
const placeKey = once((one) => bareKey(one.place?.name ?? ""));
const speakerOf = (one: Candidate): string => one.actors.find(({ role }) => role === "speaker")?.name ?? "";

function sameOccasion(one: Candidate, other: Candidate, article: Article): number {
  const same = speakerKey(one) === speakerKey(other) || shareSpeaker(one, other, article);
  const near = Math.abs(one.sentence - other.sentence) <= 12;
  if (!same && !(near && oneVoice(speakerOf(one), speakerOf(other), article))) return 0;
  if (one.date !== null && other.date !== null && one.date.edtf !== other.date.edtf) return 0;
  if (
    (one.telling === "recalled") !== (other.telling === "recalled") &&
    one.date === null &&
    other.date === null
  )
    return 0;
  if (one.telling === "recalled" && one.date === null && other.telling !== "recalled") return 0;
  const calendar = one.date !== null && other.date === null && one.date.basis === "stated";
  return calendar ? 0 : 1 + (one.date !== null && other.date !== null ? 1 : 0);
}

function placesAgree(one: Candidate, other: Candidate): "same" | "compatible" | "different" | "unknown" {
  if (one.place === null || other.place === null) return "unknown";
  const [a, b] = [placeKey(one), placeKey(other)];
  if (a === b) return "same";
  const [inA, inB] = [PLACES.get(one.place.name), PLACES.get(other.place.name)];
  if (
    inA !== undefined &&
    inB !== undefined &&
    inA.country === inB.country &&
    inA.kind !== inB.kind &&
    (inA.kind === "country" || inB.kind === "country")
  )
    return "compatible";
  if ((inA === undefined || inB === undefined) && one.place.rank !== other.place.rank) return "compatible";
  return "different";
}

const bareKey = (name: string): string =>
  nameKey(name.replace(/\s+(?:city|region|oblast|province|district|county)$/iu, ""));

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
    ) &&
    words.some(
      (word, n) =>
        /^(?:drones?|missiles?|rockets?|uavs?|shaheds?)$/u.test(word) &&
        words.slice(Math.max(0, n - 4), n).some((each) => /^\d/u.test(each) || NUMBER_WORDS.has(each)),
    )
  );
}

function sameStrike(one: Candidate, other: Candidate, gap: number, article: Article): number {
  const places = placesAgree(one, other);
  const dated = one.date !== null && other.date !== null;
  if (places === "different") return 0;
  if (dated && !datesAgree(one.date?.edtf ?? "", other.date?.edtf ?? "")) return 0;
  if (
    (one.telling === "recalled") !== (other.telling === "recalled") &&
    one.telling !== "reference" &&
    places !== "same"
  )
    return 0;
  if (one.status !== other.status || attackersDiffer(one, other)) return 0;
  const victims = sameVictims(one, other, article);
  if (differInScale(one, other) || namesSomethingElse(one, other, article)) return 0;
  if (victims === "same") return 6;
  if (other.sentence < one.sentence && cameLater(one, article)) return 0;
  let score = victims === "different" ? -2 : 0;
  if (gap <= 5 && places !== "same" && other.telling !== "recalled" && sumsUp(one, article)) score += 2;
  if (places === "same") score += 3;
  if (places === "compatible") score += 1;
  if (dated) score += 2;
  if (one.telling === "reference")
    score += 3 + (isBareToll(one) ? 0 : Math.min(1.5, other.passages.length * 0.3));
  if (other.telling === "recalled" && one.telling === "reference" && places !== "same") score -= 1;
  if (one.killed !== null && other.killed !== null) score += apart(one.killed, other.killed) ? -3 : 1;
  if (gap <= 0) score += 1.5;
  else if (gap === 1) score += 1.5;
  else if (gap <= 3) score += 0.5;
  if (one.place === null) score += 0.5;
  if (one.date === null) score += 0.5;
  if (refersToTarget(one, other, article)) score += 2.5;
  return score >= 2.5 ? score : 0;
}

/** The same day, or a day of the month that the other names. */
const datesAgree = (a: string, b: string): boolean =>
  a === b ||
  (!`${a}${b}`.includes("/") && a !== "" && b !== "" && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)));

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

/** "Ukraine's raid on the bases" is not what Russia did, however near it is told. */
function attackersDiffer(one: Candidate, other: Candidate): boolean {
  const [a, b] = [attackerOf(one), attackerOf(other)];
  return a !== b && PLACES.get(a ?? "")?.kind === "country" && PLACES.get(b ?? "")?.kind === "country";
}
const attackerOf = ({ actors }: Candidate): string | undefined =>
  actors.find(({ role }) => role === "attacker")?.name;

function sameMeeting(one: Candidate, other: Candidate): number {
  if (one.status !== other.status && one.telling !== "reference") return 0;
  if (one.date !== null && other.date !== null && one.date.edtf !== other.date.edtf) return 0;
  if (one.telling === "fresh" && other.telling === "fresh" && byPhone(one) !== byPhone(other)) return 0;
  const places = placesAgree(one, other);
  if (places === "different") return 0;
  const [a, b] = [keysOf(one), keysOf(other)];
  const shared = [...a].filter((key) => b.has(key)).length;
  if (a.size === 0 && one.telling === "reference") {
    return 1.5 + (places === "same" ? 2 : 0) - (other.telling === "recalled" ? 1 : 0);
  }
  if (shared === 0) return 0;
  const smaller = Math.min(a.size, b.size);
  if (shared >= 2 || shared === smaller) return 1 + shared + (one.telling === "reference" ? 1 : 0);
  return one.telling === "reference" ? 1 : 0;
}

/** Told as a call rather than as people in one room. */
const byPhone = ({ why }: Candidate): boolean => /\b(?:phone|call)\b/u.test(why[0]?.rule ?? "");

const keysOf = once((one): ReadonlySet<string> => new Set(one.actors.map(({ name }) => personKey(name))));

/** One candidate of two; the first keeps its place in the article, the better dated and placed gives date and place. */
function join(first: Candidate, second: Candidate): Candidate {
  const seen = new Set(first.passages.map(({ start }) => start));
  const dated = finerDate(first.date, second.date);
  const place =
    first.place === null ||
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
    injured: widen(first.injured, second.injured),
    weapon: first.weapon ?? second.weapon,
    claims: [...first.claims, ...second.claims],
    confidence: Math.min(0.97, Math.max(first.confidence, second.confidence) + 0.03),
    why: [...first.why, ...second.why, { stage: STAGE, rule: "one happening told twice" }],
  };
}

/** Of "March 2022" and "March 1, 2022" the day. */
function finerDate(a: Candidate["date"], b: Candidate["date"]): Candidate["date"] {
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
