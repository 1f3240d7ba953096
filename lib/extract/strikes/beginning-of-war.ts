import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";

/** What begins, and is a strike by the month it began. */
export const WARS = wordSet("war, conflict, hostilities");

/** "since the war broke out in April 2023", "the start of the conflict in March 2021": with the month it began. */
export function beginsWar(article: Article, { tokens, index }: Sentence, i: number, clause: Range): boolean {
  if (!WARS.has(lowerAt(tokens, i))) return false;
  const end = Math.min(tokens.length, i + 14);
  const begun = tokens.slice(i + 1, end).findIndex(({ lower }) => BEGINS.test(lower));
  const told = lowerAt(tokens, i + 1 + begun);
  const onset = tokens
    .slice(Math.max(clause.from, i - 6), i)
    .some(({ lower }, n, all) => ONSET.test(lower) && all[n + 1]?.lower === "of");
  const verb = begun >= 0 && (told !== "broke" || lowerAt(tokens, i + 2 + begun) === "out");
  if ((!verb && !onset) || /^(?:ending|end|stop|stopping|on|about)$/u.test(lowerAt(tokens, i - 2)))
    return false;
  const from = tokens[Math.max(clause.from, i - 8)]?.start ?? 0;
  const to = tokens[Math.min(tokens.length, end + 4) - 1]?.end ?? 0;
  return (article.datesIn[index] ?? []).some(
    (date) => date.start >= from && date.end <= to && MONTH.test(date.text),
  );
}

const BEGINS = /^(?:began|begun|started|erupted|broke)$/u;
const ONSET = /^(?:start|beginning|outbreak|onset|eruption)$/u;
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|months?|weeks?|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\b/iu;
