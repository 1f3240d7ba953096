import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { ARMED_GROUPS } from "../lexicon/armed-words";
import { wordSet } from "../lexicon/word-set";

/** How many sentences behind a strike somebody may claim it. */
const REACH = 4;

/** Who claims a strike in the sentences behind it, before another strike is told; null where nobody does. Whom others blame is no claimant. */
export function claimantOf(one: Candidate, strikes: readonly Candidate[], article: Article): string | null {
  for (let i = one.sentence + 1; i <= one.sentence + REACH; i += 1) {
    const sentence = article.sentences[i];
    if (sentence === undefined) return null;
    const other = strikes.some(
      (each) => each.sentence === i && each.dropped === null && each.telling === "fresh",
    );
    if (other) return null;
    const name = claimantIn(article, sentence);
    if (name !== null) return name;
  }
  return null;
}

/** "X claimed responsibility", "X said it was behind the massacre": X, if it is a body with a name. */
function claimantIn(article: Article, sentence: Sentence): string | null {
  const { tokens, index } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!claims(sentence, i)) continue;
    const group = verbGroupAt(tokens, i);
    const subject = group.negated || group.passive ? null : subjectOf(tokens, group);
    if (subject === null || /^(?:no|nobody|neither|if)$/u.test(lowerAt(tokens, subject.from))) return null;
    const name = (article.names.all[index] ?? []).find(
      ({ from, to }) => from >= subject.from && to <= subject.whole.to,
    );
    if (name?.kind === "organisation" || name?.kind === "office") return name.text;
    return tokens.slice(subject.from, subject.to).find(({ lower }) => ARMED_GROUPS.has(lower))?.text ?? null;
  }
  return null;
}

const CLAIMS = wordSet("claimed, claims, said, says");

function claims({ tokens }: Sentence, i: number): boolean {
  if (!CLAIMS.has(lowerAt(tokens, i))) return false;
  const words = tokens.slice(i, i + 5).map(({ lower }) => lower);
  if (/^claim(?:ed|s)$/u.test(words[0] ?? "")) return words.slice(1, 3).includes("responsibility");
  return /^(?:said|says) (?:it|they) (?:was|were|is|are) (?:behind|responsible)$/u.test(
    words.slice(0, 4).join(" "),
  );
}
