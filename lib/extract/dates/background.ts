import type { Utf16Span } from "../../text/position";
import type { Sentence, Token } from "../../text/sentences";
import { boundsOf } from "../../time/edtf";
import type { DateExpression } from "../../time/find-dates";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import { isCaption } from "../article/caption";
import { bySentence } from "../by-sentence";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { datesOf } from "../stages/resolve-dates";
import { isOffset } from "./own-date";

/** The opening of a report is its news, whatever it looks back on. */
const LEAD = 4;
/** How many sentences on a look back reaches, unless a day of the news comes between. */
const REACH = 2;
const [LONG_AGO, LATELY] = [7, 3] as const;
const DAY = 86_400_000;

/** The sentences in which an article looks back: those with a date of more than a week ago and the next ones, up to a day of the news. */
export function backgroundOf(article: Article, candidates: readonly Candidate[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  if (article.published === null) return sentences;
  const news = Date.parse(article.published);
  const resolved = datesOf(article, candidates);
  const told = bySentence(candidates);
  const isContent = (sentence: Sentence, span: Utf16Span): boolean =>
    isSaid(sentence, span, told.get(sentence.index) ?? []);
  const endsOf = (sentence: Sentence): number[] =>
    (article.datesIn[sentence.index] ?? []).flatMap((expression) => {
      if (!tellsWhen(sentence, expression) || isOffset(expression)) return [];
      if (isInQuotes(article, expression)) return [];
      const latest = boundsOf(resolved.get(expression)?.named ?? "")?.latest?.getTime();
      if (latest === undefined) return [];
      return latest < news - LONG_AGO * DAY && isContent(sentence, expression) ? [] : [latest];
    });
  const recalled = new Set<number>();
  for (const one of candidates) {
    const sentence = article.sentences[one.sentence];
    const trigger = sentence?.tokens[one.trigger.from];
    if (sentence === undefined || trigger === undefined) continue;
    if (one.type !== "statement" && isLongAgo(one, news) && !isContent(sentence, trigger))
      recalled.add(one.sentence);
  }
  let lookedBack = Number.NEGATIVE_INFINITY;
  for (const sentence of article.sentences) {
    const { index, tokens } = sentence;
    const ends = endsOf(sentence);
    if (ends.some((end) => end > news - LATELY * DAY)) lookedBack = Number.NEGATIVE_INFINITY;
    else if (isCaption(tokens)) continue;
    else if (recalled.has(index) || ends.some((end) => end < news - LONG_AGO * DAY)) lookedBack = index;
    else if (isOfNow(tokens)) lookedBack = Number.NEGATIVE_INFINITY;
    if ((index >= LEAD && index - lookedBack <= REACH) || isLasting(tokens)) sentences.add(index);
    if (isAsideInPast(tokens)) lookedBack = Number.NEGATIVE_INFINITY;
  }
  return sentences;
}

/** Whether a date says when its sentence happens: not in an aside ("Unesco, which listed the church in January, condemned"), and not since when something lasts. */
function tellsWhen({ tokens }: Sentence, { start, relation }: DateExpression): boolean {
  if (relation === "since") return false;
  const at = tokens.findIndex(({ end }) => end > start);
  const opened = tokens.slice(0, at).findLastIndex(({ lower }) => RELATIVES.has(lower));
  const aside =
    opened > 0 && tokens[opened - 1]?.text === "," && tokens.slice(at).some(({ text }) => text === ",");
  return !aside;
}

const RELATIVES = wordSet("which, who, whose, where");

/** "told the forum that his troops had held the town since March", "the patrol began in March, the navy said" */
const isSaid = ({ tokens }: Sentence, { start, end }: Utf16Span, beside: readonly Candidate[]): boolean =>
  beside.some(({ type, trigger, telling }) => {
    const verb = tokens[trigger.from];
    if (type !== "statement" || telling !== "fresh" || verb === undefined) return false;
    if (verb.start < start) return true;
    const [first, behind] = [
      tokens.findIndex((token) => token.end > start),
      tokens.findIndex((token) => token.start >= end),
    ];
    return (
      first > 3 &&
      verb.start > end &&
      tokens.slice(behind, trigger.from).some(({ text }) => text === ",") &&
      /^[.,]$/u.test(tokens[trigger.to]?.text ?? ".")
    );
  });

/** "Residents have been laying flowers": what is so now ends a look back, unless it is only said. */
const isOfNow = (tokens: readonly Token[]): boolean => {
  const verb = tokens.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  return NOW.has(lowerAt(tokens, verb)) && !tokens.some(({ lower }) => SAID.has(lower));
};

const NOW = wordSet("is, are, has, have");

const SAID = wordSet("said, called, told, claimed, alleged");

/** "Modi had angered Kyiv in July": one sentence of the past before the past, and the report goes on. */
const isAsideInPast = (tokens: readonly Token[]): boolean => {
  const verb = tokens.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  return lowerAt(tokens, verb) === "had";
};

/** "For several weeks officials have described …" */
const isLasting = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === "for" &&
  tokens.slice(1, 5).some(({ lower }) => /^(?:days|weeks|months|years|decades)$/u.test(lower));

const isLongAgo = ({ date, telling }: Candidate, news: number): boolean => {
  const latest = boundsOf(date?.edtf ?? "")?.latest;
  return latest != null && latest.getTime() < news - (telling === "recalled" ? LATELY : LONG_AGO) * DAY;
};
