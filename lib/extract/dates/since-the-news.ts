import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { daysBetween, inferred, isDay } from "./day-span";
import { dayOfMainVerb, saidWithDeed } from "./said-with-deed";

/** From so many days on a report of a happening is a late one, and so long it is news at all. */
const [LATE, STALE] = [3, 14] as const;
/** A report that opens with the day of its news is late a day sooner: "On Friday", told on Sunday. */
const LATE_OPENING = 2;
/** So many days behind the day in its lead a wire report is printed late. */
const PRINTED_LATE = 2;

/** Words told days after the news were said in between, unless some are dated today; a wire report printed late speaks on the day of its lead. Null in a report of the day. */
export function sinceTheNews(article: Article, candidates: readonly Candidate[]): [DateFound, string] | null {
  const { published } = article;
  if (published === null) return null;
  if (candidates.some(({ type, date }) => type === "statement" && date?.edtf === published)) return null;
  const told = candidates.flatMap((one): Told[] =>
    one.status === "happened" &&
    isDay(one.date?.edtf ?? null) &&
    isToldSo(one, article) &&
    (one.date?.edtf ?? "") <= published
      ? [{ one, day: one.date?.edtf ?? "" }]
      : [],
  );
  const lead = dayOfLead(told, article);
  const age = lead === null ? 0 : daysBetween(lead, published);
  if (
    lead !== null &&
    age >= PRINTED_LATE &&
    age <= STALE &&
    told.every(({ day }) => daysBetween(lead, day) <= 1)
  )
    return [inferred(lead), "said on the day of the lead"];
  if (
    speaksOfToday(article, candidates) ||
    told.some(({ one, day }) => day === published && one.date?.span != null)
  )
    return null;
  const opening = dayOfOpening(article, candidates);
  const day = opening ?? dayOfNews(told, candidates);
  if (day === null) return null;
  const old = daysBetween(day, published);
  const isLate = old >= (opening === null ? LATE : LATE_OPENING) && old <= STALE;
  return isLate ? [inferred(`${day}/${published}`), "said since the news"] : null;
}

/** The day of a strike, else of anything, in the first sentences; null where what is told first has no day, for then that is the news. */
function dayOfNews(told: readonly Told[], candidates: readonly Candidate[]): string | null {
  const news =
    told.find(({ one }) => one.type === "strike" && one.sentence <= 2) ??
    told.find(({ one }) => one.sentence <= 2);
  if (news === undefined) return null;
  const isFirst = !candidates.some(
    ({ type, sentence, date, telling, tense }) =>
      type === "statement" &&
      sentence < news.one.sentence &&
      date === null &&
      telling === "fresh" &&
      (tense === "past" || tense === "perfect" || tense === "present"),
  );
  return isFirst || news.one.type !== "statement" ? news.day : null;
}

/** "On Monday the movement entered Goma.", "Germany on Monday banned": the one day that the first sentence of a report gives for its main verb, be it of no event. */
function dayOfOpening(article: Article, candidates: readonly Candidate[]): string | null {
  const [lead] = article.sentences;
  if (lead === undefined) return null;
  // "Police were asked about a raid on Tuesday": far behind the verb it may be the day of something else.
  const verb = lead.tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const behind = lead.tokens[verb + 3]?.start ?? lead.end;
  if (!(article.datesIn[0] ?? []).some(({ start }) => start < behind)) return null;
  const day = dayOfMainVerb(lead, article, candidates);
  return isDay(day) && (article.published ?? day) >= day ? day : null;
}

type Told = { readonly one: Candidate; readonly day: string };

/** “Today's is the sixth attack,” somebody said: whichever day that was. */
const isToldSo = ({ date }: Candidate, article: Article): boolean =>
  date?.span == null || !isInQuotes(article, date.span);

/** "officials said Saturday": the day in the first sentences of a wire report. */
function dayOfLead(told: readonly Told[], { sentences }: Article): string | null {
  const lead = told.find(({ one: { type, sentence, trigger } }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return type === "statement" && sentence <= 1 && WEEKDAY.test(lowerAt(tokens, trigger.to));
  });
  return lead?.day ?? null;
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** “Tonight was a riot,” he wrote: the report is of the day, unless that was said on another. “Today” in a quotation may be any day, or nowadays. */
const speaksOfToday = (article: Article, candidates: readonly Candidate[]): boolean =>
  article.dates.some(
    ({ text, meaning, start, end }) =>
      meaning.kind === "unit" &&
      /^(?:today|tonight|this (?:morning|afternoon|evening))$/iu.test(text) &&
      !(/^today$/iu.test(text) && isInQuotes(article, { start, end })) &&
      !candidates.some(
        (one) =>
          one.type === "statement" &&
          one.passages.some((passage) => start >= passage.start && end <= passage.end) &&
          isInQuotes(article, { start, end }) &&
          (one.date !== null || saidWithDeed(one, article, candidates) !== null),
      ),
  );
