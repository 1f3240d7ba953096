import { lastWord } from "../../text/last-word";
import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { NOT_A_PARTY, PARTY_NOUNS } from "../lexicon/meeting-words";
import { TITLES } from "../lexicon/people-words";
import { nameKey, wordsOf } from "../names/names";
import { isMedia } from "../speakers/media";
import { emptyMemory } from "../speakers/memory";
import type { Party } from "../speakers/party";
import { nobody } from "../speakers/party";
import { readParty } from "../speakers/read-party";

export const asPerson = (name: string): Party => ({
  kind: "person",
  name,
  key: nameKey(lastWord(name)),
});

export const isParty = ({ kind, name }: Party): boolean =>
  (kind === "person" || kind === "organisation" || kind === "country" || kind === "group") &&
  !isMedia(name) &&
  !NOT_A_PARTY.has(name.includes(" ") ? lastWord(name) : name.toLowerCase()) &&
  !/^(?:\d|(?:thousands|hundreds|dozens|scores|millions|many|others)\b)/iu.test(name);

/** The word that says who a party is by its key: "president" of "president of colombia". */
export const officeIn = (key: string): string =>
  key
    .replace(/ (?:of|from) .*$/u, "")
    .split(" ")
    .at(-1) ?? "";

const STANDING_BEFORE =
  /^(?:the|a|an|his|her|their|its|some|several|senior|top|two|three|other|about|around|nearly|\d+|dozens of)\s+/iu;

/** A phrase as somebody who can meet: persons, bodies, countries, and offices such as "Chinese officials". */
export function asParty(article: Article, sentence: Sentence, range: Range): Party {
  const counterpart = counterpartOf(article, sentence, range);
  if (counterpart !== null) return counterpart;
  const last = sentence.tokens.slice(range.from, range.to).findLast(({ lower }) => !/^['’]s?$/u.test(lower));
  const isNamed = (article.names.all[sentence.index] ?? []).some(
    ({ from, to }) => from < range.to && to > range.from,
  );
  const noun = last?.lower ?? "";
  if (!isNamed && !PARTY_NOUNS.has(noun) && !TITLES.has(noun)) return nobody(noun);
  const party = readParty(article, sentence, range, emptyMemory());
  if (party.kind === "person" || party.kind === "country" || party.kind === "media") return party;
  if (!PARTY_NOUNS.has(noun)) return party;
  let text = wordsOf(sentence.tokens, range);
  for (let bare = text.replace(STANDING_BEFORE, ""); bare !== text; bare = text.replace(STANDING_BEFORE, ""))
    text = bare;
  return { kind: "group", name: text, key: nameKey(text) };
}

/** "his Ukrainian counterpart": the one of that country who holds the office of the person named before. */
function counterpartOf(article: Article, sentence: Sentence, { from, to }: Range): Party | null {
  if (lowerAt(sentence.tokens, to - 1) !== "counterpart") return null;
  const countries = sentence.tokens
    .slice(from, to)
    .flatMap(({ text }) => [DEMONYMS.get(text) ?? PLACES.get(text)?.name ?? ""])
    .filter(Boolean)
    .map((country) => country.toLowerCase());
  const named = (article.names.all[sentence.index] ?? []).findLast(
    (name) => name.kind === "person" && name.to <= from,
  );
  const known = named === undefined ? null : article.names.personNamed(named.text);
  const offices = [...(known?.descriptors ?? [])].filter((word) => OFFICES.test(word));
  if (countries.length === 0 || offices.length === 0) return null;
  const holders = [...article.names.people.values()].filter(
    ({ descriptors }) =>
      countries.every((country) => descriptors.has(country)) && offices.some((word) => descriptors.has(word)),
  );
  return holders.length === 1 && holders[0] !== undefined ? asPerson(holders[0].name) : null;
}

const OFFICES =
  /^(?:president|minister|secretary|chancellor|premier|king|ambassador|envoy|commander|speaker|chief|adviser)$/u;

/** The two whom "their call" is between: the last ones named before a word. */
export function lastTwo(article: Article, sentence: Sentence, at: number): Party[] {
  const found: string[] = [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 4) && found.length < 2; index -= 1) {
    const names = (article.names.all[index] ?? []).filter(
      (one) => one.kind === "person" && (index < sentence.index || one.to <= at),
    );
    for (const name of names.toReversed()) {
      const full = article.names.personNamed(name.text)?.name ?? name.text;
      if (!found.includes(full) && found.length < 2) found.push(full);
    }
  }
  return found.length === 2 ? found.map(asPerson) : [];
}
