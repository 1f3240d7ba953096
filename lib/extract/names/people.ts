import { SURNAMES_FIRST } from "../lexicon/people-words";
import type { Name } from "./names";

export type Person = {
  /** The fullest form in the article. */
  readonly name: string;
  /** The one word the article calls them by, else their last name. */
  readonly short: string;
  readonly descriptors: ReadonlySet<string>;
  /** Where the article mentions them, ascending. */
  readonly sentences: readonly number[];
};

/** How far two spellings of one last name may lie apart: "Sarea", "Saree". */
const NEAR_SPELLING = 1;

/** Without accents, in small letters. */
export const fold = (text: string): string =>
  /^[ -~]*$/u.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether one letter changed, added or left out makes one word the other. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > NEAR_SPELLING) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= NEAR_SPELLING && endB - start <= NEAR_SPELLING;
}

/** The one word for a person: the last name, which some languages put first. */
function shortForm(name: string): string {
  const words = name.split(" ");
  const first = words[0] ?? name;
  if (words.length > 1 && SURNAMES_FIRST.has(first)) return first;
  const last = words.at(-1) ?? name;
  // "Leo XIV" goes by both words.
  if (/^[IVX]+$/u.test(last) && words.length > 1) return words.slice(-2).join(" ");
  // "Ursula von der Leyen" is "von der Leyen".
  const particle = words.findIndex((word) => /^(?:von|van)$/iu.test(word));
  return particle >= 0 ? words.slice(particle).join(" ") : last;
}

type Known = { name: string; short: string; readonly descriptors: Set<string>; readonly sentences: number[] };

/** The people of an article by last name, else by full name where two share one. */
export function gatherPeople(all: readonly (readonly Name[])[]): Map<string, Person> {
  const people = new Map<string, Known>();
  const keyByFirst = new Map<string, string>();
  for (const names of all)
    for (const name of names) {
      if (name.kind !== "person") continue;
      const parts = fold(name.text).split(/\s+/u);
      const key = keyOf(parts, people, keyByFirst);
      const first = parts[0] ?? "";
      if (parts.length > 1 && !keyByFirst.has(first)) keyByFirst.set(first, key);
      const known = people.get(key);
      if (known === undefined) people.set(key, firstMention(name));
      else mentionAgain(known, name, parts.length);
    }
  return people;
}

/** By which key a name is kept: the last name, that of whom a first name alone means, or the full name of a namesake. */
function keyOf(
  parts: readonly string[],
  people: ReadonlyMap<string, Known>,
  keyByFirst: ReadonlyMap<string, string>,
): string {
  const last = parts.at(-1) ?? "";
  const namesake = people.get(last);
  if (parts.length === 1) return namesake === undefined ? (keyByFirst.get(last) ?? last) : last;
  return namesake !== undefined && isOther(parts, fold(namesake.name).split(/\s+/u)) ? parts.join(" ") : last;
}

/** Two people of one last name, by their first names; "V. Putin" may be Vladimir. */
function isOther([first = ""]: readonly string[], theirs: readonly string[]): boolean {
  const [other = ""] = theirs;
  return theirs.length > 1 && other !== first && first.length > 2 && other[0] !== first[0];
}

const firstMention = ({ text, descriptors, sentence }: Name): Known => ({
  name: text,
  short: shortForm(text),
  descriptors: new Set(descriptors),
  sentences: [sentence],
});

function mentionAgain(known: Known, { text, descriptors, sentence }: Name, words: number): void {
  if (text.length > known.name.length && words > 1) known.name = text;
  if (words === 1) known.short = text;
  for (const word of descriptors) known.descriptors.add(word);
  known.sentences.push(sentence);
}
