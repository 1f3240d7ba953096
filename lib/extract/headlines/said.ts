import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter, subjectOf, verbGroupAt } from "../grammar/clause";
import { NUMBER_WORDS, ONE_PERSON } from "../lexicon/number-words";
import { SPEAKER_NOUNS, TITLES } from "../lexicon/people-words";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { third, wordSet } from "../lexicon/word-set";
import type { Joints } from "./clause-cut";
import { isAuxiliary, isClause, wholeClause } from "./clause-cut";
import { clauseText } from "./clause-text";
import { countWords, isPlural, shortName } from "./headline-words";
import { inPresent, tidy } from "./present-tense";
import type { Reading, Setting } from "./reading";
import {
  ADDRESSED,
  endOf,
  OWN,
  opening,
  PLAIN,
  POINTING,
  pastDate,
  pointsElsewhere,
  withoutLead,
} from "./reading";

/** Of the others, the ones that want a clause or "to" behind them and no bare object. */
const SPEAKS_PLAINLY = wordSet(
  "speak, point, lash, ask, raise, signal, indicate, hint, quote, publish, attribute, credit",
);
/** Of these, the ones that no object may hold. */
const ELSEWHERE = wordSet("them, it, him, his, her, their, this, these");

/** What a headline says after the speaker's name: "says Ukraine needs air defence", ": at least 21 killed"; null when it would not be whole. */
export function saidIn(one: Candidate, article: Article, setting: Setting): string | null {
  const tokens = article.sentences[one.sentence]?.tokens;
  if (tokens === undefined) return null;
  const verb = one.trigger.to - 1;
  if (lowerAt(tokens, one.trigger.from) === "according") return accordingTo(one, article, tokens, setting);
  const lemma = REPORTING_VERBS.get(lowerAt(tokens, verb));
  if (lemma === undefined) return null;
  const { plural, room } = setting;
  const reading = { plural, room, one, article, tokens, verb, lemma };
  return saidAfter(reading) ?? saidBefore(reading);
}

const jointsOf = (article: Article, { sentence }: Candidate): Joints => ({
  clauses: article.clauses[sentence] ?? [],
  dates: article.datesIn[sentence] ?? [],
});

function saidAfter(reading: Reading): string | null {
  const { tokens, lemma, verb, article, one, plural, room } = reading;
  const { from, that } = opening(reading);
  const to = endOf(tokens, verb);
  if (to - from < 1 || /^[,.;:“"«”]$/u.test(tokens[from]?.text ?? ".")) return null;
  const joints = jointsOf(article, one);
  const plain = PLAIN.has(lemma);
  const verbNow = plain ? (plural ? "say" : "says") : plural ? lemma : third(lemma);
  const shifted = one.tense === "past" || one.tense === "pluperfect" || one.tense === "participle";
  const startsClause = that || isClauseStart(tokens, from, plain);
  if (plain || that || startsClause) {
    if (plain && !startsClause) return null;
    const whole = wholeClause(
      tokens,
      { from: withoutLead(tokens, from), to },
      joints,
      (range) =>
        isClause(tokens, range) &&
        countWords(clauseText(tokens, range, shifted).replace(/^:? ?/u, "")) <= room - 1,
    );
    if (whole !== null && resolved(tokens, whole, reading)) {
      const text = clauseText(tokens, whole, shifted);
      return text.startsWith(":") ? text : `${verbNow} ${text}`;
    }
    return subjectWithQuote(tokens, { from, to }, room);
  }
  if (SPEAKS_PLAINLY.has(lemma) || plain) return null;
  const object = wholeClause(
    tokens,
    { from: pastDate(tokens, verb + 1), to },
    joints,
    (range) =>
      countWords(inPresent(tokens, range, false)) <= room - 1 &&
      !tokens.slice(range.from, range.to).some(({ lower }) => ELSEWHERE.has(lower)),
  );
  if (object === null || pointsElsewhere(tokens, object.from) || !opensObject(tokens, object.from))
    return null;
  return `${verbNow} ${inPresent(tokens, object, false)}`;
}

const opensObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(tokens[at]?.pos ?? "") ||
  /^(?:to|of|for|against|that|on)$/u.test(lowerAt(tokens, at)) ||
  /^\p{Lu}/u.test(tokens[at]?.text ?? "");

/** A noun phrase or pronoun with a verb near it; after a verb that may have an object, one of no other clause. */
function isClauseStart(tokens: readonly Token[], from: number, plain: boolean): boolean {
  const start = withoutLead(tokens, from);
  if (OWN.has(lowerAt(tokens, start)) || lowerAt(tokens, start) === "there") return true;
  if (standsAhead(tokens, { from: start, to: tokens.length })) return true;
  const subject = phraseAfter(tokens, start);
  if (subject === null) return lowerAt(tokens, start) === "at" || lowerAt(tokens, start) === "more";
  for (let i = subject.head.to; i < Math.min(tokens.length, subject.head.to + 14); i += 1) {
    const token = tokens[i] as Token;
    if (/^[;:]$/u.test(token.text)) return false;
    if (!plain && (/^(?:,|as|to|for|against|which|who|that)$/u.test(token.lower) || token.pos === "CCONJ"))
      return false;
    if (
      isAuxiliary(token) ||
      (token.pos === "VERB" && lowerAt(tokens, i - 1) !== "to" && !token.lower.endsWith("ing"))
    )
      return true;
  }
  return false;
}

/** "It was wrong to wait", "it is clear that …": an "it" that only stands ahead of what follows. */
function standsAhead(tokens: readonly Token[], { from, to }: Range): boolean {
  if (lowerAt(tokens, from) !== "it" || !/^(?:is|was|would|will)$/u.test(lowerAt(tokens, from + 1)))
    return false;
  const judged = tokens.slice(from + 2, Math.min(to, from + 6)).some(({ pos }) => pos === "ADJ");
  return (
    judged &&
    tokens
      .slice(from + 3, Math.min(to, from + 9))
      .some(({ lower }, i) => lower === "that" || (lower === "to" && tokens[from + 4 + i]?.pos === "VERB"))
  );
}

/** "told his guest", "assured the president", "told him": one person without a name, of whom "he" may speak as well. */
function tellsOne(tokens: readonly Token[], verb: number): boolean {
  if (/^(?:him|her)$/u.test(lowerAt(tokens, verb + 1))) return true;
  const listener = phraseAfter(tokens, verb + 1);
  const noun = listener === null ? "" : lowerAt(tokens, listener.head.to - 1);
  if (isPlural(noun)) return false;
  return ONE_PERSON.has(noun) || TITLES.has(noun) || ONE_BESIDE.has(noun);
}

/** Whoever is called by what he is to somebody. */
const ONE_BESIDE = wordSet(
  "guest, host, visitor, caller, counterpart, interlocutor, friend, ally, colleague, rival, opponent, boss, successor, predecessor, deputy",
);

/** A clause of which a reader of the headline knows who is meant: no "it" or "this" at its head, "he" only for the speaker, "them" never. */
function resolved(
  tokens: readonly Token[],
  range: Range,
  { plural, article, one, lemma, verb }: Reading,
): boolean {
  const first = lowerAt(tokens, range.from);
  if (tokens.slice(range.from + 1, range.to).some(({ lower }) => /^(?:it|them|him|those)$/u.test(lower)))
    return false;
  // Whoever is told that "he" or "his country" has support may be meant.
  const told =
    ADDRESSED.has(lemma) &&
    (tellsOne(tokens, verb) ||
      one.actors.some(({ role, name }) => role === "addressee" && /^\p{Lu}/u.test(name)));
  if (OWN.has(first)) return (first === "they") === plural && !told;
  if (/^(?:his|her)$/u.test(first)) return !told;
  if (/^(?:there|its|their)$/u.test(first)) return true;
  // A body that says "it" speaks of itself, unless "it was" opens on no one.
  if (first === "it" && !plural && article.names.personNamed(one.actors[0]?.name ?? "") === null)
    return /^(?:has|had|will|would|hopes?|wants?|plans?)$/u.test(lowerAt(tokens, range.from + 1));
  if (standsAhead(tokens, range)) return true;
  if (pointsElsewhere(tokens, range.from)) return false;
  if (tokens[range.from]?.pos === "ADP" && first !== "at") return false;
  return (
    !/^(?:if|when|while|although|though|because|after|before|how|why|whether|as|to|on|in|at|since|until)$/u.test(
      first,
    ) ||
    (first === "at" && /^(?:least|most)$/u.test(lowerAt(tokens, range.from + 1)))
  );
}

/** `talks on a ceasefire … were “not easy”` → `: talks “not easy”` */
function subjectWithQuote(tokens: readonly Token[], { from, to }: Range, room: number): string | null {
  const subject = phraseAfter(tokens, from);
  if (subject === null || POINTING.has(lowerAt(tokens, from)) || OWN.has(lowerAt(tokens, from))) return null;
  const open = tokens.findIndex(({ text }, i) => i > subject.head.to && i < to && OPENING.has(text));
  if (open < 0 || !/^(?:is|are|was|were|be)$/u.test(lowerAt(tokens, open - 1))) return null;
  // A verb between subject and quotation would belong to another subject.
  const between = tokens.slice(subject.head.to, open - 1);
  if (between.some(({ pos, lower }) => pos === "AUX" || lower === "that" || /^(?:not|n't|n’t)$/u.test(lower)))
    return null;
  const close = tokens.findIndex(({ text }, i) => i > open && /^[”"]$/u.test(text));
  if (close < 0 || close < to - 2) return null;
  const text =
    `: ${inPresent(tokens, subject.head, false)} ${tidy(inPresent(tokens, { from: open, to: close + 1 }, false))}`.replace(
      /[,.]”/gu,
      "”",
    );
  return countWords(text) <= room + 1 ? text : null;
}

const OPENING: ReadonlySet<string> = new Set(["“", '"']);

/** "X was hit, officials said." */
function saidBefore(reading: Reading): string | null {
  const { tokens, one, article, room, plural, verb, lemma } = reading;
  const subject = subjectOf(tokens, verbGroupAt(tokens, verb));
  const start = Math.min(one.trigger.from, subject?.whole.from ?? one.trigger.from);
  const mark = tokens[start - 1]?.text;
  const shifted = one.tense === "past";
  const verbNow = PLAIN.has(lemma) ? (plural ? "say" : "says") : plural ? lemma : third(lemma);
  if (mark !== "," || start < 4) return null;
  return clauseBefore(tokens, start - 1, one, article, reading, room, shifted, verbNow);
}

function clauseBefore(
  tokens: readonly Token[],
  end: number,
  one: Candidate,
  article: Article,
  reading: Reading,
  room: number,
  shifted: boolean,
  verbNow: string,
): string | null {
  if (tokens.slice(0, end).some(({ text }) => QUOTES.has(text))) return null;
  const from = withoutLead(tokens, 0);
  const whole = wholeClause(
    tokens,
    { from, to: end },
    jointsOf(article, one),
    (range) => isClause(tokens, range) && countWords(clauseText(tokens, range, shifted)) <= room - 1,
  );
  if (whole === null || !resolved(tokens, whole, reading)) return null;
  const text = clauseText(tokens, whole, shifted);
  const small = startsName(tokens, whole.from, reading) ? text : lowered(text);
  return small.startsWith(":") ? small.toLowerCase().slice(0, 3) + small.slice(3) : `${verbNow} ${small}`;
}

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"']);

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function startsName(tokens: readonly Token[], at: number, { article, one }: Reading): boolean {
  // At the head of a sentence the tagger takes "Rescuers" and "Seventeen" for names.
  const common = SPEAKER_NOUNS.has(lowerAt(tokens, at)) || NUMBER_WORDS.has(lowerAt(tokens, at));
  if (common && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "")) return false;
  return (
    (article.names.all[one.sentence] ?? []).some(({ from, to }) => from <= at && at < to) ||
    tokens[at]?.pos === "PROPN" ||
    /^\p{Lu}{2,}/u.test(tokens[at]?.text ?? "") ||
    shortName(tokens[at]?.text ?? "", article) !== tokens[at]?.text
  );
}

/** "According to A, the mayor of B, …": the comma behind the last apposition. */
function commaBeforeClause(tokens: readonly Token[], from: number): number | null {
  const commas = tokens.flatMap(({ text }, i) => (i > from && text === "," ? [i] : []));
  const found = commas.find((comma, n) =>
    isClause(tokens, { from: comma + 1, to: commas[n + 1] ?? tokens.length }),
  );
  return found ?? null;
}

/** "… , according to the governor" and "According to the governor, …" */
function accordingTo(
  one: Candidate,
  article: Article,
  tokens: readonly Token[],
  setting: Setting,
): string | null {
  const { plural, room } = setting;
  const reading = { plural, room, one, article, tokens, verb: one.trigger.from, lemma: "say" };
  const verbNow = plural ? "say" : "says";
  if (one.trigger.from > 3)
    return clauseBefore(tokens, one.trigger.from, one, article, reading, room, false, verbNow);
  const comma = commaBeforeClause(tokens, one.trigger.to);
  if (comma === null) return null;
  const whole = wholeClause(
    tokens,
    { from: comma + 1, to: endOf(tokens, comma) },
    jointsOf(article, one),
    (range) => isClause(tokens, range) && countWords(clauseText(tokens, range, false)) <= room - 1,
  );
  if (whole === null || !resolved(tokens, whole, reading)) return null;
  const text = clauseText(tokens, whole, false);
  return text.startsWith(":") ? text : `${verbNow} ${text}`;
}
