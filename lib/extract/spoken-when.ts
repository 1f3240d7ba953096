import type { Article } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { lowerAt } from "./clause";
import { daysBetween, inferred, isDay } from "./day-span";

/** Words said at, after or before a meeting that has a date, or by those who met, have its date; of a strike days ago, a day since then. */
export function spokenWhen(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const then = atTheTime(one, article, candidates);
  if (then !== null) return then;
  const happened = candidates
    .filter(({ sentence: at }) => at <= 3)
    .filter(
      ({ type, date, status }) =>
        type !== "statement" && date !== null && status === "happened" && isDay(date.edtf),
    );
  const meeting = happened.find(({ type, sentence: at }) => type === "meeting" && at <= 3);
  if (sentence !== undefined && meeting?.date != null) {
    const text = article.text.slice(sentence.start, sentence.end);
    const day = meeting.date.edtf;
    if (/\b(?:ahead of|before) (?:the|their|his|her) (?:meeting|talks|summit|call|visit)\b/iu.test(text))
      return [inferred(`../${day}`), "said before the meeting"];
    if (
      /\b(?:after|following|at|during) (?:the|their|his|her) (?:meeting|talks|summit|call|visit)\b/iu.test(
        text,
      )
    )
      return [inferred(day), "said at the meeting"];
    const speakers = one.actors.map(({ name }) => name);
    if (meeting.actors.some(({ name }) => speakers.includes(name)))
      return [inferred(day), "said by one who met that day"];
  }
  return sinceTheNews(article, candidates);
}

/** "Zelensky said at the time": on the day of what was told just before. */
function atTheTime(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const words = (article.sentences[one.sentence]?.tokens ?? []).slice(one.trigger.to, one.trigger.to + 8);
  const says = words.some(
    ({ lower }, i) => lower === "at" && words[i + 1]?.lower === "the" && words[i + 2]?.lower === "time",
  );
  if (!says) return null;
  const before = candidates.findLast(
    (other) =>
      other !== one &&
      other.sentence <= one.sentence &&
      one.sentence - other.sentence <= 2 &&
      other.date?.span != null,
  );
  return before?.date == null ? null : [inferred(before.date.edtf), "said at that time"];
}

/** How many days after it happened a happening is still told as news. */
const [LATE, STALE] = [3, 14] as const;

/** Words told days after the news were said in between, unless some are dated today; a wire report printed late speaks on the day of its lead. */
function sinceTheNews(
  { published, sentences }: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  if (published === null) return null;
  const isLate = (day: string): boolean =>
    daysBetween(day, published) >= LATE && daysBetween(day, published) <= STALE;
  if (candidates.some(({ type, date }) => type === "statement" && date?.edtf === published)) return null;
  const told = candidates.filter(
    ({ status, date }) => status === "happened" && date !== null && isDay(date.edtf),
  );
  const lead = told.find(
    ({ type, sentence, trigger }) =>
      type === "statement" &&
      sentence <= 1 &&
      WEEKDAY.test(lowerAt(sentences[sentence]?.tokens ?? [], trigger.to)),
  )?.date?.edtf;
  if (lead != null && isLate(lead) && told.every(({ date }) => (date?.edtf ?? "") <= dayAfter(lead)))
    return [inferred(lead), "said on the day of the lead"];
  const news =
    told.find(({ type, sentence }) => type === "strike" && sentence <= 2) ??
    told.find(({ sentence }) => sentence <= 2);
  const day = news?.date?.edtf;
  if (day != null && isLate(day)) return [inferred(`${day}/${published}`), "said since the news"];
  return null;
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
