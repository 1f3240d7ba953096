import type { DateExpression } from "../time/find-dates";
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
  const resolved = datesOf(article, candidates);
  for (let back = 0; back <= REACH; back += 1) {
    const told = candidates.filter(
      (other) =>
        other !== one && other.status === "happened" && other.date?.edtf != null && gap(other) === back,
    );
    // Of a day and a month the day.
    const event = told.find(({ date }) => isDay(date?.edtf ?? null)) ?? told[0];
    const edtf = event?.date?.edtf ?? (back === 0 ? null : namedIn(article, one.sentence - back, resolved));
    if (edtf !== null) return [inferred(edtf), "told as of that time"];
  }
  return null;
}

/** "Hours earlier Russia had fired at Kyiv": of the day of the news, where nothing nearer is told; null for any other. */
export function hoursFromNews(
  { type, sentence }: Candidate,
  { sentences, published }: Article,
  main: DateFound | null,
): [DateFound, string] | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const said = [0, 1].map((k) => lowerAt(tokens, k)).join(" ");
  const day = main?.edtf ?? published;
  if (type !== "strike" || !/^(?:hours|minutes) (?:later|earlier)$/u.test(said) || day === null) return null;
  return [inferred(day), "hours from the news"];
}

/** The date named last in a sentence, be it of something that is no event; null for none and for open ends. */
function namedIn(
  { datesIn }: Article,
  sentence: number,
  resolved: ReadonlyMap<DateExpression, { readonly named: string }>,
): string | null {
  const named = (datesIn[sentence] ?? [])
    .filter(({ relation }) => relation === "on")
    .flatMap((expression) => resolved.get(expression)?.named ?? []);
  return named.findLast((edtf) => !edtf.includes("..")) ?? null;
}

function isOfSameTime({ sentence, clause, trigger, type }: Candidate, article: Article): boolean {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  const from = Math.min(clause.from, trigger.from);
  const to = Math.min(Math.max(clause.to, trigger.to + 8), tokens.length);
  const group = tokens.slice(Math.max(0, trigger.from - 1), trigger.to);
  if (type === "statement" && group.some(({ lower }) => lower === "then")) return true;
  for (let i = 0; i < to; i += 1) {
    if (i > 3 && i < from) continue;
    if (!OPENS_TIME.test(lowerAt(tokens, i))) continue;
    const said = [0, 1, 2].map((k) => lowerAt(tokens, i + k)).join(" ");
    const atTheTime =
      i >= trigger.to && AT_THE_TIME.test(said) && !/^(?:of|when|an?|the)$/u.test(lowerAt(tokens, i + 3));
    if (type === "statement" && (TIMES_OF_SPEECH.test(said) || atTheTime)) return true;
    if (type === "statement" && i === trigger.to && THEN_OR_THERE.test(said)) return true;
    if (HOURS.test(said)) return true;
  }
  return false;
}
/** How any of the words below begin: most words need no further look. */
const OPENS_TIME =
  /^(?:within|hours?|minutes|moments|shortly|soon|immediately|that|the|by|same|at|then|there|after)/u;
const HOURS =
  /^within (?:hours|minutes|the hour)(?! of)|^(?:hours|minutes|moments|hour) (?:later|earlier|afterwards|(?:after|before) (?:it|they|that|then))|^(?:shortly|soon|immediately) (?:(?:afterwards|beforehand|thereafter)|(?:after|before) [,.])|^(?:that|the same) (?:morning|afternoon|evening|night)(?!['’])|^by (?:nightfall|noon|dusk|evening|midday)/u;
const TIMES_OF_SPEECH = /^same(?:-day| - day)/u;
const AT_THE_TIME = /^at the time$/u;
/** "said then", "said there that" */
const THEN_OR_THERE = /^(?:then|there|afterwards?)(?: [,.:“"]| that|$)/u;
