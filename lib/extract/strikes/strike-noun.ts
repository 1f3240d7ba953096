import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import { GENERAL } from "../lexicon/unreal-words";
import { wordSet } from "../lexicon/word-set";
import { figuresIn } from "../tolls/figures";

/** A noun of attack with what stands before it and what it was done to: "the 1994 bombing of a centre in Rosario". */
export type StrikeNoun = {
  /** From its determiner or first modifier up to and with the noun. */
  readonly phrase: Range;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly plural: boolean;
  /** The phrase behind "of", "on", "against" or "at", null without one. */
  readonly object: Range | null;
};

const DEFINITE = new Set(["the", "this", "that", "these", "those", "both"]);
const POSSESSIVE = new Set(["its", "their", "his", "her", "our", "my", "'s", "’s"]);
const INDEFINITE = new Set(["a", "an", "another", "one", "some", "several"]);
const ON_WHAT = new Set(["of", "on", "against", "at", "targeting", "upon", "outside"]);
const STOPS = new Set([".", ";", ":"]);

/** Reads the phrase around the noun of attack at `noun`. */
export function strikeNounAt(tokens: readonly Token[], noun: number): StrikeNoun {
  let from = noun;
  let determiner: StrikeNoun["determiner"] = "none";
  for (let i = noun - 1; i >= 0 && noun - i <= 9; i -= 1) {
    const word = lowerAt(tokens, i);
    if (DEFINITE.has(word)) determiner = "definite";
    else if (POSSESSIVE.has(word)) determiner = "possessive";
    else if (INDEFINITE.has(word)) determiner = "indefinite";
    else if (!isModifier(tokens, i)) break;
    from = i;
    if (determiner !== "none" && !POSSESSIVES.has(word)) break;
    if (determiner !== "none") {
      while (from > 0 && isModifier(tokens, from - 1) && lowerAt(tokens, from - 1) !== ",") from -= 1;
      break;
    }
  }
  // "three days after April 15, 2013, bombing"
  if (determiner === "none" && tokens.slice(from, noun).some(({ lower }) => YEAR.test(lower)))
    determiner = "definite";
  return {
    phrase: { from, to: noun + 1 },
    determiner,
    plural: isPlural(lowerAt(tokens, noun)),
    object: objectOf(tokens, noun),
  };
}

const POSSESSIVES = wordSet("'s, ’s");

const YEAR = /^(?:1[89]|20)\d{2}$/u;
const isPlural = (word: string): boolean => /[^s]s$/u.test(word) || word === "ambushes";

/** Adjectives, nouns, names and dates before the noun; a comma only within a date ("the April 3, 2014, attack"). */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.text === ",") return /^\d{1,4}$/u.test(lowerAt(tokens, i - 1));
  return (
    NOUNISH.has(token.pos) ||
    /^\d/u.test(token.text) ||
    (token.pos === "VERB" &&
      /(?:ed|ing)$/u.test(token.lower) &&
      /^(?:DET|ADJ|ADV|NUM)$/u.test(tokens[i - 1]?.pos ?? "")) ||
    /^\p{Lu}/u.test(token.text)
  );
}

const NOUNISH = wordSet("ADJ, NOUN, PROPN, NUM");

function objectOf(tokens: readonly Token[], noun: number): Range | null {
  let i = noun + 1;
  // "the attack last week on a convoy", "the killing on Monday of two guards"
  for (let k = noun + 1; k < Math.min(tokens.length, noun + 6); k += 1) {
    const word = lowerAt(tokens, k);
    if (STOPS.has(word) || word === "," || word === "but" || tokens[k]?.pos === "VERB") break;
    if (word === "of" || (ON_WHAT.has(word) && !isDay(lowerAt(tokens, k + 1)))) {
      i = k;
      break;
    }
  }
  if (!ON_WHAT.has(lowerAt(tokens, i)) || isDay(lowerAt(tokens, i + 1))) return null;
  return phraseAfter(tokens, i + 1)?.range ?? null;
}

const isDay = (word: string): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    word,
  );

/** Whether a phrase names or counts what it means: "Bishop Arriaga", "four nuns", "a school"; "aid workers" does not. */
export function isParticular({ tokens, index }: Sentence, { from, to }: Range, article: Article): boolean {
  const named = (article.names.all[index] ?? []).some(
    (name) =>
      name.from >= from &&
      name.to <= to &&
      name.kind !== "country" &&
      !DEMONYMS.has(name.text) &&
      !DEMONYMS.has(name.text.replace(/s$/u, "")) &&
      PLACES.get(name.text)?.kind !== "country",
  );
  if (named) return true;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.some((word) => NUMBER_WORDS.has(word) || /^\d{1,4}$/u.test(word))) return true;
  const hit = words.some((word) => TARGET_NOUNS.has(word) || VICTIM_NOUNS.has(word));
  return hit && /^(?:an?|the|his|her|its|this|another)$/u.test(words[0] ?? "") && !isPlural(headOf(words));
}

const headOf = (words: readonly string[]): string => {
  const of = words.findIndex((word) => word === "of" || word === "for");
  return words[(of < 0 ? words.length : of) - 1] ?? "";
};

/** "the 2005 assassination": its year stands in the phrase, so it took place. */
export const hasYear = (tokens: readonly Token[], { phrase }: StrikeNoun): boolean =>
  tokens.slice(phrase.from, phrase.to).some(({ lower }) => YEAR.test(lower));

/** Whether the phrase before the noun singles the attack out by a name that is no country's: "the Lakeside Market bombing". */
export function isNamedAttack(tokens: readonly Token[], { phrase }: StrikeNoun): boolean {
  for (let i = phrase.from; i < phrase.to - 1; i += 1) {
    const { text = "", lower = "" } = tokens[i] ?? {};
    if (YEAR.test(lower)) return true;
    const capital = /^\p{Lu}\p{L}+/u.test(text) && i > 0 && !DEMONYMS.has(text) && !/[-–]led$/u.test(lower);
    if (capital && PLACES.get(text)?.kind !== "country" && !DEFINITE.has(lower) && !isGroup(text))
      return true;
  }
  return false;
}

/** "IS attacks", "the Houthi strikes": by whom says nothing of which. */
const isGroup = (text: string): boolean =>
  /^(?:\p{Lu}{2,5}|Houthi|Taliban|Hamas|Hezbollah|Islamic|State)$/u.test(text);

/** "the assassination of Bishop Arriaga", "an attack on a school", "the Lakeside Market bombing". */
export function isOneOfItsKind(sentence: Sentence, at: number, article: Article): boolean {
  const noun = strikeNounAt(sentence.tokens, at);
  if (isGeneral(sentence.tokens, noun) || noun.determiner === "none") return false;
  if (isNamedAttack(sentence.tokens, noun)) return true;
  const hit = noun.object;
  if (hit === null || !isParticular(sentence, hit, article)) return false;
  if (noun.plural && isOfTheDead(sentence.tokens, at, hit)) return true;
  // "the attacks on the city" may be any of many; "the attacks on two embassies" are two.
  return !noun.plural || figuresIn(sentence.tokens).some(({ from, to }) => from >= hit.from && to <= hit.to);
}

/** "the killings of the Trappists": of all who belong to a known few. */
const isOfTheDead = (tokens: readonly Token[], noun: number, { from, to }: Range): boolean =>
  /^(?:killings|murders|assassinations|executions)$/u.test(lowerAt(tokens, noun)) &&
  /^(?:the|these|those|his|her)$/u.test(lowerAt(tokens, from)) &&
  tokens.slice(from + 1, to).some(({ text }) => /^\p{Lu}/u.test(text) && !DEMONYMS.has(text));

/** "frequent bombings", "such attacks", "a spate of shootings": attacks as a habit or a number of them. */
export const isGeneral = (tokens: readonly Token[], { phrase, plural }: StrikeNoun): boolean => {
  const words = tokens.slice(Math.max(0, phrase.from - 3), phrase.to - 1).map(({ lower }) => lower);
  return (
    words.some((word) => GENERAL.has(word) && word !== "more") ||
    (plural && words.some((word) => SERIES.has(word)))
  );
};

const FIGURATIVE =
  /^(?:withering|scathing|stinging|blistering|verbal|rhetorical|personal|online|partisan|political|legal|judicial|media|fierce|bitter|thinly|veiled|cyber|hacking|ransomware|phishing|diplomatic|economic|financial|speculative|charm|panic|heart|title|court|price|labour|labor)$/u;
const ABSTRACT =
  /^(?:democracy|freedoms?|liberty|liberties|rights|rule|independence|sovereignty|values?|credibility|character|reputation|integrity|record|polic(?:y|ies)|dignity|press|media|judiciary|institutions?|constitution|economy|law|laws|truth|science|religion|islam|christianity|humanity|decency|way|stability|peace|process|inflation|poverty|corruption|proposal|plan|plans|budget|ruling|decision)$/u;

/** "withering attacks on her", "an attack on the free press": with words, not with arms. */
export function isFigurative(tokens: readonly Token[], { phrase, object }: StrikeNoun): boolean {
  if (tokens.slice(phrase.from, phrase.to - 1).some(({ lower }) => FIGURATIVE.test(lower))) return true;
  return (
    object !== null && ABSTRACT.test(headOf(tokens.slice(object.from, object.to).map(({ lower }) => lower)))
  );
}

const SERIES = wordSet(`
spate, series, wave, string, campaign, years, decades, pattern, surge, rise, increase, spike, kinds, kind,
types, type
`);
