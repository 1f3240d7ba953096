import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { shareSpeaker } from "../statements/one-voice";

/** “…,” the envoy told a paper recently. “…,” he added: a pronoun with more of the words belongs to the occasion recalled in the sentence before. */
export function goesOn(one: Candidate, before: Candidate, article: Article): boolean {
  if (one.type !== "statement" || one.date !== null || before.telling !== "recalled") return false;
  if (one.sentence !== before.sentence + 1 || !shareSpeaker(one, before, article)) return false;
  // "The vote came after he threatened a veto. “…,” he told reporters": the news goes on, not what led to it.
  const told = article.sentences[before.sentence]?.tokens ?? [];
  if (before.clause.from > 0 && /^(?:after|before|since)$/u.test(lowerAt(told, before.clause.from)))
    return false;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const { from, to } = one.trigger;
  // "In a later broadcast he said": an occasion of its own.
  if (/^(?:on|in|at|during|after|before)$/u.test(lowerAt(tokens, 0))) return false;
  if (![from - 1, to].some((at) => /^(?:he|she|they|it)$/u.test(lowerAt(tokens, at)))) return false;
  if (tokens.slice(Math.max(0, from - 3), to + 3).some(({ lower }) => AT_ANOTHER_TIME.test(lower)))
    return false;
  return GOING_ON.test(lowerAt(tokens, to - 1)) || tokens.some((token) => isQuotedOrClosed(token, article));
}

const GOING_ON = /^(?:added|adds|continued|continues|went|explained|noted|recalled)$/u;
const AT_ANOTHER_TIME = /^(?:later|now|today|then|since|again|meanwhile|afterwards|tonight)$/u;

/** Text in quotation marks, or the mark that closes what the sentence before opened. */
const isQuotedOrClosed = (token: Token, article: Article): boolean =>
  /^[”"]$/u.test(token.text) || isQuoted(article, token);
