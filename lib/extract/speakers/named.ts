import { lastWord } from "../../text/last-word";
import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range, Subject } from "../grammar/clause";
import { CAPITALS, DEMONYMS } from "../lexicon/gazetteer";
import { MEDIA, ORGANISATION_WORDS, TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";
import { wordsOf } from "../names/names";
import { isMedia } from "./media";
import type { Party } from "./party";
import { nobody, personCalled, withOwnKey } from "./party";

/** The name of an American station: "KYW", "WTOP". */
const CALL_SIGN = /^[KW][A-Z]{2,3}$/u;

/** What stands before the name of a newspaper, site or station. */
const PRESS = wordSet(`
newspaper, daily, weekly, tabloid, broadsheet, magazine, broadcaster, outlet, site, website, portal
`);

/** The last words of the names of laws and treaties, which speak for nobody. */
const LAWS = /\b(?:Constitution|Convention|Conventions|Treaty|Charter|Act|Law|Code|Protocol)$/u;

/** "the daily Hurriyet", "the newspaper The Nation", "the Geneva Convention": what its name shows to be no speaker, else null. */
function paperOrLaw({ text, from }: Name, tokens: Sentence["tokens"]): Party | null {
  const before = tokens[tokens[from - 1]?.lower === "the" ? from - 2 : from - 1]?.lower ?? "";
  if (PRESS.has(before)) return withOwnKey("media", text);
  return LAWS.test(text) ? nobody(text) : null;
}

const JOURNALISTS = ["correspondent", "journalist", "reporter"];

/** The party that a name of the sentence is; null when it names a place or an office rather than a speaker. */
export function byName(article: Article, name: Name, tokens: Sentence["tokens"], range: Range): Party | null {
  const printed = paperOrLaw(name, tokens);
  if (printed !== null) return printed;
  const known = article.names.personNamed(name.text);
  if (name.kind === "person" || (known !== null && name.kind === "unknown")) {
    const person = personCalled(article, name.text);
    const employer = tokens[name.from - 2]?.lower ?? "";
    const hired =
      /^['’]s$/u.test(tokens[name.from - 1]?.lower ?? "") &&
      (MEDIA.has(employer) || CALL_SIGN.test(tokens[name.from - 2]?.text ?? ""));
    const journalist =
      hired ||
      JOURNALISTS.some((word) => name.descriptors.has(word) || known?.descriptors.has(word)) ||
      isMedia(person.name);
    return journalist ? withOwnKey("media", person.name) : person;
  }
  const spelled = article.names.acronyms.get(name.text);
  if (spelled !== undefined && range.to - range.from <= 2) return withOwnKey("organisation", spelled);
  const phrase = wordsOf(tokens, {
    from: Math.min(range.from, name.from),
    to: Math.max(range.to, name.to),
  }).replace(/^(?:the|a|an)\s+/iu, "");
  if (isMedia(phrase) || isMedia(name.text)) return withOwnKey("media", phrase);
  if (name.kind === "country") return withOwnKey("country", name.text);
  if (name.kind === "place")
    return CAPITALS.has(name.text) || name.from === range.from ? withOwnKey("country", name.text) : null;
  if (name.kind === "office") return null;
  if (DEMONYMS.has(lastWord(name.text))) return withOwnKey("group", phrase);
  const full = phrase.replace(/\s+[’']s$/u, "").replace(/^\S+-based\s+/u, "");
  return withOwnKey("organisation", full);
}

/** "the Defence Secretary, Delfin Lorenzana, said": the name stands in the apposition. */
export function apposed(article: Article, sentence: Sentence, subject: Subject | undefined): Party | null {
  const range = subject?.apposition;
  if (range === undefined || range === null) return null;
  // "the general, who spoke to Deutsche Welle": a clause about the speaker, no name of his.
  if (/^(?:who|whom|whose|which|where)$/u.test(sentence.tokens[range.from]?.lower ?? "")) return null;
  const name = (article.names.all[sentence.index] ?? []).find(
    (one) =>
      one.kind === "person" && one.from >= range.from && one.from <= range.from + 3 && one.to <= range.to,
  );
  // "Leila Haddad, sister of Omar Haddad, said": the one behind "of" is somebody else.
  const behindOf =
    name !== undefined &&
    sentence.tokens.slice(range.from, name.from).some(({ lower }) => /^(?:of|for|to)$/u.test(lower));
  if (name !== undefined && !behindOf) return personCalled(article, name.text);
  // "One of these groups, the Popular Front, said"
  const generic =
    subject !== undefined && /^(?:one|another)$/u.test(sentence.tokens[subject.from]?.lower ?? "");
  const body = (article.names.all[sentence.index] ?? []).find(
    (one) => one.from >= range.from && one.from <= range.from + 1 && one.to <= range.to,
  );
  return generic && body !== undefined ? byName(article, body, sentence.tokens, body) : null;
}

/** "US Ambassador to Germany Richard Grenell", "transport department official Troy Roberts": the person whom the phrase leads up to. */
export function ledUpTo(article: Article, sentence: Sentence, { whole, from, to }: Subject): Party | null {
  if (whole.to === to) return null;
  const name = (article.names.all[sentence.index] ?? []).find(
    (one) => one.kind === "person" && one.to === whole.to && one.from > from,
  );
  if (name === undefined) return null;
  const { tokens } = sentence;
  const [first, last, before] = [tokens[from], tokens[to - 1], tokens[name.from - 1]];
  const titled = before !== undefined && /^\p{Ll}/u.test(before.text) && TITLES.has(before.lower);
  // "the mayor of Kyiv Vitali Klitschko", but not "a spokesman for President X".
  const office =
    last !== undefined &&
    before !== undefined &&
    TITLES.has(last.lower) &&
    /^\p{Lu}/u.test(before.text) &&
    !TITLES.has(before.lower) &&
    (!/^an?$/u.test(first?.lower ?? "") || ORGANISATION_WORDS.has(before.lower));
  const run = tokens.slice(from, name.from);
  const leads =
    before !== undefined &&
    TITLES.has(before.lower) &&
    !/^(?:of|for)$/u.test(tokens[name.from - 2]?.lower ?? "") &&
    run.every(({ text }) => /^\p{Lu}|^(?:of|for|the|and)$/u.test(text));
  return titled || office || leads ? personCalled(article, name.text) : null;
}

/** "Earlier in the day Defence Secretary Pete Hegseth": the person at the end of a phrase that time words open. */
export function lastNamed(article: Article, sentence: Sentence, { whole }: Subject): Party | null {
  const name = (article.names.all[sentence.index] ?? []).find(
    ({ kind, to, from }) => kind === "person" && to === whole.to && from >= whole.from,
  );
  return name === undefined ? null : personCalled(article, name.text);
}
