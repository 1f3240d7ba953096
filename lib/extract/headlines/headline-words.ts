import { keepAnswers } from "../../text/keep-answers";
import type { Article } from "../article/article";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { PARTY_NOUNS } from "../lexicon/meeting-words";
import { SPEAKER_NOUNS, TITLE_WORDS, TITLES } from "../lexicon/people-words";

/** What a headline should not exceed; a statement's clause may by two. */
export const MOST_WORDS = 12;
/** No headline is longer. */
export const MOST_CHARACTERS = 90;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** "the Gaza Strip", but "Odesa". */
export const withArticle = (place: string): string =>
  /^(?:Middle East|Netherlands|Philippines|Gaza Strip|West Bank|Red Sea|Black Sea|Vatican|Kremlin|White House|United States|United Kingdom|United Arab Emirates|Oval Office)$/u.test(
    place,
  )
    ? `the ${place}`
    : place;

/** The name as headlines give it: "Rutte", and "foreign ministers" in small letters within a headline. */
export function shortName(name: string, article: Article): string {
  const person = article.names.personNamed(name);
  if (person !== null) return person.short;
  const bare = name.replace(
    /^(?:the|a|an|some|several|both|senior|top|its|his|her|their)\s+(?=\S+\s*\S)/iu,
    "",
  );
  const [first = ""] = bare.split(" ");
  const common =
    SPEAKER_NOUNS.has(first.toLowerCase()) ||
    PARTY_NOUNS.has(first.toLowerCase()) ||
    TITLE_WORDS.has(first.toLowerCase()) ||
    TITLES.has(first.toLowerCase());
  const alone = !/^\S+ \p{Lu}/u.test(bare);
  const initials = first.length > 1 && first === first.toUpperCase();
  return common && alone && !initials ? `${first.toLowerCase()}${bare.slice(first.length)}` : bare;
}

const SINGULAR_S =
  /^(?:United States|United Nations|Netherlands|Philippines|United Arab Emirates|Congress|Reuters|Honduras|Cyprus|Laos|Belarus|Mauritius|Maldives|Bahamas|House of Representatives|US|Hamas|Médecins Sans Frontières)$/u;
const PLURAL = /^(?:police|people|taliban|troops|men|women|children)$/u;

/** Whether a verb after this name takes its plural form: "officials say", "the Houthis claim". */
export const isPlural = keepAnswers((name): boolean => {
  if (SINGULAR_S.test(name)) return false;
  const words = name.split(" ");
  // "allies of Ukraine": the word before "of" decides.
  const tail = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|from|at|within)$/u.test(word));
  const head = (tail < 0 ? words.at(-1) : words[tail - 1]) ?? "";
  if (PLURAL.test(head.toLowerCase()) || / and /u.test(` ${name} `)) return true;
  if (PLACES.get(name)?.kind === "country") return false;
  if (words.length === 1 && DEMONYMS.has(head)) return head.endsWith("s");
  if (
    /^(?:debris|news|politics|headquarters|crisis|basis|series|analysis|chaos|status|virus|bus|gas|campus)$/u.test(
      head.toLowerCase(),
    )
  )
    return false;
  const common = /^\p{Ll}/u.test(head) || SPEAKER_NOUNS.has(head.toLowerCase());
  return (
    (common || /^(?:Houthis|Forces|Nations|Guards|Brigades)$/u.test(head)) &&
    /s$/u.test(head) &&
    !/ss$/u.test(head)
  );
});
