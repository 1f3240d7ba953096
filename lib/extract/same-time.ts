import type { Article } from "./article";
import type { Candidate, DateFound } from "./candidate";
import { lowerAt } from "./clause";
import { inferred, isDay } from "./day-span";
import { datesOf } from "./stages/resolve-dates";

/** How many sentences back the happening may be told that "at the time" or "hours later" counts from. */
const REACH = 3;

/** The date of the happening told before, for one told as of its time: "said at the time", "hours later, shells hit", "condemned it within hours"; null for any other. */
export function sameTime(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  if (!isOfSameTime(one, article)) return null;
  const gap = ({ sentence, passages }: Candidate): number =>
    Math.min(
      ...[sentence, ...passages.map(({ start }) => article.sentenceAt.get(start) ?? sentence)]
        .filter((at) => at <= one.sentence)
        .map((at) => one.sentence - at),
    );
  const before = candidates
    .filter(
      (other) =>
        other !== one && other.date?.edtf != null && other.status === "happened" && gap(other) <= REACH,
    )
    .sort(
      (a, b) => gap(a) - gap(b) || Number(isDay(b.date?.edtf ?? null)) - Number(isDay(a.date?.edtf ?? null)),
    )[0];
  const edtf = before?.date?.edtf ?? dayBefore(one, article, candidates);
  return edtf === null ? null : [inferred(edtf), "told as of that time"];
}

/** The day named last in the sentences before, be it of something that is no event. */
function dayBefore(
  { sentence }: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  const resolved = datesOf(article, candidates);
  const before = article.datesIn.slice(Math.max(0, sentence - DAY_REACH), sentence).flat();
  const days = before.map((expression) => resolved.get(expression)?.named ?? null);
  return days.findLast(isDay) ?? null;
}
const DAY_REACH = 2;

function isOfSameTime({ sentence, clause, trigger, type }: Candidate, article: Article): boolean {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  const from = Math.min(clause.from, trigger.from);
  const to = Math.max(clause.to, trigger.to + 8);
  for (let i = 0; i < Math.min(to, tokens.length); i += 1) {
    if (i > 3 && i < from) continue;
    const words = [0, 1, 2].map((k) => lowerAt(tokens, i + k));
    const said = words.join(" ");
    if (type === "statement" && i >= trigger.to && said === "at the time" && lowerAt(tokens, i + 3) !== "of")
      return true;
    if (type === "statement" && i === trigger.to && /^(?:then|afterwards?)(?: [,.:“"]| that|$)/u.test(said))
      return true;
    if (/^within (?:hours|minutes)(?! of)/u.test(said)) return true;
    if (type === "statement" && /^same(?:-day| - day)/u.test(said)) return true;
    if (/^(?:hours|minutes|moments|hour) (?:later|earlier|afterwards)/u.test(said)) return true;
  }
  return false;
}
