import { ORGANISATION_WORDS, SPEAKER_NOUNS, TITLE_WORDS, TITLES } from "../extract/lexicon/people-words";
import { countryOf } from "./country-of";
import { foldedWords, foldSpelling } from "./fold-name";

const SMALL = new Set(["the", "of", "and", "for", "a", "an", "s"]);
const isTitle = (word: string): boolean => TITLES.has(word) || TITLE_WORDS.has(word) || SMALL.has(word);

/** The words of an actor's name that name it: without titles and nationality before a personal name. */
function nameWords(name: string): readonly string[] {
  const words = foldedWords(name).filter((word) => !SMALL.has(word));
  const bare = words.filter((word) => !isTitle(word) && countryOf(word) === null);
  return bare.length > 0 ? bare : words;
}

const isBodyWord = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) || SPEAKER_NOUNS.has(word) || TITLES.has(word) || TITLE_WORDS.has(word);

/**
 * A key under which the ways to name one actor fall together: a country for "Russian forces" and "Moscow",
 * the last name for a person ("Zelenskyy", "Volodymyr Zelensky"), all words for an organisation.
 */
export function actorKey(name: string): string {
  const country = countryOf(name);
  if (country) return country.toLowerCase();
  const words = foldedWords(name).filter((word) => !SMALL.has(word));
  const bare = nameWords(name);
  const last = bare.at(-1);
  if (last === undefined) return name.trim().toLowerCase();
  // "Defence Minister Rustem Umerov" is a person with an office; "the Russian Defence Ministry" is a body.
  if (isBodyWord(last) || bare.length > 3) return bodyKey(words);
  return foldSpelling(last);
}

/** One order and one form of the country, so that "Defence Ministry of Russia" and "Russian Defence Ministry" agree. */
const bodyKey = (words: readonly string[]): string =>
  words
    .map((word) => countryOf(word)?.toLowerCase() ?? word.replace("defense", "defence"))
    .sort()
    .join(" ");

/** Whether two names can be one actor: "Putin" and "Vladimir Putin" can, "Donald Trump" and "Melania Trump" cannot. */
export function sameActor(a: string, b: string): boolean {
  if (actorKey(a) !== actorKey(b)) return false;
  if (countryOf(a) !== null) return true;
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.length < 2 || second.length < 2) return true;
  return givenNamesAgree(first.slice(0, -1), second.slice(0, -1));
}

function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const shorter = a.length <= b.length ? a : b;
  const longer = shorter === a ? b : a;
  return shorter.some((word) =>
    longer.some(
      (other) =>
        foldSpelling(word) === foldSpelling(other) ||
        (Math.min(word.length, other.length) <= 3 && word[0] === other[0]),
    ),
  );
}
