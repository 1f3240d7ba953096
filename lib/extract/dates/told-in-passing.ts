import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";

/** How far before its verb the helper stands, and how far before that the clause opens. */
const [HELPER, OPENING] = [4, 12] as const;

const RELATIVES = wordSet("which, who, whom, whose, that");
const NOUNS = wordSet("NOUN, PROPN");
const SUBJECTS = wordSet("DET, PROPN, PRON");
const HELPERS = wordSet("has, have, 've, ’ve");
const MARKS: ReadonlySet<string> = new Set(';:“”"–—-');

/** Whether a saying in the perfect is only mentioned beside something else: "Iran, which has denied it", "a charge that Iran has denied", "a move Iran has called illegal". */
export function toldInPassing(one: Candidate, article: Article): boolean {
  if (one.type !== "statement" || one.tense !== "perfect") return false;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const helper = helperBefore(tokens, one.trigger.from);
  if (helper < 1) return false;
  for (let i = helper - 1; i >= Math.max(0, helper - OPENING); i -= 1) {
    const { lower = "", pos = "", text = "" } = tokens[i] ?? {};
    if (lower === "that") return NOUNS.has(tokens[i - 1]?.pos ?? "");
    if (RELATIVES.has(lower)) return i > 0;
    if (text === ",") return opensBare(tokens, i + 1, helper);
    if (pos === "VERB" || pos === "AUX" || MARKS.has(text)) return false;
  }
  return false;
}

function helperBefore(tokens: readonly Token[], verb: number): number {
  for (let i = verb; i >= Math.max(0, verb - HELPER); i -= 1) if (HELPERS.has(lowerAt(tokens, i))) return i;
  return -1;
}

/** "a claim the army", "charges Tehran": a noun and, right behind it, whoever has said something of it. */
function opensBare(tokens: readonly Token[], from: number, helper: number): boolean {
  const noun = tokens
    .slice(from, from + 4)
    .findIndex(({ pos }, k) => pos === "NOUN" && tokens[from + k + 1]?.pos !== "NOUN");
  if (noun < 0) return false;
  const subject = from + noun + 1;
  if (subject >= helper) return false;
  const between = tokens.slice(from, from + noun);
  return (
    between.every(({ pos }) => pos === "DET" || pos === "ADJ" || pos === "NOUN") &&
    SUBJECTS.has(tokens[subject]?.pos ?? "") &&
    !RELATIVES.has(lowerAt(tokens, subject))
  );
}
