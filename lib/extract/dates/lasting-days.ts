import type { Article } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { isDay } from "./day-span";

const LONGEST = 14;
const GATHERINGS =
  /^(?:summit|meeting|talks|conference|forum|gathering|visit|trip|negotiations|session|retreat|congress)$/u;
/** What a gathering does, or is had, over all its days. */
const ENDED = /^(?:ended|ends|concluded|concludes|closed|closes|completed|wrapped|finished)$/u;
/** "on the sidelines of a two-day summit", "during a three-day visit": only the scene of it. */
const SCENE = /^(?:during|amid|amidst|on|after|before|following|ahead|as|through)$/u;

/** The days of a meeting that its words say lasts several: "opened a two-day summit on Monday" is Monday/Tuesday, "ended" the same backwards; the date unchanged without such words. */
export function lastingDays(one: Candidate, article: Article): DateFound | null {
  const { date, type } = one;
  if (type !== "meeting" || date === null || !isDay(date.edtf)) return date;
  const days = daysOf(one, article);
  if (days === null) return date;
  const ended = isEnded(one, article);
  const [first, last] = ended
    ? [moved(date.edtf, 1 - days), date.edtf]
    : [date.edtf, moved(date.edtf, days - 1)];
  return { ...date, edtf: `${first}/${last}` };
}

/** How many days the words in its clause give it; null without such words. */
function daysOf({ sentence, clause, trigger }: Candidate, article: Article): number | null {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  for (let i = clause.from; i < clause.to; i += 1) {
    const noun = [1, 2, 3].map((k) => i + k).find((k) => GATHERINGS.test(lowerAt(tokens, k)));
    const count = /^(\p{L}+|\d+)-day$/u.exec(lowerAt(tokens, i))?.[1];
    if (count === undefined || noun === undefined) continue;
    const days = NUMBER_WORDS.get(count) ?? Number(count);
    if (!(days > 1 && days <= LONGEST)) continue;
    const isIt = noun >= trigger.from && noun < trigger.to;
    if (isIt || !isScene(tokens, i)) return days;
  }
  return null;
}

function isScene(tokens: readonly { readonly lower: string }[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  if (/(?:^| )(?:start|beginning|opening) of(?: |$)/u.test(before.join(" "))) return false;
  return before.slice(-3).some((word) => SCENE.test(word) || word === "of");
}

const isEnded = ({ sentence, clause }: Candidate, article: Article): boolean =>
  (article.sentences[sentence]?.tokens ?? [])
    .slice(clause.from, clause.to)
    .some(({ lower }) => ENDED.test(lower));

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
