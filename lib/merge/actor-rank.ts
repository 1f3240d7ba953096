import { KNOWN_SURNAMES } from "../extract/lexicon/known-surnames";
import { ORGANISATION_WORDS, TITLES } from "../extract/lexicon/people-words";
import { countryOf } from "./country-of";
import { foldedWords, foldSpelling } from "./fold-name";

const HEADS = new Set(["president", "premier", "prime", "chancellor", "king", "queen", "pope"]);
// Given names in full beside them would make everybody called Kim or Xi a head of state, which costs less than to miss one.
const KNOWN = new Set([...KNOWN_SURNAMES].map(foldSpelling));

/** How much weight a reader gives to who is named: 2 a state or somebody known by surname alone, 1 an office or a body, 0 anybody else. */
export function actorRank(name: string): 0 | 1 | 2 {
  if (countryOf(name) !== null) return 2;
  const words = foldedWords(name);
  const last = words.at(-1);
  if (last !== undefined && KNOWN.has(foldSpelling(last))) return 2;
  if (words.some((word) => HEADS.has(word))) return 2;
  return words.some((word) => TITLES.has(word) || ORGANISATION_WORDS.has(word)) ? 1 : 0;
}
