import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { ORGANISATION_WORDS, TITLE_WORDS, TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import { fold } from "./people";

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** The mayor of a capital is one of its country, too. */
export function addPlace(descriptors: Set<string>, text: string): void {
  descriptors.add(fold(PLACES.get(text)?.name ?? text));
  const country = CAPITALS.get(text);
  if (country !== undefined) descriptors.add(fold(country));
}

/** Adds the title words right before a name: "Ukrainian leader Volodymyr Zelensky". True when one is a title. */
export function beside(tokens: readonly Token[], start: number, descriptors: Set<string>): boolean {
  let titled = false;
  for (let i = start - 1; i >= 0 && start - i < 8; i -= 1) {
    const token = tokens[i] as Token;
    if (TITLES.has(token.lower)) {
      titled = true;
      descriptors.add(token.lower);
    } else if (TITLE_WORDS.has(token.lower)) descriptors.add(token.lower);
    else if (DEMONYMS.has(token.text)) descriptors.add(fold(DEMONYMS.get(token.text) ?? ""));
    else if (PLACES.has(token.text)) addPlace(descriptors, token.text);
    else if (ORGANISATION_WORDS.has(token.lower)) descriptors.add(token.lower);
    else if (token.text !== "'s" && token.text !== "’s") break;
  }
  return titled;
}

/** Adds the words of "the Donetsk governor, X,": an office with its article or owner before the comma and the name. */
export function officeBeforeComma(
  tokens: readonly Token[],
  { from, to }: Range,
  descriptors: Set<string>,
): void {
  if (lower(tokens, from - 1) !== "," || !/^[,.]?$/u.test(lower(tokens, to))) return;
  const found = new Set<string>();
  let titled = false;
  for (let i = from - 2; i >= Math.max(0, from - 11); i -= 1) {
    const token = tokens[i] as Token;
    if (token.pos === "VERB" || token.pos === "AUX" || /^[,;:.“”"]$/u.test(token.text)) return;
    if (TITLES.has(token.lower)) titled = true;
    if (TITLES.has(token.lower) || TITLE_WORDS.has(token.lower)) found.add(token.lower);
    if (DEMONYMS.has(token.text)) found.add(fold(DEMONYMS.get(token.text) ?? ""));
    else if (PLACES.has(token.text)) addPlace(found, token.text);
    if (titled && /^(?:the|a|an|its|their|his|her|['’]s)$/u.test(token.lower)) break;
  }
  if (titled) for (const word of found) descriptors.add(word);
}

const KIN = wordSet(`
wife, husband, widow, widower, fiancee, fiance, fiancée, fiancé, partner, son, daughter, brother, sister,
mother, father, uncle, aunt, nephew, niece, cousin, friend
`);

/** Adds the title words of ", the ministry's spokesman," after a name. */
export function appositionWords(tokens: readonly Token[], end: number, descriptors: Set<string>): void {
  if (!OPENS_ASIDE.has(lower(tokens, end))) return;
  for (let i = end + 1; i < Math.min(tokens.length, end + 12); i += 1) {
    const token = tokens[i] as Token;
    if (CLOSES_ASIDE.has(token.text) || token.pos === "VERB" || token.pos === "AUX") break;
    // "Leila Haddad, sister of journalist Omar Haddad": the titles behind are the other's.
    if (KIN.has(token.lower)) break;
    if (TITLES.has(token.lower)) descriptors.add(token.lower);
    const country = DEMONYMS.get(token.text) ?? PLACES.get(token.text)?.name;
    if (country !== undefined) descriptors.add(fold(country));
  }
}

const CLOSES_ASIDE: ReadonlySet<string> = new Set([",", "–", "—", ")", ";", "."]);

const OPENS_ASIDE: ReadonlySet<string> = new Set([",", "–", "—", "("]);
