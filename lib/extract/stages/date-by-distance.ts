import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { bySentence } from "../by-sentence";
import type { Candidate } from "../candidate";
import { inferred, isDay } from "../dates/day-span";
import { lowerAt } from "../grammar/clause";
import { NUMBER_WORDS } from "../lexicon/number-words";
import type { Stage } from "../pipeline";
import { strikeNounAt } from "../strikes/strike-noun";
import { datesOf } from "./resolve-dates";

const STAGE = "date by distance";

/** Dates the attack of "met on Tuesday, two days after an attack on X" by the day of the meeting; by the same day only where hours lie between. */
export const dateByDistance: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    return candidates.map((one) => {
      const opener = one.type === "strike" ? openerOf(one, article) : null;
      if (opener === null || inside(one, opener, article)) return one;
      return counted(one, opener, article, told.get(one.sentence) ?? [], candidates);
    });
  },
};

/** An attack told behind "after", dated as far back from its sentence as the words before "after" say. */
function counted(
  one: Candidate,
  opener: number,
  article: Article,
  beside: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate {
  const words = (article.sentences[one.sentence]?.tokens ?? []).map(({ lower }) => lower);
  const days = daysBefore(words, opener);
  const main = beside.find(
    ({ date, clause }) => date !== null && clause.from < opener && clause.to <= opener + 1,
  );
  const because = (rule: string) => [...one.why, { stage: STAGE, rule }];
  if (days === 0) {
    const near = main ?? beside.find((other) => other !== one && other.date?.span != null);
    if (near?.date == null) return one;
    return { ...one, date: inferred(near.date.edtf), why: because("hours before what is told beside it") };
  }
  // "paused the deal in October following an attack": within the month, as likely as not.
  if (days === null && /^\d{4}(?:-\d{2})?$/u.test(one.date?.edtf ?? "")) return one;
  const day =
    main?.date?.edtf ?? one.date?.edtf ?? dayOfKnown(words, one, article, candidates) ?? article.published;
  const edtf = days === null || day === null ? null : dayOrDays(day, days, isRough(words, opener));
  return {
    ...one,
    telling: one.telling === "reference" ? "reference" : "recalled",
    date: edtf === null ? null : { edtf, basis: "relative", span: null },
    why: because(days === null ? "came before the news" : `${days} days before ${day ?? "the news"}`),
  };
}

/** "The speech came a week after": the day named last of what the sentence speaks of as known; null for any other sentence. */
function dayOfKnown(
  words: readonly string[],
  { sentence }: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): string | null {
  if (!/^(?:the|his|her|their|that|this)$/u.test(words[0] ?? "")) return null;
  const verb = words.findIndex((word) => /^(?:came|comes|followed|follows)$/u.test(word));
  if (verb < 1 || verb > 5) return null;
  const resolved = datesOf(article, candidates);
  const days = article.datesIn
    .slice(0, sentence)
    .flat()
    .map((date) => resolved.get(date)?.named ?? null)
    .filter((day) => isDay(day) && day <= (article.published ?? day));
  return days.at(-1) ?? null;
}

/** Where "after" opens the clause of a noun of attack in mid-sentence, null elsewhere. */
function openerOf({ clause, trigger, sentence }: Candidate, article: Article): number | null {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  const verb = tokens[trigger.to - 1]?.pos === "VERB";
  // "held a minute of silence on Monday following an attack": no clause of its own, only a phrase.
  const before = verb ? 0 : strikeNounAt(tokens, trigger.to - 1).phrase.from - 1;
  if (before > 1 && lowerAt(tokens, before) === "following") return before;
  if (lowerAt(tokens, clause.from) !== "after" || clause.from === 0)
    return verb ? countedOpener(tokens, clause.from, trigger.from) : null;
  // "a day after missiles hit": without a distance a verb tells its own time.
  const counted = daysBefore(
    tokens.map(({ lower }) => lower),
    clause.from,
  );
  return verb && counted === null ? null : clause.from;
}

/** "pulled three bodies out on Saturday, a day after a missile slammed into a shop": the toll and the attack are told as one, and its own clause opens at "after". */
function countedOpener(tokens: readonly Token[], from: number, verb: number): number | null {
  for (let i = verb - 1; i > from; i -= 1) {
    const { lower = "", pos = "" } = tokens[i] ?? {};
    if (lower === "after") {
      const words = tokens.slice(0, i).map((token) => token.lower);
      return daysBefore(words, i) === null ? null : i;
    }
    if (pos === "VERB" || pos === "AUX" || lower === "," || lower === ";" || lower === ":") return null;
  }
  return null;
}

/** Whether the date words stand in the clause of the attack itself. */
function inside({ date, clause, sentence }: Candidate, opener: number, article: Article): boolean {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  // The words "after the May 3" may open with "after" itself.
  const [first, last] = [tokens[opener], tokens[clause.to - 1]];
  const span = date?.span ?? null;
  return (
    span !== null &&
    first !== undefined &&
    last !== undefined &&
    span.start >= first.start &&
    span.end <= last.end
  );
}

/** "two days", "a day", "a week" right before "after"; "hours" before is the same day. */
function daysBefore(words: readonly string[], opener: number): number | null {
  if (/^(?:hours?|minutes?|moments)$/u.test(words[opener - 1] ?? "")) return 0;
  const unit = /^day/u.test(words[opener - 1] ?? "") ? 1 : /^week/u.test(words[opener - 1] ?? "") ? 7 : null;
  const word = words[opener - 2] ?? "";
  const count = /^an?$/u.test(word)
    ? 1
    : (NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null));
  return unit === null || count === null ? null : unit * count;
}

/** "about a week after" */
const isRough = (words: readonly string[], opener: number): boolean =>
  /^(?:about|approximately|around|roughly|nearly|almost|some)$/u.test(words[opener - 3] ?? "");

/** A rough distance leaves two days on either side. */
function dayOrDays(day: string, days: number, rough: boolean): string | null {
  if (!rough) return shifted(day, days);
  const [from, to] = [shifted(day, days + 2), shifted(day, days - 2)];
  return from === null || to === null ? null : `${from}/${to}`;
}

function shifted(day: string, days: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
