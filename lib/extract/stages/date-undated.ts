import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { backgroundOf } from "../dates/background";
import { metBeside, reportedOn, strikeDate, toldOn } from "../dates/carried-over";
import { daysBetween, isDay } from "../dates/day-span";
import { lastingDays } from "../dates/lasting-days";
import { hoursFromNews, sameTime } from "../dates/same-time";
import { announcedOn, besideGathering, heldWhereSaid } from "../dates/scene-of-speech";
import { sinceTheNews } from "../dates/since-the-news";
import { spokenWhen } from "../dates/spoken-when";
import { toldInPassing } from "../dates/told-in-passing";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import type { Stage } from "../pipeline";
import { opensEarlier } from "../same-happening/opens-earlier";

const STAGE = "date undated";

/** Dates what has no words of its own: carried over from its neighbours, publication day when told as today's news, else only "by then". */
export const dateUndated: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    let since: Dated | null | undefined;
    const news: News = {
      main: mainDate(candidates, article),
      background: backgroundOf(article, candidates),
      since: (all) => {
        if (since === undefined) since = sinceTheNews(article, all);
        return since;
      },
    };
    const dated = (one: Candidate, all: readonly Candidate[]): Candidate => {
      if (one.date !== null) return { ...one, date: lastingDays(one, article) };
      const [date, rule] = dateFor(one, article, all, news);
      const found = { ...one, date, why: [...one.why, { stage: STAGE, rule }] };
      return { ...found, date: lastingDays(found, article) };
    };
    // What was said at a meeting has its day, so that one comes first.
    const met = candidates.map((one) => (one.type === "meeting" ? dated(one, candidates) : one));
    return met.map((one) => (one.type === "meeting" ? one : dated(one, met)));
  },
};

/** The date of the first dated strike or meeting near the top: what a story is about. */
function mainDate(candidates: readonly Candidate[], article: Article): DateFound | null {
  const first = candidates.find(
    (one) =>
      one.type !== "statement" &&
      one.status === "happened" &&
      one.date !== null &&
      (one.date.basis === "relative" || isRecent(one.date, article.published)) &&
      one.sentence <= 3 &&
      !opensEarlier(one, article),
  );
  return first?.date ?? null;
}

const isRecent = ({ edtf }: DateFound, published: string | null): boolean =>
  published !== null && isDay(edtf) && Math.abs(daysBetween(edtf, published)) <= 3;

type Dated = readonly [DateFound, string];

type News = {
  readonly main: DateFound | null;
  /** Sentences told as background. */
  readonly background: ReadonlySet<number>;
  /** What `sinceTheNews` says of statements, worked out once. */
  readonly since: (candidates: readonly Candidate[]) => Dated | null;
};

function dateFor(one: Candidate, article: Article, candidates: readonly Candidate[], news: News): Dated {
  const { published } = article;
  const day = (edtf: string, basis: DateFound["basis"]): DateFound =>
    published === null ? none : { edtf, basis, span: null };
  const before = day(`../${published}`, "none");
  const today: Dated = [day(published ?? "", "publication"), "fresh news of its day"];
  if (one.status === "planned")
    return (
      announcedOn(one, candidates) ??
      besideGathering(one, article, candidates) ?? [
        day(`${published}/..`, "none"),
        "announced without a date",
      ]
    );
  const then =
    sameTime(one, article, candidates) ??
    hoursFromNews(one, article, news.main) ??
    (one.type === "statement" ? null : reportedOn(one, article, candidates));
  if (then !== null) return then;
  if (one.telling === "recalled") return [before, "recalled without a date"];
  if (one.type === "statement") return dayOfSaying(one, article, candidates, news, before) ?? today;
  const carried =
    one.type === "strike"
      ? (toldOn(one, candidates, published) ?? strikeDate(one, article, candidates, news.main))
      : (heldWhereSaid(one, article, candidates) ?? metBeside(one, candidates));
  if (carried !== null) return carried;
  return isNews(one, news.background) ? today : [before, "told without a date"];
}

/** The day of words without one: of their occasion, or only by then; null for news of the day. */
function dayOfSaying(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
  { background, since }: News,
  before: DateFound,
): Dated | null {
  if (toldInPassing(one, article)) return [before, "told in passing"];
  const spoken = spokenWhen(one, article, candidates);
  if (spoken !== null) return spoken;
  const recalled = background.has(one.sentence) && !isOwnQuotation(one, article);
  if (recalled || isLabelledOld(one, article)) return [before, "told as background"];
  if (isSaidOften(one, article)) return [before, "said by many over time"];
  const late = since(candidates);
  return late !== null && isSaidAllAlong(one, article) ? [before, "said up to now"] : late;
}

/** “We live in fear,” she told reporters: a paragraph that opens with words heard is of the report, whatever the one before looks back on. */
function isOwnQuotation({ sentence, trigger, tense }: Candidate, article: Article): boolean {
  const told = article.sentences[sentence];
  if (told === undefined) return false;
  const { start, tokens } = told;
  if (tense !== "past" || !article.paragraphs.some((paragraph) => paragraph.start === start)) return false;
  if (tokens.slice(Math.max(0, trigger.from - 2), trigger.to + 1).some(({ lower }) => ONCE.test(lower)))
    return false;
  return tokens.some((token) => isQuoted(article, token));
}
const ONCE = /^(?:once|initially|later|then|originally|first|eventually|previously|earlier)$/u;

/** "Previously: the ministry denied" */
const isLabelledOld = ({ sentence }: Candidate, article: Article): boolean =>
  /^(?:previously|background)$/u.test(lowerAt(article.sentences[sentence]?.tokens ?? [], 0));

const LEAD = 3;

/** Whether a happening without a day is that of the publication: told as fresh near the top, a meeting anywhere in the news. */
function isNews({ type, telling, tense, sentence }: Candidate, background: ReadonlySet<number>): boolean {
  // "said on Sunday that it had struck": with the telling of it the news of the day.
  if (type === "strike" && telling === "fresh" && tense === "pluperfect" && sentence === 0) return true;
  // "his office said he had called the king": shifted back by the saying.
  if (type === "meeting" && telling === "fresh" && tense === "pluperfect" && !background.has(sentence))
    return true;
  const finite = tense === "past" || tense === "perfect" || tense === "present";
  if (!finite) return false;
  return (telling === "fresh" && sentence <= LEAD) || (type === "meeting" && !background.has(sentence));
}

/** "Turkey has called for a fence": in a report told late, news is told in the past, and the perfect of what holds at any time; only reactions to the news may be in it. */
function isSaidAllAlong({ tense, sentence, trigger }: Candidate, { sentences }: Article): boolean {
  if (tense !== "perfect") return false;
  const { tokens = [] } = sentences[sentence] ?? {};
  const verb = lowerAt(tokens, trigger.to - 1);
  if (verb === "claimed") return lowerAt(tokens, trigger.to) !== "responsibility";
  return !REACTS.has(verb);
}
const REACTS = wordSet(
  "condemned, denied, rejected, dismissed, confirmed, welcomed, deplored, responded, apologised, apologized",
);

/** "Rights groups have accused both sides": what people without a name have said is no news of one day. */
function isSaidOften({ tense, sentence, trigger }: Candidate, article: Article): boolean {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  if (tense !== "perfect" || sentence < LEAD) return false;
  const helper = tokens.slice(0, trigger.to).findLastIndex(({ lower }) => lower === "have");
  const head = tokens
    .slice(Math.max(0, helper - 6), Math.max(0, helper))
    .find(({ pos, lower }) => pos === "NOUN" && /[^s]s$/u.test(lower));
  return helper >= 0 && head !== undefined;
}

const none: DateFound = { edtf: null, basis: "none", span: null };
