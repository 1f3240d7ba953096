import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import type { Memory } from "../speakers/memory";
import type { PartyKind } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { propose } from "./propose";

/** Words for what somebody has said. */
export const SPOKEN = wordSet(
  "statement, statements, remarks, comments, condemnation, announcement, warning, speech, criticism, praise, declaration, denial",
);
/** What is done with a statement by whoever makes it. */
const GIVEN = /^(?:made|issued|given|released|posted|published|delivered|read|signed)$/u;
const MOST = 6;

/** "a statement by X", "condemnation came from A, B and C". */
export function statementsBy(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !SPOKEN.has(token.lower) || isQuoted(article, token)) continue;
    const start = authorsFrom(tokens, at);
    if (start === null) continue;
    const came = lowerAt(tokens, start - 1) === "from";
    // "a history of angry statements by Iran": many sayings and no one occasion.
    if (!came && MANIFOLD.has(token.lower)) continue;
    const tense = came ? "perfect" : "past";
    let next: number | null = start;
    for (let n = 0; n < MOST && next !== null; n += 1) {
      const phrase = phraseAfter(tokens, next);
      if (phrase === null) break;
      const party = readParty(article, sentence, phrase.head, memory);
      if (AUTHORS.has(party.kind))
        found.push(propose(article, sentence, memory, { at, rule: "statement by", tense, party }));
      next = came ? behindJoint(tokens, phrase.range.to) : null;
    }
  }
  return found;
}

const MANIFOLD = wordSet("statements, condemnation, criticism, praise");
const AUTHORS: ReadonlySet<PartyKind> = new Set(["person", "organisation", "country"]);

/** Where the authors of a spoken thing begin: behind "by", or behind "came from". */
function authorsFrom(tokens: Sentence["tokens"], noun: number): number | null {
  for (let k = noun + 1; k < Math.min(tokens.length - 1, noun + 7); k += 1) {
    const word = lowerAt(tokens, k);
    if (/^[,;.]$/u.test(word)) return null;
    if (word === "by") return k + 1;
    const came = tokens.slice(noun, k).some(({ lower }) => /^(?:come|came|comes)$/u.test(lower));
    if (tokens[k]?.pos === "VERB" && !came && !/^(?:come|came|comes)$/u.test(word) && !GIVEN.test(word))
      return null;
    if (word === "from" && came) return k + 1;
  }
  return null;
}

/** Where the next of several authors begins, null when there is none. */
function behindJoint(tokens: Sentence["tokens"], end: number): number | null {
  let next = end;
  if (lowerAt(tokens, next) === "(")
    next = tokens.findIndex(({ text }, k) => k > next && text === ")") + 1 || end;
  while (/^(?:,|and)$/u.test(lowerAt(tokens, next))) next += 1;
  // Behind "(OIC)" the same name may go on: "head X".
  return next === end ? null : next;
}
