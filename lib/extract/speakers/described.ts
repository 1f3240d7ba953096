import { beginsWithCapital } from "../../text/capital";
import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { OWNED_TEXTS, SPEAKER_NOUNS, TITLES, VAGUE_SPEAKERS } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import { wordsOf } from "../names/names";
import { bodyOf, bodyToldOf, PROFESSIONS } from "./body-told-of";
import { isMedia } from "./media";
import type { Memory } from "./memory";
import { genderAsked, lastPerson } from "./memory";
import { namedBefore } from "./named-before";
import { lastWithoutOffice, officeHolder } from "./office-holder";
import type { Party } from "./party";
import { nobody, personCalled, withOwnKey } from "./party";
import { sameBody } from "./same-body";

/** A noun phrase that is no name, taken apart once. */
type Phrase = {
  readonly words: readonly Token[];
  readonly lower: readonly string[];
  readonly text: string;
  /** The text without its article. */
  readonly bare: string;
  /** Its last word, possessive tails left out. */
  readonly head: string;
  /** Whether it means somebody the reader is taken to know. */
  readonly definite: boolean;
};

/** "the Ukrainian leader", "the ministry", "officials": a person met before, or a body named by what it is. */
export function described(article: Article, sentence: Sentence, range: Range, memory: Memory): Party {
  const own = ownOffice(article, sentence, range, memory);
  if (own !== null) return own;
  const phrase = phraseOf(sentence, range);
  const voice = voiceOfBody(article, sentence.index, phrase, memory);
  if (voice !== null) return voice;
  const { lower, bare, head } = phrase;
  if (OF_SPEAKERS.has(lower[0] ?? "")) return nobody(bare);
  if (isCarrier(bare, head, memory)) return withOwnKey("media", bare);
  return (
    knownPerson(article, sentence.index, phrase, memory) ??
    (PROFESSIONS.test(head) ? bodyOf(lower, memory) : null) ??
    (speaks(head) ? bodyNamed(phrase, memory) : isThing(head) ? nobody(bare) : null) ??
    withOwnKey("unknown", bare)
  );
}

const OF_SPEAKERS = wordSet("our, my, your");

function phraseOf({ tokens }: Sentence, range: Range): Phrase {
  const words = tokens.slice(range.from, range.to);
  const lower = words.map((word) => word.lower);
  const text = wordsOf(tokens, range);
  return {
    words,
    lower,
    text,
    bare: text.replace(/^(?:the|a|an|some|many|several|other|one|this|that|his|her|its|their)\s+/iu, ""),
    head: headWord(lower),
    definite:
      DEFINITE.has(lower[0] ?? "") ||
      beginsWithCapital(words[0]?.text ?? "") ||
      /^['’]s$/u.test(lower[1] ?? ""),
  };
}

const DEFINITE = wordSet("the, this, that, his, her");

/** "the 47-year-old", "the father", "the statement", "the US president": somebody told of before, null when nobody is meant. */
function knownPerson(article: Article, sentence: number, phrase: Phrase, memory: Memory): Party | null {
  const { lower, text, bare, head, definite } = phrase;
  if (definite && /^\d{1,3}-year-old$/u.test(head)) return lastPerson(memory, null) ?? nobody(bare);
  const kin = relation(lower, memory);
  if (kin !== null || !definite) return kin;
  if (OWNED_TEXTS.has(head)) return memory.spoken.at(-1) ?? nobody(bare);
  const holder = officeHolder(article, sentence, lower, head, text, memory);
  return holder !== null ? personCalled(article, holder) : lastWithoutOffice(article, sentence, head, memory);
}

const speaks = (head: string): boolean =>
  SPEAKER_NOUNS.has(head) || VAGUE_SPEAKERS.has(head) || TITLES.has(head.replace(/s$/u, ""));

/** "the ministry", "police", "officials": the body of that description heard before, else one of its own. */
function bodyNamed({ words, lower, bare, head, definite }: Phrase, memory: Memory): Party {
  const known = definite || head.endsWith("s") ? sameBody(head, bare, memory) : null;
  if (known !== null && (definite || known.name.length === bare.length || bare.includes(" "))) return known;
  const unnamed = lower[0] === "the" && !words.slice(1).some(({ text }) => isNamed(text));
  const told = unnamed ? bodyToldOf(lower, memory) : null;
  if (told !== null) return told;
  const plural = head.endsWith("s") && !head.endsWith("ss");
  return withOwnKey(plural ? "group" : "organisation", bare);
}

const isNamed = (text: string): boolean => beginsWithCapital(text) && !text.endsWith("-based");

/** "its spokesman", "the group's spokesman": the body told of last; "its foreign minister": who holds that office of the country told of last. */
function voiceOfBody(
  article: Article,
  sentence: number,
  { lower, head }: Phrase,
  memory: Memory,
): Party | null {
  const mark = lower.findIndex((word) => POSSESSIVES.has(word));
  const body = lower[0] === "its" ? memory.body : mark < 2 ? null : bodyToldOf(lower.slice(0, mark), memory);
  if (body === null) return null;
  const rest = lower.slice(lower[0] === "its" ? 1 : mark + 1);
  if (VOICES.has(head) && rest.length <= MOST_WORDS_OF_OFFICE) return body;
  if (body.kind !== "country") return null;
  const holder = officeHolder(article, sentence, rest, head, body.name, memory);
  return holder === null ? null : personCalled(article, holder);
}

/** Those by whose mouth a body speaks. */
const VOICES = wordSet("spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, office");
/** "its chief military spokesman" */
const MOST_WORDS_OF_OFFICE = 3;

/** Whether a phrase tells of a news organisation: "the radio", but not "the refugee agency", nor "the agency" after a body of that kind. */
function isCarrier(bare: string, head: string, { body }: Memory): boolean {
  if (head !== "agency") return isMedia(bare) || isMedia(head);
  return bare === "agency" ? body?.kind !== "organisation" : isMedia(bare);
}

const MEN = wordSet("father, husband, brother, son, uncle, grandfather, man, gentleman, widower");
const WOMEN = wordSet("mother, wife, sister, daughter, aunt, grandmother, woman, widow");

/** "the father", "the woman": the last person told of who can be one. Null where nobody fits or more words tell who is meant. */
function relation(words: readonly string[], memory: Memory): Party | null {
  if (words.length !== 2 || words[0] !== "the") return null;
  const gender = MEN.has(words[1] ?? "") ? "male" : WOMEN.has(words[1] ?? "") ? "female" : null;
  return gender === null ? null : lastPerson(memory, gender);
}

/** "his ministry", "her office": the own voice of the person named before in the sentence, else of the last one told of. */
function ownOffice(article: Article, sentence: Sentence, { from, to }: Range, memory: Memory): Party | null {
  const word = sentence.tokens[from]?.lower;
  const gender = word === "his" || word === "her" ? genderAsked(word) : null;
  const voice =
    /^(?:ministry|office|spokesman|spokeswoman|spokesperson|department|administration|government|team|press)$/u;
  if (gender === null || !voice.test(sentence.tokens[to - 1]?.lower ?? "")) return null;
  return namedBefore(article, sentence, from, gender) ?? lastPerson(memory, gender);
}

/** The last word before a possessive tail or hyphenated rest. */
function headWord(words: readonly string[]): string {
  return words.findLast((word) => !POSSESSIVES.has(word)) ?? "";
}

const POSSESSIVES = wordSet("'s, ’s, ', ’");

/** Nouns that cannot speak, by their endings and by what they are. */
const isThing = (head: string): boolean =>
  OWNED_TEXTS.has(head) ||
  /(?:tion|sion|ment|ness|ism|ity|ing|age|ship|th|day)s?$/u.test(head) ||
  !/^\p{L}{3,}/u.test(head) ||
  THINGS.has(head);

const THINGS = wordSet(`
strikes, strike, attacks, attack, sign, law, bill, rules, rule, plan, deal, war, move, book, film, that, this,
which, order, ruling, missiles, missile, drones, drone, week, month, year, years, people, case, time, way,
thing, things, one, result, results, sales, shares, prices, price, profit
`);
