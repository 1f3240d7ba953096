import type { Sentence, Token } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Article } from "../article/article";
import { isCaption, tellsOwnStrike } from "../article/caption";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { wordSet } from "../lexicon/word-set";
import { strikeNounAt } from "../strikes/strike-noun";
import { datesSpeech, isCleft } from "./speech-date";
import { doneWhereHeWent } from "./where-he-went";

/** The date expression that belongs to the trigger: for a statement the one beside its verb, for the others the nearest in the clause. */
export function ownDate(
  article: Article,
  sentence: Sentence,
  one: Candidate,
  beside: readonly Candidate[],
): DateExpression | null {
  if (one.type === "strike" && isCaption(sentence.tokens) && !tellsOwnStrike(one, sentence.tokens))
    return null;
  const dates = (article.datesIn[sentence.index] ?? []).filter(
    (date) =>
      inStrikeNoun(sentence, one, date) ||
      (canDate(article, sentence, one, date) &&
        !(one.type !== "statement" && datesReport(sentence, date)) &&
        !datesVerbBefore(sentence, one, date) &&
        !datesRise(sentence, one, date) &&
        !datesOtherVerb(sentence, one, date)),
  );
  if (dates.length === 0) return null;
  const spots = dates.map((date) => ({
    date,
    at: sentence.tokens.findIndex(({ start, end }) => end > date.start && start < date.end),
  }));
  // "a day after leaders visited Kyiv" dates the visit, before all other words.
  const offset = spots.findLast(
    ({ date, at }) =>
      one.type === "meeting" &&
      isOffset(date) &&
      !sentence.tokens
        .slice(at + 2, one.trigger.from)
        .some(({ pos, text }) => pos === "VERB" || text === ","),
  );
  if (offset !== undefined) return offset.date;
  if (one.type === "statement") {
    const spoken = spots.find(({ at }) => datesSpeech(sentence, one, at));
    return spoken === undefined ? null : apposedTo(spoken, spots, sentence).date;
  }
  const statement = beside.find(({ type }) => type === "statement");
  const own = spots.filter(
    ({ at }) =>
      statement === undefined ||
      !datesSpeech(sentence, statement, at) ||
      (inClause(one, at) && !inClause(statement, at)),
  );
  const inside = own
    .filter(({ at }) => inClause(one, at))
    .sort((a, b) => distance(one, a.at) - distance(one, b.at));
  const first =
    inside[0] ??
    own.find(({ at }) => inClauseOfHarm(article, sentence, one, at)) ??
    own
      .filter(
        ({ at }) =>
          (at <= 6 &&
            !reactedTo(sentence, one) &&
            !datesMainVerb(sentence, one, at) &&
            !datesOpeningPhrase(sentence, at)) ||
          Math.abs(at - one.clause.to) <= 3 ||
          opensBehind(sentence, one, at) ||
          (one.type === "meeting" && doneWhereHeWent(sentence.tokens, one.trigger.from, at)),
      )
      .sort((a, b) => distance(one, a.at) - distance(one, b.at))[0];
  return first === undefined ? null : apposedTo(first, spots, sentence).date;
}

/** "Forty people were killed when gunmen burst into a hall on Friday": they were killed then and there. */
function inClauseOfHarm(
  { clauses }: Article,
  { index, tokens }: Sentence,
  one: Candidate,
  at: number,
): boolean {
  const { type, clause, trigger } = one;
  if (type !== "strike" || lowerAt(tokens, clause.to) !== "when") return false;
  if (!HARMED.has(lowerAt(tokens, trigger.to - 1))) return false;
  const next = (clauses[index] ?? []).find(({ from }) => from === clause.to);
  return next !== undefined && at >= next.from && at < next.to;
}
const HARMED = wordSet("killed, died, dead, wounded, injured, hurt, slain, massacred, murdered");

type Spot = { readonly date: DateExpression; readonly at: number };

/** "A day earlier, on Wednesday, they had claimed it": the day behind the comma says which one is counted to. */
function apposedTo(one: Spot, spots: readonly Spot[], { tokens }: Sentence): Spot {
  const { kind } = one.date.meaning;
  if (kind !== "unit" && kind !== "shift") return one;
  const behind = tokens.findIndex(({ start }) => start >= one.date.end);
  const isApposed = ({ at, date }: Spot): boolean =>
    tokens[behind]?.text === "," &&
    at > behind &&
    at - behind <= 2 &&
    date.meaning.kind !== kind &&
    (at === behind + 1 || lowerAt(tokens, behind + 1) === "on") &&
    /^[,.)]$/u.test(tokens.find(({ start }) => start >= date.end)?.text ?? "");
  return spots.find(isApposed) ?? one;
}

/** "searched on Thursday at an academy where missiles killed 53 people": the day of the searching. */
function datesMainVerb({ tokens }: Sentence, { clause }: Candidate, at: number): boolean {
  if (at >= clause.from || !/^(?:where|which|who|whose)$/u.test(lowerAt(tokens, clause.from))) return false;
  return tokens.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "Two years after the invasion of 24 February 2022, leaders met": the day of the invasion. */
const datesOpeningPhrase = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(0, at).some(({ lower }) => /^(?:after|since|before|following|until)$/u.test(lower));

/** "Reuters reported on Monday that rebels had met", "it was reported on Saturday": the day of a report that is no event itself. */
export function datesReport({ tokens }: Sentence, { start, end }: DateExpression): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const verb = /^(?:on|in|last|late|early|earlier)$/u.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return (
    /^(?:reported|wrote|revealed|disclosed)$/u.test(lowerAt(tokens, verb)) &&
    behind > 0 &&
    (/^(?:that|a|an|the)$/u.test(lowerAt(tokens, behind)) || tokens[behind]?.pos === "PROPN")
  );
}

/** "were killed on Friday when shrapnel hit their cars": the day stands just before the clause of the hit. */
const opensBehind = ({ tokens }: Sentence, { type, clause }: Candidate, at: number): boolean =>
  type === "strike" &&
  at < clause.from &&
  clause.from - at <= 6 &&
  /^(?:when|as|after)$/u.test(lowerAt(tokens, clause.from));

/** "the 2005 assassination of", "Monday's attack": the day or year stands in the phrase of the attack. */
function inStrikeNoun({ tokens }: Sentence, one: Candidate, date: DateExpression): boolean {
  const last = tokens[one.trigger.to - 1];
  if (one.type !== "strike" || one.trigger.to - one.trigger.from > 1 || last?.pos === "VERB") return false;
  const { phrase } = strikeNounAt(tokens, one.trigger.to - 1);
  const first = tokens[phrase.from];
  return first !== undefined && last !== undefined && date.start >= first.start && date.end <= last.start;
}

/** "The death toll of the strike rose to 30 on Sunday": the day of the count. */
function datesRise({ tokens }: Sentence, one: Candidate, date: DateExpression): boolean {
  const { type, clause } = one;
  if (type !== "strike") return false;
  const at = tokens.findIndex(({ start }) => start >= date.start);
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  if (
    isOnlyToll(one) &&
    [...tokens.slice(Math.max(0, at - 2), at), ...tokens.slice(behind, behind + 2)].some(({ lower }) =>
      GIVES.test(lower),
    )
  )
    return true;
  const from = Math.max(clause.from, at - 7);
  const rise = tokens.slice(from, at).findIndex(({ lower }) => RISE.test(lower));
  return (
    rise >= 0 && tokens.slice(clause.from, from + rise).some(({ lower }) => /^(?:toll|number)$/u.test(lower))
  );
}

/** "prosecutors on Monday gave a figure of eight dead" */
const GIVES =
  /^(?:put|gave|placed|raised|lowered|revised|updated|counted|said|announced|confirmed|reported)$/u;

const isOnlyToll = ({ why }: Candidate): boolean =>
  why.filter(({ stage }) => stage === "find strikes").every(({ rule }) => rule === "a toll");

const RISE = /^(?:rose|risen|rises|climbed|climbs|reached|grew|grown|increased|jumped|stood)$/u;

/** Whether words could say when the happening was at all. */
function canDate(article: Article, { tokens }: Sentence, one: Candidate, date: DateExpression): boolean {
  const from = tokens.findIndex(({ end }) => end > date.start);
  if (isOffset(date))
    return from >= 0 && one.trigger.from > from && (one.type === "meeting" || followsNoun(tokens, one, date));
  const { kind } = date.meaning;
  if (one.type === "strike" && date.relation === "since" && isRecord(tokens, date, one)) return false;
  if (kind === "named-day" && isAttribute(tokens, date)) return false;
  if (one.type === "statement" && !canDateSaying(tokens, one, date, from)) return false;
  // Since when something has gone on is no day of a meeting or a saying.
  if (date.relation === "since" && one.type !== "strike" && one.status !== "planned") return false;
  if (kind !== "year" && kind !== "month") return true;
  const to = tokens.findIndex(({ start }) => start >= date.end);
  const before = tokens[from - 1];
  const after = tokens[to];
  // "the 2015 agreement"
  if (/^(?:DET|ADJ)$/u.test(before?.pos ?? "") || /^(?:his|her|their|its|'s|’s)$/u.test(before?.lower ?? ""))
    if (/^(?:NOUN|PROPN|ADJ)$/u.test(after?.pos ?? "") && after !== undefined && to >= 0) return false;
  // "their fifth meeting in 2025", told in 2025, says no more than "this year".
  return !(
    kind === "year" &&
    date.text.endsWith(article.published?.slice(0, 4) ?? "-") &&
    one.status === "happened"
  );
}

function canDateSaying(
  tokens: readonly Token[],
  { why }: Candidate,
  { meaning, relation }: DateExpression,
  from: number,
): boolean {
  // "reported 62 clashes over the past day": the day of the clashes.
  if (meaning.kind === "window") return false;
  if (why[0]?.rule === "statement by" || isCleft(tokens, from)) return true;
  return relation === "on" && !STRETCHES.has(lowerAt(tokens, from - 1));
}

const STRETCHES = wordSet("for, until, till, from, since, by, after, before");

/** "buried on Sunday the victims of a strike", "honoured on Sunday for the raid": the day of the burying. */
function datesVerbBefore({ tokens }: Sentence, { type, trigger }: Candidate, date: DateExpression): boolean {
  if (type !== "strike") return false;
  const after = tokens.findIndex(({ start }) => start >= date.end);
  return after >= 0 && after < trigger.from && /^(?:of|for)$/u.test(tokens[after]?.lower ?? "");
}

/** "marched on Wednesday to protest the killing": the clause begins at the noun, for the verb before it tells of something else. */
const reactedTo = ({ tokens }: Sentence, { type, clause, trigger }: Candidate): boolean =>
  type === "strike" &&
  clause.from > 0 &&
  tokens[trigger.to - 1]?.pos !== "VERB" &&
  clause.from === strikeNounAt(tokens, trigger.to - 1).phrase.from;

/** "the heaviest attack since March": the day of the older one; with "when" behind it, that one is told, too. */
function isRecord(tokens: readonly Token[], { start, end }: DateExpression, { trigger }: Candidate): boolean {
  const to = tokens.findIndex((token) => token.end > start);
  const told = tokens.findIndex((token) => token.start >= end);
  if (trigger.from > to && lowerAt(tokens, told + 1) === "when") return false;
  return tokens.slice(Math.max(0, to - 12), to).some(({ lower }) => RECORD.test(lower));
}
const RECORD =
  /^(?:worst|most|first|largest|\p{L}{3,}iest|\p{L}{3,}gest|fiercest|highest|greatest|strongest)$/u;

/** "the Christmas market", "the Great Easter Appeal": what it is called, not when it was. */
function isAttribute(tokens: readonly Token[], date: DateExpression): boolean {
  const after = tokens[tokens.findIndex(({ start }) => start >= date.end)];
  return (
    after !== undefined &&
    /^(?:NOUN|PROPN)$/u.test(after.pos) &&
    !/^(?:day|eve|morning|afternoon|evening|night|weekend|week|season|holidays?)$/u.test(after.lower) &&
    !ATTACK_NOUNS.has(after.lower.replace(/s$/u, "")) &&
    !ATTACK_NOUNS.has(after.lower)
  );
}

/** "the strike on a convoy threatened the deal signed on 22 July": the day of the signing. */
function datesOtherVerb({ tokens }: Sentence, { type, trigger }: Candidate, date: DateExpression): boolean {
  if (type !== "strike" || date.start < (tokens[trigger.to - 1]?.end ?? 0)) return false;
  const to = tokens.findIndex(({ end }) => end > date.start);
  for (let i = to - 1; i >= trigger.to; i -= 1) {
    const token = tokens[i];
    if (token?.text === ",") return false;
    if (token?.pos !== "VERB") continue;
    return /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? "") && AGREED_OR_MADE.test(token.lower);
  }
  return false;
}
const AGREED_OR_MADE =
  /^(?:signed|agreed|brokered|reached|negotiated|concluded|adopted|approved|passed|announced|declared|imposed|introduced|built|opened|founded|elected|appointed|held|scheduled|planned|due|organised|organized|published|released|seized|captured|liberated|occupied|annexed)$/u;

/** "A day after the signing, Russia fired": what is told behind the comma came so long after what the noun names. */
export function followsNoun(
  tokens: readonly Token[],
  { trigger }: Candidate,
  { start, end, text }: DateExpression,
): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  if (at > 2 || behind < 0 || !/\bafter$/iu.test(text)) return false;
  if (!/^(?:the|that|this|his|her|their|its)$/u.test(lowerAt(tokens, behind))) return false;
  const comma = tokens.findIndex((token, i) => i > behind && token.text === ",");
  if (comma < 0 || comma - behind > 6 || trigger.from < comma) return false;
  return !tokens
    .slice(behind, comma)
    .some(({ pos, text: word }) => pos === "AUX" || /^(?:19|20)\d\d$/u.test(word) || pos === "SCONJ");
}

/** "two days after": the distance from what follows to what was told before. */
export const isOffset = ({ text, meaning }: DateExpression): boolean =>
  meaning.kind === "shift" && /\b(?:after|before)$/iu.test(text);

const inClause = ({ clause }: Candidate, at: number): boolean => at >= clause.from && at < clause.to;
const distance = ({ trigger }: Candidate, at: number): number =>
  at < trigger.from ? trigger.from - at + 2 : at - trigger.to;
