import type { Token } from "../../../text/sentences";
import { DEMONYMS, PLACES } from "../../lexicon/gazetteer";
import { OF_HEADS } from "../../lexicon/name-words";
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
  return { from: i, to: i + 1, whole: range, apposition: null, others: [] };
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
  const { from, to } = phrase.head;
  const body = bodyOfTwo(tokens, phrase);
  if (body !== null) return { ...body.head, whole: body.range, apposition, others: [] };
  const shared = nounShared(tokens, phrase);
  if (shared !== null)
    return { ...shared, whole: { ...shared, to: phrase.range.to }, apposition, others: [] };
  return {
    from,
    to,
    whole: phrase.range,
    apposition,
    others: joinedBefore(tokens, phrase.range.from, apposition),
  };
}

/** How many are listed before the last. */
const MOST_OTHERS = 5;

/** "France, Spain and Italy said", "the mayor and the governor said": who is joined to a subject by "and" before it. */
function joinedBefore(tokens: readonly Token[], from: number, apposition: Range | null): Range[] {
  const others: Range[] = [];
  if (lowerAt(tokens, from - 1) !== "and") return others;
  let next = phraseBefore(tokens, lowerAt(tokens, from - 2) === "," ? from - 2 : from - 1);
  while (next !== null && others.length < MOST_OTHERS) {
    const last = tokens[next.range.to - 1];
    const several = last !== undefined && (isCapital(last) || /[^s]s$/u.test(last.lower));
    if (!several || lowerAt(tokens, next.range.from - 1) === "of") break;
    // "The minister and his aide, Ali Haddad, said": only names that open the sentence are joined to an apposition.
    if (apposition !== null && !(isCapital(last) && next.range.from === 0)) break;
    others.push(next.head);
    if (lowerAt(tokens, next.range.from - 1) !== ",") break;
    const before = phraseBefore(tokens, next.range.from - 1);
    next = before !== null && isListed(tokens, before.range) ? before : null;
  }
  return others;
}

/** Whether a phrase before a comma belongs to a list of names: it opens the sentence or follows "including" or another comma, and all of it is capitals. */
function isListed(tokens: readonly Token[], { from, to }: Range): boolean {
  const names = tokens.slice(from, to).every((token) => isCapital(token) || token.lower === "the");
  return names && (from === 0 || /^(?:,|including|like|as|[“”"])$/u.test(lowerAt(tokens, from - 1)));
}

/** "the Institute of Volcanology and Seismology": a body of two fields, from its first word; null for other phrases. */
function bodyOfTwo(tokens: readonly Token[], { range }: Phrase): Phrase | null {
  if (lowerAt(tokens, range.from - 1) !== "and" || !isCapital(tokens[range.from])) return null;
  const before = phraseBefore(tokens, range.from - 1);
  const fields = before !== null && before.range.to > before.head.to && isCapital(tokens[range.from - 2]);
  if (!fields || lowerAt(tokens, before.head.to) !== "of") return null;
  if (!OF_HEADS.has(lowerAt(tokens, before.head.to - 1)) || range.to - range.from > 3) return null;
  const whole = { from: before.range.from, to: range.to };
  // "the High Court of England and Wales": called so without its countries.
  return { range: whole, head: PLACES.has(tokens[range.to - 1]?.text ?? "") ? before.head : whole };
}

/** "British and French officials": one noun with two adjectives of country before it, from the first; null for other phrases. */
function nounShared(tokens: readonly Token[], { head: { from, to } }: Phrase): Range | null {
  if (lowerAt(tokens, from - 1) !== "and" || to - from < 2) return null;
  const [first, second, noun] = [tokens[from - 2]?.text ?? "", tokens[from]?.text ?? "", tokens[to - 1]];
  const plural = noun !== undefined && !isCapital(noun) && /[^s]s$/u.test(noun.lower);
  const adjective = (text: string): boolean =>
    DEMONYMS.has(text) || /^(?:U\.?S\.?|U\.?N\.?|E\.?U\.?|U\.?K\.?)$/u.test(text);
  if (!plural || !adjective(first) || !adjective(second) || lowerAt(tokens, from - 3) === "the") return null;
  const start = phraseBefore(tokens, from - 1)?.range;
  return start !== undefined && start.to - start.from === 1 ? { from: start.from, to } : null;
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
