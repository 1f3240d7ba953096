import type { Token } from "../../text/sentences";
import { wordSet } from "../lexicon/word-set";
import { phraseAfter } from "./phrase";
import { isPause } from "./subject/marks";
import { PRONOUNS } from "./subject/subject";
import type { Range } from "./verb-group";
import { lowerAt } from "./verb-group";

export { phraseAfter, phraseBefore } from "./phrase";
export { subjectOf } from "./subject/find-subject";
export type { Subject } from "./subject/subject";
export type { Range, VerbGroup, VerbTense } from "./verb-group";
export { lowerAt, verbGroupAt } from "./verb-group";

const BREAKS = new Set([
  "after",
  "before",
  "while",
  "when",
  "although",
  "though",
  "because",
  "since",
  "where",
  "which",
  "who",
  "whose",
  "that",
  "as",
  "until",
  "if",
  "unless",
  "but",
]);

/** The clauses of a sentence, as token ranges that tile it. "After the attack, he …" parts at the comma. */
export function clausesOf(tokens: readonly Token[]): readonly Range[] {
  const starts = [0];
  let closesAtComma = isPhraseOpener(tokens, 0);
  for (let i = 1; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    if (opensClause(tokens, i, starts.at(-1) ?? 0)) {
      starts.push(i);
      closesAtComma = isPhraseOpener(tokens, i);
    } else if (closesAtComma && lowerAt(tokens, i - 1) === "," && word !== "and") {
      starts.push(i);
      closesAtComma = false;
    }
  }
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? tokens.length }));
}

/** "after", "following" or "during" with a noun phrase behind it. */
const isPhraseOpener = (tokens: readonly Token[], i: number): boolean =>
  PHRASE_OPENERS.has(lowerAt(tokens, i));

const PHRASE_OPENERS = wordSet("after, before, since, following, during");

function opensClause(tokens: readonly Token[], i: number, start: number): boolean {
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (word === ";") return true;
  if (BREAKS.has(word)) {
    if (word === "that") return before !== "after" && !/^(?:in|of|for|on|at|by)$/u.test(before);
    return !(
      word === "as" &&
      (/^(?:such|well|far|much|many|just)$/u.test(before) || !hasVerbAhead(tokens, i))
    );
  }
  if (word !== "and" && word !== "while") return false;
  if (!hasVerbBetween(tokens, start, i)) return false;
  return isPause(before) ? hasVerbAhead(tokens, i) : subjectAndVerbAhead(tokens, i);
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "AUX" || (token.pos === "VERB" && !token.lower.endsWith("ing")));

function hasVerbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens[i])) return true;
  return false;
}

function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 18); i += 1) {
    if (isPause(lowerAt(tokens, i))) return false;
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX") return true;
  }
  return false;
}

function subjectAndVerbAhead(tokens: readonly Token[], from: number): boolean {
  const phrase = PRONOUNS.has(lowerAt(tokens, from + 1))
    ? { range: { from: from + 1, to: from + 2 } }
    : phraseAfter(tokens, from + 1);
  if (phrase === null) return false;
  const next = tokens[phrase.range.to];
  return next !== undefined && (next.pos === "AUX" || next.pos === "VERB") && !next.lower.endsWith("ing");
}

export function clauseWith(clauses: readonly Range[], i: number): Range {
  for (const clause of clauses) if (clause.from <= i && i < clause.to) return clause;
  return clauses[0] ?? { from: 0, to: 0 };
}
