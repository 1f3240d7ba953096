import type { Sentence, Token } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { datesOf } from "../stages/resolve-dates";
import { daysBetween, inferred, isDay } from "./day-span";

/** How long ago a deed may be that is told as news with what was said of it. */
const NEWS = 14;
const WEEK = 7;
/** How many sentences back in its paragraph a deed may stand. */
const REACH = 3;
/** So many sentences of a report unfold its lead. */
const OPENING = 8;

/** "May raised the alert on Tuesday. In a statement, she said": said on the day of what the same one is told to have done just before, or to have said further on the same occasion; null for any other. */
export function saidWithDeed(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const speaker = one.actors
    .find(({ role }) => role === "speaker")
    ?.name.split(" ")
    .at(-1);
  if (sentence === undefined || speaker === undefined || one.tense === "present") return null;
  const before = dayOfDeed(one, speaker, article, candidates) ?? dayOfLead(one, speaker, article, candidates);
  if (before !== null) return [inferred(before), "said with what was done that day"];
  const next = dayOfOccasion(one, speaker, article, candidates);
  return next === null ? null : [inferred(next), "said on the occasion told next"];
}

/** The one day of the nearest sentence before it in its paragraph that has the speaker for its subject. */
function dayOfDeed(
  one: Candidate,
  speaker: string,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  const said = article.sentences[one.sentence];
  for (let back = 1; back <= REACH; back += 1) {
    const deed = article.sentences[one.sentence - back];
    if (said === undefined || deed === undefined || !isInOneParagraph(article, deed, said)) return null;
    const doer = doerOf(deed);
    const isHis = doer.some(
      ({ text, lower }) => text === speaker || (back < REACH && /^(?:he|she)$/u.test(lower)),
    );
    if (!isHis && isOfThing(deed, doer, article)) continue;
    if (!isHis) return null;
    if ((article.datesIn[deed.index] ?? []).length === 0) continue;
    return doer.some(({ text }) => text === speaker) ? dayOfMainVerb(deed, article, candidates) : null;
  }
  return null;
}

/** "The plan asks for more": a sentence about what was done, without a day or another doer. */
const isOfThing = ({ index }: Sentence, doer: readonly Token[], article: Article): boolean =>
  /^(?:the|it|its|this|that)$/u.test(doer[0]?.lower ?? "") &&
  (article.datesIn[index] ?? []).length === 0 &&
  !doer.some(({ pos }) => pos === "PROPN");

/** "On Monday Johnson joined the calls." in the first words of a report, and Johnson is quoted further down. */
function dayOfLead(
  one: Candidate,
  speaker: string,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  const [lead] = article.sentences;
  if (lead === undefined || one.sentence < 1 || one.sentence > OPENING) return null;
  const doer = doerOf(lead);
  return doer.some(({ text }) => text === speaker) ? dayOfMainVerb(lead, article, candidates) : null;
}

/** What stands before the first verb of a sentence. */
const doerOf = ({ tokens }: Sentence): readonly Token[] => tokens.slice(0, Math.max(0, firstVerb(tokens)));

const firstVerb = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");

/** The one day that a sentence names for its main verb; null for none or several, and for one ahead or longer ago than news is. */
export function dayOfMainVerb(
  deed: Sentence,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  const days = (article.datesIn[deed.index] ?? []).flatMap((date) => {
    const at = deed.tokens.findIndex(({ end }) => end > date.start);
    const day = dayIn(article, candidates, date);
    return day !== null && isOfMainVerb(deed.tokens, firstVerb(deed.tokens), at) ? [day] : [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** "Biden thanked the crew. In an address on Thursday he also asked": the day of the occasion on which the next sentence lets the speaker go on. */
function dayOfOccasion(
  one: Candidate,
  speaker: string,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  const said = article.sentences[one.sentence];
  const next = article.sentences[one.sentence + 1];
  if (said === undefined || next === undefined || !isInOneParagraph(article, said, next)) return null;
  const { tokens } = next;
  if (!/^(?:in|during|at|speaking|addressing)$/u.test(lowerAt(tokens, 0))) return null;
  const subject = tokens.findIndex(
    ({ text, lower }, i) => i < 18 && (/^(?:he|she)$/u.test(lower) || text === speaker),
  );
  const date = (article.datesIn[next.index] ?? []).find(
    ({ start, relation }) => relation === "on" && subject > 0 && start < (tokens[subject]?.start ?? 0),
  );
  const opening = tokens.slice(0, Math.max(0, subject));
  const spoken = opening.some(({ lower }) => OCCASION.test(lower));
  if (date === undefined || !spoken || opening.some(({ lower }) => OTHER.test(lower))) return null;
  return dayIn(article, candidates, date);
}
const OCCASION =
  /^(?:address|speech|statement|interview|remarks|post|message|briefing|conference|sermon|broadcast|speaking|addressing)$/u;
const OTHER = /^(?:earlier|previous|another|separate)$/u;

/** The day that words name, no later than publication nor longer ago than news is; null for any other. */
function dayIn(article: Article, candidates: readonly Candidate[], date: DateExpression): string | null {
  if (article.published === null || isInQuotes(article, date)) return null;
  const when = datesOf(article, candidates).get(date)?.edtf ?? null;
  // "Last week Sunak presented a plan": some day of that week.
  const [from = null, to = from] = when?.split("/") ?? [];
  if (!isDay(from) || !isDay(to) || daysBetween(from, to) >= WEEK) return null;
  const age = daysBetween(from, article.published);
  const isOver = to === from ? to <= article.published : to < article.published;
  return isOver && age >= 0 && age <= NEWS ? when : null;
}

const isInOneParagraph = ({ paragraphs }: Article, first: Sentence, second: Sentence): boolean =>
  paragraphs.some(({ start, end }) => start <= first.start && second.start < end);

/** Whether no other clause opens between the main verb and the date; "while meeting them on Monday" is still of its subject. */
const isOfMainVerb = (tokens: readonly Token[], verb: number, at: number): boolean =>
  !tokens.slice(Math.min(verb, at), Math.max(verb, at)).some(({ lower, text }, i) => {
    if (/^(?:while|when)$/u.test(lower)) return !/ing$/u.test(lowerAt(tokens, Math.min(verb, at) + i + 1));
    return /^[“”";:]$/u.test(text) || /^(?:that|which|who|where|after|before|since|as)$/u.test(lower);
  });
