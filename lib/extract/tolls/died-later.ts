import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import type { Person } from "../names/names";

/** How many sentences behind the attack its victim's death may be told. */
const REACH = 6;

/** "The mayor was stabbed on Sunday. He died in hospital on Monday.": whether the one person who was attacked is told to have died of it. */
export function diedLater({ actors, passages }: Candidate, article: Article): boolean {
  const [victim, ...others] = new Set(
    actors.flatMap(({ role, name }) => (role === "target" ? (article.names.personNamed(name) ?? []) : [])),
  );
  if (victim === undefined || others.length > 0) return false;
  const told = passages.flatMap(({ start }) => article.sentenceAt.get(start) ?? []);
  const first = Math.min(...told);
  for (let at = first; at <= Math.max(...told) + REACH; at += 1) if (dies(article, at, victim)) return true;
  return false;
}

function dies(article: Article, at: number, victim: Person): boolean {
  const tokens = article.sentences[at]?.tokens ?? [];
  return tokens.some(({ lower }, i) => {
    if (!/^(?:died|succumbed)$/u.test(lower)) return false;
    const { from, negated, tense } = verbGroupAt(tokens, i);
    if (negated || /^(?:infinitive|modal|future)$/u.test(tense)) return false;
    // "died of cancer", "died in 2005": of something else, at another time.
    if (tokens.slice(i, i + 6).some((token) => OTHERWISE.test(token.lower))) return false;
    const name = (article.names.all[at] ?? []).find(({ to, kind }) => kind === "person" && to === from);
    if (name !== undefined) return article.names.personNamed(name.text) === victim;
    return /^(?:he|she)$/u.test(lowerAt(tokens, from - 1)) && lastNamed(article, at, from) === victim;
  });
}

const OTHERWISE = /^(?:cancer|illness|disease|stroke|age|suicide|natural|covid-19|(?:19|20)\d\d)$/u;

/** Whom the article named last before a word, in its sentence or the two before. */
function lastNamed(article: Article, sentence: number, before: number): Person | null {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at -= 1) {
    const name = (article.names.all[at] ?? []).findLast(
      ({ kind, from }) => kind === "person" && (at < sentence || from < before),
    );
    if (name !== undefined) return article.names.personNamed(name.text);
  }
  return null;
}
