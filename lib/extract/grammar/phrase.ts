import { beginsWithCapital } from "../../text/capital";
import type { Token } from "../../text/sentences";
import { TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import type { Range } from "./verb-group";
import { lowerAt } from "./verb-group";

const NOUNISH = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const DATE_WORDS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april june july august september october november december".split(
    " ",
  ),
);
const CHAIN = new Set([
  "of",
  "for",
  "in",
  "within",
  "from",
  "at",
  "to",
  "on",
  "with",
  "under",
  "between",
  "during",
]);

/** Whether a token may stand in a noun phrase. */
function inPhrase(token: Token): boolean {
  if (token.lower === "’s" || token.lower === "'s" || token.text === "'" || token.text === "’")
    return token.pos === "PART" || token.pos === "PUNCT";
  if (DATE_WORDS.has(token.lower)) return false;
  if (
    beginsWithCapital(token.text) &&
    token.pos !== "ADP" &&
    token.pos !== "CCONJ" &&
    token.pos !== "SCONJ" &&
    token.pos !== "PRON" &&
    token.pos !== "AUX"
  )
    return true;
  if (token.lower === "that" || token.lower === "which" || token.lower === "who") return false;
  return NOUNISH.has(token.pos) || token.text === "&";
}

const isUpper = (token: Token | undefined): boolean => token !== undefined && beginsWithCapital(token.text);

/** "told the press | the officers", "the group | a day later": an article behind a noun begins another phrase. */
function beginsAnew(tokens: readonly Token[], at: number, start = 0): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || at <= start) return false;
  if (!ARTICLES.has(token.text)) return false;
  return before.pos === "NOUN" || before.pos === "PROPN" || isUpper(before);
}

const ARTICLES = wordSet("the, an, a");

/** "a pumping station", "the bombed theatre", "40 mostly Sunni villagers": a participle or adverb behind a determiner and before what it describes. */
function isModifier(tokens: readonly Token[], at: number, start: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at <= start || before === undefined || token === undefined || next === undefined) return false;
  if (!DESCRIBED.has(before.pos) || DATE_WORDS.has(next.lower)) return false;
  if (token.pos === "VERB") return /(?:ing|ed)$/u.test(token.lower) && /^(?:NOUN|PROPN)$/u.test(next.pos);
  return token.pos === "ADV" && /ly$/u.test(token.lower) && /^(?:ADJ|PROPN)$/u.test(next.pos);
}

const DESCRIBED = wordSet("DET, NUM");

/** A noun phrase: `range` with its prepositional tails, `head` without. */
export type Phrase = { readonly range: Range; readonly head: Range };

/** The noun phrase that ends before `end`, prepositional tails included; `head` is its first phrase. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  let from = end;
  let headTo = end;
  for (;;) {
    const stop = from;
    while (from > 0 && inPhrase(tokens[from - 1] as Token) && !(from < end && beginsAnew(tokens, from)))
      from -= 1;
    // A possessive pronoun starts a phrase.
    if (from > 0 && OWNERS.has(lowerAt(tokens, from - 1))) from -= 1;
    if (from === stop) {
      return headTo < end ? { range: { from: headTo, to: end }, head: { from: headTo, to: end } } : null;
    }
    const preposition = lowerAt(tokens, from - 1);
    const beforeIt = tokens[from - 2];
    if (
      from >= 2 &&
      CHAIN.has(preposition) &&
      beforeIt !== undefined &&
      (beforeIt.pos === "NOUN" ||
        beforeIt.pos === "PROPN" ||
        TITLES.has(beforeIt.lower) ||
        beginsWithCapital(beforeIt.text)) &&
      !DATE_WORDS.has(beforeIt.lower)
    ) {
      // "Secretary of State X said": the title goes on over "of".
      const goesOnTitle =
        end - from > 1 &&
        preposition === "of" &&
        TITLES.has(beforeIt.lower) &&
        isUpper(beforeIt) &&
        isUpper(tokens[from]) &&
        isUpper(tokens[end - 1]);
      if (!goesOnTitle) headTo = from - 1;
      from -= 1;
      continue;
    }
    return { range: { from, to: end }, head: { from, to: headTo } };
  }
}

const OWNERS = wordSet("his, her, their, its, our, my");

/** The noun phrase that starts at `start`, with its "of" and "for" tails. */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | null {
  let to = start;
  const possessive = THEIRS.has(lowerAt(tokens, start));
  if (possessive) to += 1;
  while (
    to < tokens.length &&
    (inPhrase(tokens[to] as Token) || isModifier(tokens, to, start)) &&
    !beginsAnew(tokens, to, start)
  )
    to += 1;
  if (to === start) return null;
  const head = { from: start, to };
  while (to + 1 < tokens.length && TAILS.has(lowerAt(tokens, to)) && inPhrase(tokens[to + 1] as Token)) {
    to += 1;
    while (to < tokens.length && inPhrase(tokens[to] as Token)) to += 1;
  }
  return { range: { from: start, to }, head };
}

const TAILS = wordSet("of, for");

const THEIRS = wordSet("his, her, their, its");
