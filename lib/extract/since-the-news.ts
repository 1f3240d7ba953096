import type { Article } from "./article";
import { isInQuotes } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { lowerAt } from "./clause";
import { daysBetween, inferred, isDay } from "./day-span";
import { saidWithDeed } from "./said-with-deed";
import { datesOf } from "./stages/resolve-dates";

/** How many days after it happened a happening is still told as news, and from when on its report is a late one. */
const [LATE, STALE] = [3, 14] as const;
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
  const news =
    told.find(({ one }) => one.type === "strike" && one.sentence <= 2) ??
    told.find(({ one }) => one.sentence <= 2);
  const day = dayOfOpening(article, candidates) ?? news?.day ?? null;
  if (day === null) return null;
  const old = daysBetween(day, published);
  return old >= LATE && old <= STALE ? [inferred(`${day}/${published}`), "said since the news"] : null;
}

/** "On Monday the movement entered Goma.": the one day in the first words of a report, be it of no event. */
function dayOfOpening(article: Article, candidates: readonly Candidate[]): string | null {
  const [first, ...others] = article.datesIn[0] ?? [];
  const start = article.sentences[0]?.tokens[1]?.start;
  if (first === undefined || others.length > 0 || start === undefined || first.start > start) return null;
  const day = datesOf(article, candidates).get(first)?.edtf ?? null;
  return isDay(day) ? day : null;
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

/** “Tonight was a riot,” he wrote: the report is of the day, unless that was said on another. */
const speaksOfToday = (article: Article, candidates: readonly Candidate[]): boolean =>
  article.dates.some(
    ({ text, meaning, start, end }) =>
      meaning.kind === "unit" &&
      /^(?:today|tonight|this (?:morning|afternoon|evening))$/iu.test(text) &&
      !candidates.some(
        (one) =>
          one.type === "statement" &&
          one.passages.some((passage) => start >= passage.start && end <= passage.end) &&
          isInQuotes(article, { start, end }) &&
          (one.date !== null || saidWithDeed(one, article, candidates) !== null),
      ),
  );
