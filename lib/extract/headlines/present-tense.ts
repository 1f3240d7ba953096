import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { isPlural } from "./headline-words";

/**
 * The words of a clause as a headline in the present gives them: what "said" has shifted back is shifted forth
 * ("had killed" → "has killed", "would" → "will"). Left alone where a condition makes "would" its own.
 */
export function inPresent(tokens: readonly Token[], { from, to }: Range, shifted: boolean): string {
  const forward = shifted && !holdsCondition(tokens, { from, to });
  let text = "";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    const spaced = i > from && before !== undefined && before.end < token.start;
    const word = forward ? forth(tokens, from, i) : token.text;
    text += `${spaced ? " " : ""}${word}`;
  }
  return tidy(text);
}

const CONDITIONAL = new Set(["if", "unless", "whether", "could", "might"]);

function holdsCondition(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) if (CONDITIONAL.has(lowerAt(tokens, i))) return true;
  return false;
}

function forth(tokens: readonly Token[], from: number, i: number): string {
  const token = tokens[i] as Token;
  const next = nextWord(tokens, i);
  if (token.lower === "would") return "will";
  if (token.lower === "had" && next !== undefined && isParticiple(next))
    return plural(tokens, from, i) ? "have" : "has";
  return token.text;
}

function nextWord(tokens: readonly Token[], i: number): Token | undefined {
  let k = i + 1;
  while (tokens[k]?.pos === "ADV" || BETWEEN.has(lowerAt(tokens, k))) k += 1;
  return tokens[k];
}

const BETWEEN = wordSet("not, n't, n’t, also, already");

const isParticiple = ({ lower, pos }: Token): boolean =>
  lower === "been" || (pos === "VERB" && !lower.endsWith("ing"));

function plural(tokens: readonly Token[], from: number, verb: number): boolean {
  let i = verb - 1;
  while (i > from && tokens[i]?.pos === "ADV") i -= 1;
  const head = tokens[i];
  if (head === undefined) return false;
  if (/^(?:they|we|you|people|police|troops|men|women|children)$/u.test(head.lower)) return true;
  for (let k = from; k < i; k += 1) {
    const word = lowerAt(tokens, k);
    if (word === "and") return true;
    // "strikes on the city had": the noun before the preposition is the subject.
    if (tokens[k]?.pos === "ADP" && k > from) return isPlural(tokens[k - 1]?.text ?? "");
  }
  return isPlural(head.text);
}

/** Straight marks curled, parentheses left out, one space between words. */
export function tidy(text: string): string {
  let opened = false;
  const bare = text.includes("(") ? text.replace(/\s*\([^()]{0,80}\)/gu, "") : text;
  const curled = bare.includes('"')
    ? bare.replace(/"/gu, () => {
        opened = !opened;
        return opened ? "“" : "”";
      })
    : bare;
  return curled
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .replace(/[,;:]$/u, "")
    .trim();
}
