import type { Article } from "../article/article";
import { HEADS } from "../lexicon/heads-of-state";
import { countryIn } from "../names/names";
import { fold } from "../names/people";

/** What each office is called by. */
const CALLED: Readonly<Record<string, RegExp>> = {
  president: /^(?:leader|president|ruler|strongman)$/u,
  prime: /^(?:leader|premier|pm|minister)$/u,
  chancellor: /^(?:leader|chancellor)$/u,
};

/** "the Russian president", "the Kremlin leader": whom the article names up to there, without his office, and who held it in its year. Null for former ones and where no such name stands. */
export function headOfState(
  article: Article,
  sentence: number,
  words: readonly string[],
  head: string,
  text: string,
): string | null {
  if (words.some((word) => OTHERS.test(word))) return null;
  const country = words.includes("kremlin") ? "Russia" : countryIn(text);
  const minister = head === "minister" && words.at(-2) !== "prime";
  if (country === null || minister) return null;
  const year = Number((article.published ?? "9999").slice(0, 4));
  for (const one of HEADS) {
    if (one.country !== country || !CALLED[one.office]?.test(head) || year < one.from || year > one.to)
      continue;
    const named = nameUpTo(article, sentence, one.surnames);
    if (named !== null) return named;
  }
  return null;
}

/** Whether a name ends in that of somebody who has headed a state. */
export const isHeadOfState = (name: string): boolean => {
  const last = fold(name).split(/\s+/u).at(-1) ?? "";
  return HEADS.some(({ surnames }) => surnames.includes(last));
};

/** The fullest form of a person whom an article calls by one of the surnames up to a sentence. */
function nameUpTo({ names }: Article, sentence: number, surnames: readonly string[]): string | null {
  for (let i = sentence; i >= 0; i -= 1)
    for (const { kind, text } of names.all[i] ?? []) {
      const words = fold(text).split(/[\s]+/u);
      if (kind === "person" && surnames.some((surname) => words.includes(surname)))
        return names.personNamed(text)?.name ?? text;
    }
  return null;
}

const OTHERS =
  /^(?:former|ex|ex-president|late|deputy|vice|foreign|defen[cs]e|interior|opposition|rebel|military|religious|spiritual|separatist|community|party|union|next|new|elected)$/u;
