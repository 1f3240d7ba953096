import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range, Subject } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { nameKey, wordsOf } from "../names/names";
import { byNationality } from "./by-nationality";
import { described } from "./described";
import type { Memory } from "./memory";
import { byPronoun } from "./memory";
import { apposed, byName, lastNamed, ledUpTo } from "./named";
import type { Party } from "./party";
import { nobody, personCalled } from "./party";
import { ownerOfText } from "./text-owner";

/** "@MaiaSandu": the given and last name in an account's. */
const HANDLE = /^@(\p{Lu}\p{Ll}+)_?(\p{Lu}\p{Ll}+)$/u;

/** Reads the phrase `range` of a sentence as a person, a body, a country, a group, or none of these ("other"). */
export function readParty(
  article: Article,
  sentence: Sentence,
  range: Range,
  memory: Memory,
  subject?: Subject,
): Party {
  const first = sentence.tokens[range.from];
  if (first === undefined) return nobody("");
  const person = apposed(article, sentence, subject);
  return (
    (range.to - range.from === 1 ? oneWord(article, sentence, first, person, memory, subject) : null) ??
    ownerOfText(article, sentence, range, memory, (other) => readParty(article, sentence, other, memory)) ??
    (subject === undefined ? null : ledUpTo(article, sentence, subject)) ??
    groupOfList(sentence.tokens, range) ??
    accountHolder(article, first.text) ??
    alias(sentence, range) ??
    byNationality(sentence, range, memory) ??
    nameAtEnd(article, sentence, range, person) ??
    person ??
    withTail(described(article, sentence, range, memory), sentence, range, subject)
  );
}

/** A pronoun, or a word before which a noun is missing: "the", "two", "earlier". Null for any other word. */
function oneWord(
  article: Article,
  sentence: Sentence,
  word: Token,
  person: Party | null,
  memory: Memory,
  subject: Subject | undefined,
): Party | null {
  const pronoun = byPronoun(word.lower, memory);
  if (pronoun !== null || !(isEmpty(word) || TIME_WORDS.has(word.lower))) return pronoun;
  if (subject === undefined) return nobody(word.text);
  return person ?? lastNamed(article, sentence, subject) ?? nobody(word.text);
}

/** "a protester using the pseudonym Lena": what somebody goes by. */
function alias({ tokens }: Sentence, { from, to }: Range): Party | null {
  let noun = Math.max(0, from - 1);
  while (noun < to && !ALIASES.has(lowerAt(tokens, noun))) noun += 1;
  if (noun === to) return null;
  const comma = noun + 1 === to && lowerAt(tokens, to) === ",";
  const name = tokens[comma ? to + 1 : noun + 1];
  const firstOnly = lowerAt(tokens, noun) !== "name" || lowerAt(tokens, noun - 1) === "first";
  if (!firstOnly || (!comma && noun + 2 !== to) || name === undefined || !/^\p{Lu}/u.test(name.text))
    return null;
  return { kind: "person", name: name.text, key: nameKey(name.text) };
}

const ALIASES = wordSet("pseudonym, nickname, alias, name");

/** "@MaiaSandu": the person whose account it is. */
function accountHolder(article: Article, text: string): Party | null {
  const [, given, last] = (text.startsWith("@") ? HANDLE.exec(text) : null) ?? [];
  return given === undefined ? null : personCalled(article, `${given} ${last}`);
}

/** The party of the name that ends a phrase, or the person beside it; null when no name ends it. */
function nameAtEnd(article: Article, sentence: Sentence, range: Range, person: Party | null): Party | null {
  const { tokens } = sentence;
  const last = (article.names.all[sentence.index] ?? []).findLast(
    (name) => name.from < range.to && name.to > range.from,
  );
  if (last === undefined || last.to < range.to) return null;
  // "the manager of Sky Media, Ali Tamim": the name behind "of" is not the speaker's.
  if (person !== null && /^(?:of|for|at)$/u.test(tokens[last.from - 1]?.lower ?? "")) return person;
  const party = byName(article, last, tokens, withNumber(tokens, range));
  return party?.kind === "person" || party?.kind === "media" ? party : (person ?? party);
}

/** "a spokesman" who speaks for somebody is called by the whole phrase. */
function withTail(party: Party, { tokens }: Sentence, range: Range, subject: Subject | undefined): Party {
  const part =
    PARTS.has(tokens[range.to - 1]?.lower ?? "") &&
    tokens[range.to]?.lower === "of" &&
    !PLACES.has(tokens[range.to + 1]?.text ?? "");
  const tailed =
    subject !== undefined &&
    subject.whole.to > range.to &&
    (part || !party.name.includes(" ")) &&
    !ASIDE.has(tokens[range.to]?.lower ?? "");
  if (!tailed || !/^(?:organisation|group|unknown)$/u.test(party.kind)) return party;
  const name = wordsOf(tokens, subject.whole).replace(/^(?:the|a|an)\s+/iu, "");
  return { ...party, name, key: nameKey(name) };
}

/** "the press service of the border guard": parts of a body that the whole gives their name to. */
const PARTS = wordSet("service, office, centre, center, department, branch, secretariat, directorate");

/** "the junta on Facebook": what says where or how somebody speaks is no part of the name. */
const ASIDE = wordSet("on, with, under, between");

/** "the leaders of Mali and Niger": a noun with a list behind "of"; null for anything else. */
function groupOfList(tokens: Sentence["tokens"], range: Range): Party | null {
  let of = range.from;
  while (of < range.to && lowerAt(tokens, of) !== "of" && lowerAt(tokens, of) !== "from") of += 1;
  if (of === range.from || of === range.to) return null;
  if (!tokens.slice(of, range.to).some(({ lower }) => lower === "and")) return null;
  if (!/^\p{Ll}+s$/u.test(tokens[of - 1]?.text ?? "")) return null;
  const name = wordsOf(tokens, range).replace(/^(?:the|a|an)\s+/iu, "");
  return { kind: "group", name, key: nameKey(name) };
}

/** "the Group of Twenty": with the number behind "of". */
const withNumber = (tokens: Sentence["tokens"], { from, to }: Range): Range =>
  tokens[to]?.lower === "of" && tokens[to + 1]?.pos === "NUM" && /^\p{Lu}/u.test(tokens[to - 1]?.text ?? "")
    ? { from, to: to + 2 }
    : { from, to };

/** "the", "two": a word that stands before a noun, alone. */
const isEmpty = ({ pos, lower }: Token): boolean => pos === "DET" || pos === "NUM" || EMPTY.has(lower);

const EMPTY = wordSet("the, a, an, first, second, most, more, this, that, these, those, earlier");

const TIME_WORDS = wordSet(
  "earlier, later, meanwhile, separately, afterwards, shortly, hours, days, today, yesterday, elsewhere, also, then, moments, minutes, weeks, late, early, details",
);
