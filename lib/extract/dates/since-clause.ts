import type { Sentence } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Article } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { isDay } from "./day-span";

/** "have bombed two towns since the party was expelled on Monday": the day from which on. Null for any other strike. */
export function sinceClause(
  article: Article,
  { index, tokens }: Sentence,
  one: Candidate,
): DateExpression | null {
  if (one.type !== "strike" || one.tense !== "perfect") return null;
  const dates = (article.datesIn[index] ?? []).filter(({ relation }) => relation === "on");
  return (
    dates.find((date) => {
      const at = tokens.findIndex(({ end }) => end > date.start);
      const since = tokens.slice(0, at).findLastIndex(({ lower }) => lower === "since");
      return since >= one.trigger.to && tokens.slice(since, at).some(({ pos }) => pos === "VERB");
    }) ?? null
  );
}

/** A day as the one from which on; any other date unchanged. */
export const openEnded = (date: DateFound): DateFound =>
  isDay(date.edtf) ? { ...date, edtf: `${date.edtf}/..` } : date;

/** What has gone on since a day, or happened "this week", went on or happened up to the report of it. */
export function upToNow(date: DateFound, { published }: Article): DateFound {
  const [, from = "", to = ""] = /^(\d[^/]*)\/(\.\.|\d{4}-\d{2}-\d{2})$/u.exec(date.edtf ?? "") ?? [];
  if (published === null || from === "" || from > published || (to !== ".." && to <= published)) return date;
  return { ...date, edtf: from === published ? published : `${from}/${published}` };
}
