import type { Article } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { lowerAt } from "./clause";
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
