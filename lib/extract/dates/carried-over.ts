import { boundsOf } from "../../time/edtf";
import type { Article } from "../article/article";
import { isCaption } from "../article/caption";
import type { Candidate, DateFound } from "../candidate";
import { opensEarlier } from "../same-happening/opens-earlier";
import { datesOf } from "../stages/resolve-dates";
import { daysBetween, inferred, isDay } from "./day-span";
import { isInvoked } from "./invoked";
import { datesReport } from "./own-date";
import { toldNext } from "./told-next";

/** "Reuters reported in July that ministers had met": by the time of the report. */
export function reportedOn(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const sentence = article.sentences[one.sentence];
  const trigger = sentence?.tokens[one.trigger.from];
  const report = (article.datesIn[one.sentence] ?? []).find(
    (date) =>
      sentence !== undefined &&
      trigger !== undefined &&
      date.end < trigger.start &&
      datesReport(sentence, date),
  );
  if (report === undefined) return null;
  const latest = boundsOf(datesOf(article, candidates).get(report)?.named ?? "")?.latest;
  if (latest == null) return null;
  const day = new Date(latest.getTime() - 1).toISOString().slice(0, 10);
  return [inferred(`../${day}`), "reported by that day"];
}

/** "said late on Monday they had attacked": by the day of the telling, however much later the report. */
export function toldOn(
  one: Candidate,
  candidates: readonly Candidate[],
  published: string | null,
): [DateFound, string] | null {
  if (one.tense !== "pluperfect" && one.tense !== "perfect") return null;
  const telling = candidates.findLast(
    ({ type, sentence, trigger }) =>
      type === "statement" && sentence === one.sentence && trigger.from < one.trigger.from,
  );
  const day = telling?.date?.edtf ?? null;
  if (!isDay(day) || day === published || telling?.date?.span == null) return null;
  return [{ edtf: `../${day}`, basis: "inferred", span: null }, "told of on that day"];
}

/** "Zelensky, speaking on Tuesday, said … He met Rutte on the sidelines": on the day just told of one of those who met. */
export function metBeside(one: Candidate, candidates: readonly Candidate[]): [DateFound, string] | null {
  if (one.telling !== "fresh") return null;
  const names = new Set(one.actors.map(({ name }) => lastWord(name)));
  const before = candidates.findLast(
    (other) =>
      other !== one &&
      other.sentence <= one.sentence &&
      one.sentence - other.sentence <= 2 &&
      other.telling === "fresh" &&
      other.status === "happened" &&
      other.date?.span != null &&
      isDay(other.date.edtf) &&
      other.actors.some(({ name }) => names.has(lastWord(name))),
  );
  return before?.date == null ? null : [inferred(before.date.edtf), "carried over from the day told before"];
}

/** "the council", told before as "the Security Council" */
const lastWord = (name: string): string => name.toLowerCase().split(" ").at(-1) ?? "";

/** How many sentences back a strike told before still dates the next one. */
const CARRIES = 3;

/** The date of the strike told before, else that of the story, else that of the strike told next. */
export function strikeDate(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
  main: DateFound | null,
): [DateFound, string] | null {
  const dated = candidates.filter(
    (other) =>
      other.type === "strike" &&
      other.date?.edtf != null &&
      !other.date.edtf.includes("..") &&
      !(one.telling === "fresh" && isInvoked(other, article)) &&
      // The day of a picture dates nothing told beside it.
      !isCaption(article.sentences[other.sentence]?.tokens ?? []),
  );
  const gap = ({ sentence, passages }: Candidate): number =>
    Math.min(
      ...[sentence, ...passages.map(({ start }) => article.sentenceAt.get(start) ?? sentence)]
        .filter((at) => at <= one.sentence)
        .map((at) => one.sentence - at),
    );
  const before = dated
    .filter((other) => other !== one && other.sentence <= one.sentence && gap(other) <= CARRIES)
    .filter((other) => one.telling !== "fresh" || isNewsLike(other))
    .sort((a, b) => gap(a) - gap(b))[0];
  if (before?.date != null) return [inferred(before.date.edtf), "carried over from the strike before"];
  const told = toldNext(one, article, candidates);
  if (told !== null) return told;
  if (main !== null && one.telling === "fresh")
    return [inferred(main.edtf), "carried over from the main event"];
  const next = dated.find((other) => other.sentence === one.sentence + 1 && !opensEarlier(other, article));
  return next?.date == null ? null : [inferred(next.date.edtf), "carried over from the strike after"];
}

/** What is told as history dates no news told after it: "besieged last year", "seized last week". */
const isNewsLike = ({ telling, date }: Candidate): boolean => {
  if (telling === "recalled" || date?.edtf == null) return false;
  const [from = "", to = from] = date.edtf.split("/");
  return isDay(from) && isDay(to) && daysBetween(from, to) < 6;
};
