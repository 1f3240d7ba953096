import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { daysBetween, inferred, isDay } from "./day-span";
import { saidByMinister, saidByOtherSide } from "./said-beside";
import { saidWithDeed } from "./said-with-deed";
import { saidInDocument } from "./same-document";

/** Words said at, after or before a meeting that has a date, by those who met or with another deed of the day have its date; null for any others. */
export function spokenWhen(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const deed =
    calledSo(one, article, candidates) ??
    saidInDocument(one, article, candidates) ??
    saidByOtherSide(one, article, candidates) ??
    saidByMinister(one, article, candidates) ??
    saidWithDeed(one, article, candidates);
  if (deed !== null) return deed;
  // "spoke a day after a gathering of ministers": the later one is the news.
  const [meeting] = candidates
    .filter(
      ({ type, sentence: at, date, status }) =>
        type === "meeting" && at <= 3 && date !== null && status === "happened" && isDay(date.edtf),
    )
    .sort((a, b) => (b.date?.edtf ?? "").localeCompare(a.date?.edtf ?? ""));
  const text = sentence === undefined ? "" : article.text.slice(sentence.start, sentence.end);
  const near = saidOfNear(one, article, candidates);
  if (near !== null) return near;
  const last = meetingBefore(one, candidates, one.sentence);
  const joint =
    last === null
      ? null
      : JOINT.test(text)
        ? meetingBefore(one, candidates, REACH)
        : AT_SUMMIT.test(text)
          ? last
          : null;
  if (joint !== null) return [inferred(joint), "said at the meeting told before"];
  if (meeting?.date != null) {
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
  return null;
}

/** "Last month two drones exploded in what Moscow called a raid": called so at the time of what is called so. */
function calledSo(
  { sentence, trigger }: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  if (!/^(?:called|claimed|described|termed|branded|labelled|dubbed)$/u.test(lowerAt(tokens, trigger.to - 1)))
    return null;
  const what = tokens.slice(0, trigger.from).findLastIndex(({ lower }) => lower === "what");
  if (what < 1 || lowerAt(tokens, what - 1) !== "in" || trigger.from - what > 6) return null;
  const called = candidates.find(
    (other) =>
      other.sentence === sentence &&
      other.type !== "statement" &&
      other.date?.span != null &&
      other.trigger.from < what,
  );
  return called?.date == null ? null : [inferred(called.date.edtf), "called so at the time"];
}

/** "told a joint news conference", "after their talks she said": words of an occasion told before. */
const JOINT =
  /\bjoint (?:news|press) (?:conference|briefing)|\b(?:after|following|during) (?:their|his|her) (?:meeting|talks|summit|call|visit)\b/iu;
/** "At the opening of the AU summit, …" */
const AT_SUMMIT =
  /^(?:at|during) (?:the (?:opening|start|end|close) of )?(?:the|their) (?:[\p{L}-]+ ){0,3}(?:summit|meeting|conference|forum|talks)\b/iu;
/** How many sentences back such an occasion may be told. */
const REACH = 6;

/** “A big mistake tonight,” he said, of what the lead of the next day's report dates: said on that day. */
function saidOfNear(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const near = article.dates.some(
    (date) =>
      TONIGHT.test(date.text) &&
      isInQuotes(article, date) &&
      one.passages.some(({ start, end }) => date.start >= start && date.end <= end),
  );
  if (!near || article.published === null) return null;
  const news = candidates.find(
    ({ sentence, status, date }) => sentence <= LEAD && status === "happened" && isDay(date?.edtf ?? null),
  );
  const day = news?.date?.edtf ?? null;
  if (!isDay(day) || daysBetween(day, article.published) > AFTERMATH) return null;
  return [inferred(day), "said on the day it speaks of as near"];
}
const TONIGHT = /^(?:tonight|this (?:morning|afternoon|evening))$/iu;
/** The first sentences of a report, and how many days old its news may be: later on, words of tonight are of another night. */
const [LEAD, AFTERMATH] = [2, 2] as const;

/** The day of the meeting told last; null without one that has a day. */
function meetingBefore(one: Candidate, candidates: readonly Candidate[], reach: number): string | null {
  const meeting = candidates.findLast(
    ({ type, status, sentence, date }) =>
      type === "meeting" &&
      status === "happened" &&
      sentence <= one.sentence &&
      one.sentence - sentence <= reach &&
      isDay(date?.edtf ?? null),
  );
  return meeting?.date?.edtf ?? null;
}
