import type { Token } from "../../text/sentences";
import type { Phrase } from "../phrase";
import { phraseBefore } from "../phrase";
import type { Range } from "../verb-group";
import { lowerAt } from "../verb-group";
import { isCapital } from "./marks";

export type Subject = Range & {
  /** With its prepositional tail: "a spokesman for the ministry". */
  readonly whole: Range;
  /** Apposition between commas beside it, where there is one. */
  readonly apposition: Range | null;
  /** Further subjects joined by "and". */
  readonly others: readonly Range[];
};

/** The pronouns that are subjects by themselves, "who" beside them. */
export const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "i", "who"]);

export const pronounAt = (i: number): Subject => {
  const range = { from: i, to: i + 1 };
  return { ...range, whole: range, apposition: null, others: [] };
};

/** A phrase as the subject it is, with what is joined to it by "and". */
export function asSubject(
  phrase: Phrase | null,
  tokens: readonly Token[],
  apposition: Range | null,
): Subject | null {
  if (phrase === null) return null;
  const listed = apposition === null ? headOfList(tokens, phrase.range) : null;
  if (listed !== null) return { ...listed.head, whole: listed.range, apposition: null, others: [] };
  const others: Range[] = [];
  const joint = lowerAt(tokens, phrase.range.from - 1);
  if (joint === "and" && apposition === null) {
    const other = phraseBefore(tokens, phrase.range.from - 1);
    const last = other === null ? undefined : tokens[other.range.to - 1];
    const several = last !== undefined && (isCapital(last) || /[^s]s$/u.test(last.lower));
    if (other !== null && several && lowerAt(tokens, other.range.from - 1) !== "of") others.push(other.head);
  }
  const { from, to } = phrase.head;
  return { from, to, whole: phrase.range, apposition, others };
}

/** "the ministers of A, B and C said": the noun that a list of names hangs on by "of", with the list; null for any other "and". */
function headOfList(tokens: readonly Token[], last: Range): Phrase | null {
  if (lowerAt(tokens, last.from - 1) !== "and" || !isCapital(tokens[last.from])) return null;
  for (let i = last.from - 2; i > Math.max(0, last.from - 16); i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (/^(?:of|from)$/u.test(token.lower)) {
      const noun = phraseBefore(tokens, i);
      return noun !== null && /[^s]s$/u.test(lowerAt(tokens, i - 1))
        ? { range: { from: noun.range.from, to: last.to }, head: { from: noun.range.from, to: last.to } }
        : null;
    }
    if (token.text !== "," && token.lower !== "the" && !isCapital(token)) return null;
  }
  return null;
}
