import type { Article } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { inferred, isDay } from "./day-span";
import { sinceTheNews } from "./since-the-news";

/** Words said at, after or before a meeting that has a date, or by those who met, have its date; of a strike days ago, a day since then. */
export function spokenWhen(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
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
