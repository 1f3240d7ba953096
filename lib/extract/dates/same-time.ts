import type { Token } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Article } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { datesOf } from "../stages/resolve-dates";
import { inferred, isDay } from "./day-span";
import { isInvoked } from "./invoked";

/** How many sentences back the happening may be told that "at the time" or "hours later" counts from. */
const REACH = 3;

/** The date of the happening told before, for one told as of its time: "said at the time", "hours later, shells hit", "condemned it within hours"; null for any other. */
export function sameTime(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const at = timeWordsAt(one, article);
  if (at < 0) return null;
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
        other !== one &&
        other.status === "happened" &&
        other.date?.edtf != null &&
        gap(other) === back &&
        !isOlderRound(other) &&
        !isInvoked(other, article),
    );
    // Of a day and a month the day.
    const event = told.find(({ date }) => isDay(date?.edtf ?? null)) ?? told[0];
    const edtf = event?.date?.edtf ?? namedIn(article, one.sentence - back, resolved, back === 0 ? at : null);
    if (edtf !== null) return [inferred(edtf), "told as of that time"];
  }
  return null;
}

/** "The first, on 16 May, had broken up": none that anything else is counted from. */
const isOlderRound = ({ type, telling }: Candidate): boolean => type === "meeting" && telling === "recalled";

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

/** The date named last in a sentence, or named first before token `until` of it, be it of something that is no event; null for none, for open ends and where the sentence looks further back. */
function namedIn(
  { datesIn, sentences }: Article,
  sentence: number,
  resolved: ReadonlyMap<DateExpression, { readonly edtf: string | null }>,
  until: number | null,
): string | null {
  const { tokens = [] } = sentences[sentence] ?? {};
  // "The first round, on 16 May, had broken up": of an older one.
  if (until === null && tokens.find(({ pos }) => pos === "VERB" || pos === "AUX")?.lower === "had")
    return null;
  const end = until === null ? Number.POSITIVE_INFINITY : (tokens[until]?.start ?? 0);
  const named = (datesIn[sentence] ?? [])
    .filter((date) => date.relation === "on" && date.end < end)
    .flatMap((expression) => resolved.get(expression)?.edtf ?? []);
  const closed = named.filter((edtf) => !edtf.includes(".."));
  // "A day earlier he had spoken of the 9/11 attacks; hours later": of the day that the sentence opens with.
  return (until === null ? closed.at(-1) : closed[0]) ?? null;
}

/** The token where words stand that count from what was told before; -1 for none. */
function timeWordsAt({ sentence, clause, trigger, type }: Candidate, article: Article): number {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  const from = Math.min(clause.from, trigger.from);
  const to = Math.min(Math.max(clause.to, trigger.to + 8), tokens.length);
  const group = tokens.slice(Math.max(0, trigger.from - 1), trigger.to);
  if (type === "statement" && group.some(({ lower }) => lower === "then")) return trigger.from;
  for (let i = 0; i < to; i += 1) {
    if (i > 3 && i < from) continue;
    if (!OPENS_TIME.has(lowerAt(tokens, i))) continue;
    const said = [0, 1, 2].map((k) => lowerAt(tokens, i + k)).join(" ");
    const atTheTime =
      i >= trigger.to && AT_THE_TIME.test(said) && !/^(?:of|when|an?|the)$/u.test(lowerAt(tokens, i + 3));
    if (type === "statement" && (TIMES_OF_SPEECH.test(said) || atTheTime)) return i;
    if (type === "statement" && i === behindListeners(tokens, trigger.to) && THEN_OR_THERE.test(said))
      return i;
    if (HOURS.test(said) || (type === "strike" && AFTER_IT.test(said))) return i;
  }
  return -1;
}
/** "told reporters afterwards" */
function behindListeners(tokens: readonly Token[], i: number): number {
  const from = lowerAt(tokens, i) === "the" ? i + 1 : i;
  return LISTENERS.test(lowerAt(tokens, from)) ? from + 1 : i;
}
const LISTENERS = /^(?:reporters|journalists|lawmakers|deputies|media|press|correspondents|newsmen|troops)$/u;
/** "about two hours after the first strike" */
const AFTER_IT = /^(?:hours?|minutes) after (?:the|this|that)$/u;
/** The first of the words below: most words need no further look. */
const OPENS_TIME = wordSet(
  "within, hour, hours, minutes, moments, shortly, soon, immediately, that, the, by, same, same-day, at, then, there, afterward, afterwards",
);
const HOURS =
  /^within (?:hours|minutes|the hour)(?! of)|^(?:hours|minutes|moments|hour) (?:later|earlier|afterwards|before ,|(?:after|before) (?:it|they|that|then))|^(?:shortly|soon|immediately) (?:(?:afterwards|beforehand|thereafter)|(?:after|before) [,.])|^(?:that|the same) (?:morning|afternoon|evening|night)(?!['’])|^by (?:nightfall|noon|dusk|evening|midday)/u;
const TIMES_OF_SPEECH = /^same(?:-day| - day)/u;
const AT_THE_TIME = /^at the time$/u;
/** "said then", "said there that", "said afterwards" */
const THEN_OR_THERE = /^(?:then|there|afterwards?)(?: [,.:“"]| that|$)/u;
