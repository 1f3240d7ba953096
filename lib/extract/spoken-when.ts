import type { Token } from "../text/sentences";
import type { Article } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { lowerAt } from "./clause";
import { daysBetween, inferred, isDay } from "./day-span";
import { datesOf } from "./stages/resolve-dates";

/** Words said at, after or before a meeting that has a date, by those who met or with another deed of the day have its date; null for any others. */
export function spokenWhen(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const deed = calledSo(one, article, candidates) ?? saidWithDeed(one, article, candidates);
  if (deed !== null) return deed;
  const happened = candidates
    .filter(({ sentence: at }) => at <= 3)
    .filter(
      ({ type, date, status }) =>
        type !== "statement" && date !== null && status === "happened" && isDay(date.edtf),
    );
  // "spoke a day after a gathering of ministers": the later one is the news.
  const [meeting] = happened
    .filter(({ type }) => type === "meeting")
    .sort((a, b) => (b.date?.edtf ?? "").localeCompare(a.date?.edtf ?? ""));
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

/** How long ago a deed may be that is told as news with what was said of it. */
const NEWS = 14;

/** "May raised the alert on Tuesday. In a statement, she said": said on the day of what the same one is told to have done just before. */
function saidWithDeed(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const deed = article.sentences[one.sentence - 1];
  const speaker = one.actors
    .find(({ role }) => role === "speaker")
    ?.name.split(" ")
    .at(-1);
  if (sentence === undefined || deed === undefined || speaker === undefined || article.published === null)
    return null;
  if (!isInOneParagraph(article, deed.start, sentence.start)) return null;
  if (one.tense === "present") return null;
  const near = sentence.tokens.slice(Math.max(0, one.trigger.from - 2), one.trigger.to + 2);
  if (!near.some(({ lower }) => /^(?:he|she)$/u.test(lower))) return null;
  const verb = deed.tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!deed.tokens.slice(0, verb).some(({ text }) => text === speaker)) return null;
  const resolved = datesOf(article, candidates);
  const days = (article.datesIn[deed.index] ?? []).flatMap((date) => {
    const at = deed.tokens.findIndex(({ end }) => end > date.start);
    const day = resolved.get(date)?.edtf ?? null;
    return isDay(day) && isOfMainVerb(deed.tokens, verb, at) ? [day] : [];
  });
  const [day] = days;
  if (day === undefined || days.length > 1) return null;
  const age = daysBetween(day, article.published);
  return age >= 0 && age <= NEWS ? [inferred(day), "said with what was done that day"] : null;
}

const isInOneParagraph = ({ paragraphs }: Article, first: number, second: number): boolean =>
  paragraphs.some(({ start, end }) => start <= first && second < end);

/** Whether no other clause opens between the main verb and the date. */
const isOfMainVerb = (tokens: readonly Token[], verb: number, at: number): boolean =>
  !tokens
    .slice(Math.min(verb, at), Math.max(verb, at))
    .some(
      ({ lower, text }) =>
        /^[“”";:]$/u.test(text) || /^(?:that|which|who|when|where|after|before|since|as|while)$/u.test(lower),
    );
