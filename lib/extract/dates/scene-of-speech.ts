import type { Article } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { datesOf } from "../stages/resolve-dates";
import { inferred, isDay } from "./day-span";

/** How far from the noun of a meeting the word stands that makes it the scene of something said. */
const REACH = 5;

/** "announced on Saturday, after a meeting of the cabinet, that": the meeting was on the day that its sentence gives for what was said there; null for any other. */
export function heldWhereSaid(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  if (one.type !== "meeting" || one.telling === "recalled" || one.tense === "pluperfect") return null;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const from = Math.max(0, one.trigger.from - REACH);
  const isScene = Array.from({ length: one.trigger.from - from + 1 }, (_, k) =>
    lowerAt(tokens, from + k),
  ).some((word) => SCENE.test(word));
  if (!isScene) return null;
  const said = candidates.find(
    ({ type, sentence, date }) => type === "statement" && sentence === one.sentence && date?.span != null,
  );
  return said?.date == null ? null : [inferred(said.date.edtf), "held where it was said"];
}
const SCENE = /^(?:after|following|at|during|on)$/u;

/** "said on Sunday they planned to meet": announced from the day of saying on; null where the sentence gives no day. */
export function announcedOn(one: Candidate, candidates: readonly Candidate[]): [DateFound, string] | null {
  const said = candidates.find(
    ({ type, sentence, date, trigger }) =>
      type === "statement" &&
      sentence === one.sentence &&
      trigger.from < one.trigger.from &&
      date?.span != null &&
      isDay(date.edtf),
  );
  return said?.date == null ? null : [inferred(`${said.date.edtf}/..`), "announced on that day"];
}

/** "The summit opens on Thursday. Modi is to meet Wong on the sidelines": on the day, or the days, of the gathering told just before; null for any other announcement. */
export function besideGathering(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const { published, sentences, datesIn, paragraphs } = article;
  const said = sentences[one.sentence];
  if (said === undefined || published === null) return null;
  const isBeside = said.tokens
    .slice(one.trigger.from, one.trigger.to + BEHIND)
    .some(({ lower }) => lower === "sidelines" || lower === "margins");
  if (!isBeside) return null;
  const resolved = datesOf(article, candidates);
  for (let at = one.sentence; at >= Math.max(0, one.sentence - 1); at -= 1) {
    const told = sentences[at];
    if (told === undefined) return null;
    if (!paragraphs.some(({ start, end }) => start <= told.start && said.start < end)) return null;
    const ahead = (datesIn[at] ?? [])
      .map((date) => resolved.get(date)?.edtf ?? "")
      .filter((edtf) => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u.test(edtf) && edtf >= published);
    const [edtf] = ahead;
    if (edtf !== undefined && ahead.length === 1) return [inferred(edtf), "beside the gathering told before"];
  }
  return null;
}
/** How far behind the verb of a meeting its sidelines are told. */
const BEHIND = 14;
