import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import type { Range } from "../clause";
import { lowerAt, phraseAfter, subjectOf, verbGroupAt } from "../clause";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { third, wordSet } from "../lexicon/word-set";
import type { Joints } from "./clause-cut";
import { isClause, trimmed, wholeClause } from "./clause-cut";
import { countWords, shortName } from "./headline-words";
import { inPresent, tidy } from "./present-tense";

/** Verbs that say no more than "say". */
const PLAIN = wordSet(
  "say, tell, add, state, note, explain, reply, respond, write, tweet, post, continue, comment, remark, report, inform, brief, recall, conclude, observe, recount, assure, elaborate, specify",
);
/** Of the others, the ones that want a clause or "to" behind them and no bare object. */
const SPEAKS_PLAINLY = wordSet(
  "speak, point, lash, ask, raise, signal, indicate, hint, quote, publish, attribute, credit",
);
/** Words that stand for something told elsewhere. */
const POINTING = wordSet(
  "it, them, him, her, this, that, these, those, their, such, so, here, there, what, both, neither, one, ones, i, we, us, me, you, our, my, your, its, itself, himself, herself",
);
/** Of these, the ones that no object may hold. */
const ELSEWHERE = wordSet("them, it, him, his, her, their, this, these");
const OWN = wordSet("he, she, they");
const ADDRESSED = wordSet("tell, inform, assure, brief, warn, urge, ask");

type Setting = { readonly plural: boolean; readonly room: number };
type Reading = Setting & {
  readonly one: Candidate;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly verb: number;
  readonly lemma: string;
};

/** What a headline says after the speaker's name: "says Ukraine needs air defence", ": at least 21 killed"; null when it would not be whole. */
export function saidIn(one: Candidate, article: Article, setting: Setting): string | null {
  const tokens = article.sentences[one.sentence]?.tokens;
  if (tokens === undefined) return null;
  const verb = one.trigger.to - 1;
  if (lowerAt(tokens, one.trigger.from) === "according") return accordingTo(one, article, tokens, setting);
  const lemma = REPORTING_VERBS.get(lowerAt(tokens, verb));
  if (lemma === undefined) return null;
  const reading = { ...setting, one, article, tokens, verb, lemma };
  return saidAfter(reading) ?? saidBefore(reading);
}

const jointsOf = (article: Article, { sentence }: Candidate): Joints => ({
  clauses: article.clauses[sentence] ?? [],
  dates: article.datesIn[sentence] ?? [],
});

/** The subject of what is said, for a headline that has no room for more: "the situation on the eastern front". */
export function subjectOfSaid(one: Candidate, article: Article, room: number): string | null {
  const tokens = article.sentences[one.sentence]?.tokens;
  const lemma = tokens === undefined ? undefined : REPORTING_VERBS.get(lowerAt(tokens, one.trigger.to - 1));
  if (tokens === undefined || lemma === undefined) return null;
  const reading = { one, article, tokens, verb: one.trigger.to - 1, lemma, plural: false, room };
  const { from, that } = opening(reading);
  if (!that && !PLAIN.has(lemma)) return null;
  const start = withoutLead(tokens, from);
  const phrase = phraseAfter(tokens, start);
  if (phrase === null || tokens[start]?.pos === "NUM" || pointsElsewhere(tokens, start)) return null;
  const first = lowerAt(tokens, start);
  if (OWN.has(first) || /^(?:his|her|its|their|some|many|no|all|any|every|each)$/u.test(first)) return null;
  let { to } = phrase.range;
  if (/^(?:on|in)$/u.test(lowerAt(tokens, to))) to = phraseAfter(tokens, to + 1)?.range.to ?? to;
  const next = tokens[to];
  const carriesVerb = next !== undefined && (next.pos === "AUX" || next.pos === "VERB" || next.pos === "ADV");
  const proper = tokens.slice(start, to).every(({ text }) => /^\p{Lu}/u.test(text));
  const text = inPresent(tokens, { from: start, to }, false);
  return carriesVerb && !proper && to - start >= 2 && countWords(text) <= room ? text : null;
}

/** The end of the sentence without its full stop, or the semicolon behind `from`. */
function endOf(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex(({ text }, i) => i > from && text === ";");
  return trimmed(tokens, { from: 0, to: stop < 0 ? tokens.length : stop }).to;
}

/** Past "on Tuesday", "in a statement", "reporters" and "that": where what is said begins, and whether "that" led to it. */
function opening({ tokens, verb, lemma }: Reading): { from: number; that: boolean } {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 16); i += 1) {
    const token = tokens[i] as Token;
    if (
      token.lower === "that" &&
      tokens[i + 1]?.pos !== "AUX" &&
      !/^(?:the|of|for|in|to)$/u.test(lowerAt(tokens, i - 1))
    )
      return { from: i + 1, that: true };
    if (token.pos === "VERB" || token.pos === "AUX" || /^[;:“"]$/u.test(token.text)) break;
  }
  let from = verb + 1;
  if (ADDRESSED.has(lemma)) {
    const to = lowerAt(tokens, from) === "to" ? from : (addressee(tokens, from) ?? from);
    if (lemma === "tell" || lowerAt(tokens, to) !== "to") from = to;
  }
  from = pastDate(tokens, from);
  return { from, that: false };
}

function addressee(tokens: readonly Token[], from: number): number | null {
  if (/^(?:him|her|them|us|me)$/u.test(lowerAt(tokens, from))) return from + 1;
  return phraseAfter(tokens, from)?.range.to ?? null;
}

/** "on Saturday", "Monday", "late on 3 May". */
function pastDate(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    /^(?:early|late|later|earlier|also|today|yesterday|again|separately|meanwhile)$/u.test(
      lowerAt(tokens, to),
    )
  )
    to += 1;
  const on = lowerAt(tokens, to) === "on" ? to + 1 : to;
  if (/day$/u.test(lowerAt(tokens, on)) && !/^(?:day|today)$/u.test(lowerAt(tokens, on))) {
    to = on + 1;
    while (/^(?:morning|evening|afternoon|night)$/u.test(lowerAt(tokens, to))) to += 1;
  }
  return to;
}

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
    { from: verb + 1, to },
    joints,
    (range) =>
      countWords(inPresent(tokens, range, false)) <= room - 1 &&
      !tokens.slice(range.from, range.to).some(({ lower }) => ELSEWHERE.has(lower)),
  );
  if (object === null || pointsElsewhere(tokens, object.from) || !opensObject(tokens, object.from))
    return null;
  return `${verbNow} ${inPresent(tokens, object, false)}`;
}

/** "both sides" and "one man" tell who; "both" alone does not. */
const pointsElsewhere = (tokens: readonly Token[], at: number): boolean =>
  POINTING.has(lowerAt(tokens, at)) &&
  !(/^(?:both|one)$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.pos === "NOUN");

const opensObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(tokens[at]?.pos ?? "") ||
  /^(?:to|of|for|against|that|on)$/u.test(lowerAt(tokens, at)) ||
  /^\p{Lu}/u.test(tokens[at]?.text ?? "");

/** A noun phrase or pronoun with a verb near it; after a verb that may have an object, one of no other clause. */
function isClauseStart(tokens: readonly Token[], from: number, plain: boolean): boolean {
  const start = withoutLead(tokens, from);
  if (OWN.has(lowerAt(tokens, start)) || lowerAt(tokens, start) === "there") return true;
  const subject = phraseAfter(tokens, start);
  if (subject === null) return lowerAt(tokens, start) === "at" || lowerAt(tokens, start) === "more";
  for (let i = subject.head.to; i < Math.min(tokens.length, subject.head.to + 14); i += 1) {
    const token = tokens[i] as Token;
    if (/^[;:]$/u.test(token.text)) return false;
    if (!plain && (/^(?:,|as|to|for|against|which|who|that)$/u.test(token.lower) || token.pos === "CCONJ"))
      return false;
    if (
      token.pos === "AUX" ||
      (token.pos === "VERB" && lowerAt(tokens, i - 1) !== "to" && !token.lower.endsWith("ing"))
    )
      return true;
  }
  return false;
}

/** "on Sunday, Russia struck": without the day at its head. */
function withoutLead(tokens: readonly Token[], from: number): number {
  const to = pastDate(tokens, from);
  return to > from && lowerAt(tokens, to) === "," ? to + 1 : from;
}

/** A clause whose subject a reader of the headline knows: no "it" or "this" at its head, "he" only for the speaker. */
function resolved(tokens: readonly Token[], range: Range, { plural, article, one }: Reading): boolean {
  const first = lowerAt(tokens, range.from);
  if (OWN.has(first)) {
    return (first === "they") === plural;
  }
  if (/^(?:there|his|her|its|their)$/u.test(first)) return true;
  // A body that says "it" speaks of itself, unless "it was" opens on no one.
  if (first === "it" && !plural && article.names.personNamed(one.actors[0]?.name ?? "") === null)
    return /^(?:has|had|will|would|hopes?|wants?|plans?)$/u.test(lowerAt(tokens, range.from + 1));
  if (pointsElsewhere(tokens, range.from)) return false;
  return (
    !/^(?:if|when|while|although|though|because|after|before|how|why|whether|as|to|on|in|at|since|until)$/u.test(
      first,
    ) ||
    (first === "at" && /^(?:least|most)$/u.test(lowerAt(tokens, range.from + 1)))
  );
}

const TOLD_OF =
  /\b(?:(?:had|have|has) been|were|was) (killed|wounded|injured|hurt|evacuated|detained|arrested|destroyed|damaged|hospitalised|hospitalized)\b/u;

/** "at least 21 people had been killed" → ": at least 21 people killed"; else the clause in the present. */
function clauseText(tokens: readonly Token[], range: Range, shifted: boolean): string {
  const raw = tidy(inPresent(tokens, range, false));
  const counted =
    /^(?:at least |more than |about |around |some |up to |nearly |over )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|hundreds\b)/iu;
  const elided = raw.replace(TOLD_OF, "$1");
  if (counted.test(raw) && elided !== raw && !/\b(?:and|but) \S+ (?:was|were|had)\b/u.test(elided))
    return `: ${elided}`;
  return inPresent(tokens, range, shifted);
}

/** `talks on a ceasefire … were “not easy”` → `: talks “not easy”` */
function subjectWithQuote(tokens: readonly Token[], { from, to }: Range, room: number): string | null {
  const subject = phraseAfter(tokens, from);
  if (subject === null || POINTING.has(lowerAt(tokens, from)) || OWN.has(lowerAt(tokens, from))) return null;
  const open = tokens.findIndex(({ text }, i) => i > subject.head.to && i < to && /^[“"]$/u.test(text));
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
  if (tokens.slice(0, end).some(({ text }) => /^[“”"]$/u.test(text))) return null;
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

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function startsName(tokens: readonly Token[], at: number, { article, one }: Reading): boolean {
  return (
    (article.names.all[one.sentence] ?? []).some(({ from, to }) => from <= at && at < to) ||
    tokens[at]?.pos === "PROPN" ||
    /^\p{Lu}{2,}/u.test(tokens[at]?.text ?? "") ||
    shortName(tokens[at]?.text ?? "", article) !== tokens[at]?.text
  );
}

/** "… , according to the governor" and "According to the governor, …" */
function accordingTo(
  one: Candidate,
  article: Article,
  tokens: readonly Token[],
  setting: Setting,
): string | null {
  const reading = { ...setting, one, article, tokens, verb: one.trigger.from, lemma: "say" };
  const verbNow = setting.plural ? "say" : "says";
  if (one.trigger.from > 3)
    return clauseBefore(tokens, one.trigger.from, one, article, reading, setting.room, false, verbNow);
  const comma = tokens.findIndex(({ text }, i) => i > one.trigger.to && text === ",");
  if (comma < 0) return null;
  const whole = wholeClause(
    tokens,
    { from: comma + 1, to: endOf(tokens, comma) },
    jointsOf(article, one),
    (range) => isClause(tokens, range) && countWords(clauseText(tokens, range, false)) <= setting.room - 1,
  );
  if (whole === null || !resolved(tokens, whole, reading)) return null;
  const text = clauseText(tokens, whole, false);
  return text.startsWith(":") ? text : `${verbNow} ${text}`;
}
