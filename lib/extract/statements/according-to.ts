import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import type { Memory } from "../speakers/memory";
import { byPronoun } from "../speakers/memory";
import { readParty } from "../speakers/read-party";
import { propose } from "./propose";

/** "according to the ministry", "according to a post by X". */
export function accordingTo(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.lower !== "according" || lowerAt(tokens, at + 1) !== "to") continue;
    if (isQuoted(article, token)) continue;
    const phrase = phraseAfter(tokens, at + 2);
    const alone = phrase === null || phrase.range.to === at + 3;
    const party =
      (alone ? byPronoun(lowerAt(tokens, at + 2), memory) : null) ??
      (phrase === null
        ? null
        : readParty(article, sentence, phrase.head, memory, {
            ...phrase.head,
            whole: phrase.range,
            apposition: appositionAfter(tokens, phrase.range.to),
            others: [],
          }));
    // "largely Kurdish and, according to Turkey, tied to the rebels": one trait as a country sees it, and no saying.
    const aside =
      lowerAt(tokens, at - 1) === "," && /^(?:and|or|who|which|that)$/u.test(lowerAt(tokens, at - 2));
    if (party !== null && !(aside && party.kind === "country"))
      found.push(propose(article, sentence, memory, { at, rule: "according to", tense: "present", party }));
  }
  return found;
}

/** What stands between commas behind a phrase: ", the region's governor,". */
function appositionAfter(tokens: Sentence["tokens"], from: number): { from: number; to: number } | null {
  if (lowerAt(tokens, from) !== ",") return null;
  let to = from + 1;
  while (to < tokens.length && to < from + 15 && !/^[,;.]$/u.test(lowerAt(tokens, to))) to += 1;
  return { from: from + 1, to };
}
