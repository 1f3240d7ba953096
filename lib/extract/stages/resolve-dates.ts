import type { Sentence } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { ResolvedDate } from "../../time/resolve-date";
import { resolveDate } from "../../time/resolve-date";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import { bySentence } from "../by-sentence";
import type { Candidate, DateFound } from "../candidate";
import { type Anchors, anchorFor, anchorsAfter, NO_ANCHORS } from "../dates/anchors";
import { countedFrom } from "../dates/counted-from";
import { isScheduled, tenseAround } from "../dates/date-tense";
import { followsNoun, isOffset, ownDate } from "../dates/own-date";
import { openEnded, sinceClause, upToNow } from "../dates/since-clause";
import { isCleft } from "../dates/speech-date";
import { lowerAt } from "../grammar/clause";
import type { Stage } from "../pipeline";
import { strikeNounAt } from "../strikes/strike-noun";

const STAGE = "resolve dates";

/** Dates each happening by the words of its own clause; without any, by how the article tells of it. */
export const resolveDates: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    const resolved = datesOf(article, candidates);
    return candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      if (sentence === undefined) return one;
      const own = ownDate(article, sentence, one, told.get(one.sentence) ?? []);
      const begun = own === null ? sinceClause(article, sentence, one) : null;
      const words = own ?? begun;
      const found = words === null ? null : dateBy(words, resolved, sentence, one);
      const date =
        found === null || one.status === "planned"
          ? found
          : upToNow(begun === null ? found : openEnded(found), article);
      if (date === null || words === null || isLastYears(date, words, article)) return one;
      const rule = `dated by "${words.text}"`;
      if (one.status === "planned" || !liesAhead(date, article))
        return { ...one, date, why: [...one.why, { stage: STAGE, rule }] };
      // "before the summit next week": a gathering that lies ahead is announced; nothing else has happened yet.
      if (one.type !== "meeting" || !canLieAhead(one, sentence)) return one;
      return {
        ...one,
        date,
        status: "planned" as const,
        why: [...one.why, { stage: STAGE, rule: `${rule}, ahead` }],
      };
    });
  },
};

const canLieAhead = ({ tense, trigger }: Candidate, { tokens }: Sentence): boolean =>
  tense === null || tense === "present" || isScheduled(tokens, trigger.to - 1);

/** A date with, beside when the happening was, the calendar unit that its words name. */
type Resolved = DateFound & {
  readonly named: string;
  /** The date told before it. */
  readonly anchor: string | null;
};

function dateBy(
  words: DateExpression,
  resolved: ReadonlyMap<DateExpression, Resolved>,
  sentence: Sentence,
  one: Candidate,
): DateFound | null {
  const found = resolved.get(words);
  if (found === undefined) return null;
  const { basis, span } = found;
  const edtf =
    opensWithWhen(sentence, one, words) ||
    isPartOfName(sentence, one, words) ||
    isCleft(sentence.tokens, indexOf(sentence, words))
      ? found.named
      : found.edtf;
  if (!isOffset(words) || followsNoun(sentence.tokens, one, words)) return { edtf, basis, span };
  const day = found.anchor === null || edtf === null ? null : backFrom(found.anchor, edtf);
  return day === null ? null : { edtf: day, basis, span };
}

/** "after the Sept. 11, 2001, attacks", "since the May 3 bombing": what came after them came after that day, they on it. */
function isPartOfName(
  { tokens }: Sentence,
  { type, trigger }: Candidate,
  { start, end }: DateExpression,
): boolean {
  if (type !== "strike") return false;
  const noun = tokens[trigger.to - 1];
  const first = tokens[strikeNounAt(tokens, trigger.to - 1).phrase.from];
  return (
    noun !== undefined && first !== undefined && start < first.start && first.end < end && end <= noun.start
  );
}

const indexOf = ({ tokens }: Sentence, { start }: DateExpression): number =>
  tokens.findIndex(({ end }) => end > start);

/** "the worst since 14 January, when forty died": they died on that day. */
const opensWithWhen = ({ tokens }: Sentence, { trigger }: Candidate, date: DateExpression): boolean => {
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  return (
    behind >= 0 &&
    behind < trigger.from &&
    lowerAt(tokens, behind + 1) === "when" &&
    // "Since 1985, when the army came in, nearly 200 have been killed": they have been killed since.
    !tokens.slice(behind + 2, trigger.from).some(({ text }) => CLOSES.test(text))
  );
};

const CLOSES = /^(?:,|_|-|–|—)$/u;

/** So many days back a day without a year is rather one that lies ahead: "proposed talks on 15 May", told on 11 May. */
const LONG_AGO = 300;

const isLastYears = (
  { edtf }: DateFound,
  { text, meaning }: DateExpression,
  { published }: Article,
): boolean =>
  published !== null &&
  // "the Sept. 11 attacks" are those of 2001.
  (meaning.kind !== "day" || meaning.year === null) &&
  /^\d{4}-\d{2}-\d{2}$/u.test(edtf ?? "") &&
  !/\d{4}/u.test(text) &&
  Date.parse(published) - Date.parse(edtf ?? "") > LONG_AGO * 86_400_000;

const liesAhead = ({ edtf }: DateFound, { published }: Article): boolean =>
  published !== null && edtf !== null && /^\d/u.test(edtf) && edtf.slice(0, published.length) > published;

/** The day as far before `anchor` as `shifted` lies behind it; null unless both are days. */
function backFrom(anchor: string, shifted: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/u;
  if (!day.test(anchor) || !day.test(shifted)) return null;
  return new Date(2 * Date.parse(anchor) - Date.parse(shifted)).toISOString().slice(0, 10);
}

type Dates = ReadonlyMap<DateExpression, Resolved>;
const knownDates = new WeakMap<readonly Candidate[], Dates>();
/** The dates read last in an article, and for which announcements. */
const lastDates = new WeakMap<Article, { readonly announced: string; readonly dates: Dates }>();

/** Every date expression that can be worked out, by the tense around it and the date told before it. */
export function datesOf(article: Article, candidates: readonly Candidate[]): Dates {
  // Asked for each candidate of one list; an empty one may be that of any article.
  const known = candidates.length === 0 ? undefined : knownDates.get(candidates);
  if (known !== undefined) return known;
  // Most stages change nothing of what is announced.
  const planned = candidates.filter(({ status }) => status === "planned");
  const announced = planned.map(({ sentence, trigger }) => `${sentence}:${trigger.from}`).join(" ");
  const last = lastDates.get(article);
  const dates = last?.announced === announced ? last.dates : readDates(article, planned);
  lastDates.set(article, { announced, dates });
  knownDates.set(candidates, dates);
  return dates;
}

function readDates(article: Article, planned: readonly Candidate[]): Dates {
  const told = bySentence(planned);
  const resolved = new Map<DateExpression, Resolved>();
  const keep = (expression: DateExpression, anchor: string | null, date: ResolvedDate | null): void => {
    if (date === null) return;
    const { edtf, named, basis } = date;
    const { start, end } = expression;
    resolved.set(expression, { edtf, named, basis, anchor, span: { start, end } });
  };
  let anchors: Anchors = NO_ANCHORS;
  for (const sentence of article.sentences) {
    for (const expression of article.datesIn[sentence.index] ?? []) {
      const anchor = anchorFor(expression, anchors, article.published);
      const date = resolvedIn(article, sentence, expression, isAnnounced(sentence, expression, told), anchor);
      keep(expression, anchor, date);
      if (date !== null && !isInQuotes(article, expression))
        anchors = anchorsAfter(anchors, expression, date.named, sentence, article.published);
    }
  }
  const inSentences = new Set(article.datesIn.flat());
  for (const expression of article.dates) {
    if (inSentences.has(expression)) continue;
    const context = { published: article.published, tense: "present", anchor: null } as const;
    keep(expression, null, resolveDate(expression, context));
  }
  return resolved;
}

/** "will meet in Astana on Friday, an aide told reporters" */
const isAnnounced = (
  { index, tokens }: Sentence,
  { start }: DateExpression,
  told: ReadonlyMap<number, readonly Candidate[]>,
): boolean => (told.get(index) ?? []).some(({ trigger }) => (tokens[trigger.from]?.start ?? 0) < start);

type Answer = {
  readonly planned: boolean;
  readonly anchor: string | null;
  readonly date: ResolvedDate | null;
};
const lastAnswers = new WeakMap<DateExpression, Answer>();

/** The date that words name in their sentence. Several stages ask for the same. */
function resolvedIn(
  article: Article,
  sentence: Sentence,
  expression: DateExpression,
  planned: boolean,
  anchor: string | null,
): ResolvedDate | null {
  const known = lastAnswers.get(expression);
  if (known !== undefined && known.planned === planned && known.anchor === anchor) return known.date;
  const date = resolveDate(expression, {
    published: countedFrom(article, sentence, expression),
    tense: tenseAround(sentence, expression, planned),
    anchor,
  });
  lastAnswers.set(expression, { planned, anchor, date });
  return date;
}
