import { NUMBER_WORDS } from "../extract/lexicon/number-words";
import { ORGANISATION_WORDS, SPEAKER_NOUNS, TITLE_WORDS, TITLES } from "../extract/lexicon/people-words";
import { VICTIM_NOUNS } from "../extract/lexicon/target-words";
import { countryOf } from "./country-of";
import { foldedWords } from "./fold-name";

/** A country, a person or body with a name of its own, or words that fit anybody ("thirty leaders", "its forces"). */
export type NameKind = "country" | "named" | "vague";

const VAGUE = new Set(
  `the a an of and his her its their this that these those some several other others more most many two both all
  senior top people person men women woman man negotiators delegations delegation ministers talks`.split(
    /\s+/,
  ),
);

/** What kind of name an actor goes by. */
export function nameKind(name: string): NameKind {
  if (countryOf(name) !== null) return "country";
  const telling = foldedWords(name).filter((word) => !isVagueWord(word) && countryOf(word) === null);
  if (telling.length === 0 || !/\p{Lu}/u.test(name)) return "vague";
  return "named";
}

const isVagueWord = (word: string): boolean =>
  VAGUE.has(word) ||
  /^\d/.test(word) ||
  NUMBER_WORDS.has(word) ||
  VICTIM_NOUNS.has(word) ||
  SPEAKER_NOUNS.has(word) ||
  TITLES.has(word) ||
  TITLE_WORDS.has(word) ||
  ORGANISATION_WORDS.has(word);

/** Whether the words say nothing but how many or whose: "Seventy-two people", "its forces". */
export function isPlaceholder(name: string): boolean {
  const words = foldedWords(name);
  const first = words[0] ?? "";
  return (
    /^(?:his|her|its|their|this|that|these|those|others?)$/.test(first) ||
    (/^\d/.test(first) || NUMBER_WORDS.has(first)
      ? words.slice(1).every(isVagueWord)
      : words.every((word) => VAGUE.has(word)))
  );
}
