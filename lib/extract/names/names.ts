import { keepAnswers } from "../../text/keep-answers";
import type { Sentence } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { CAPITALS, DEMONYMS, PLACE_ALIASES, PLACES } from "../lexicon/gazetteer";
import { KNOWN_SURNAMES } from "../lexicon/known-surnames";
import { wordSet } from "../lexicon/word-set";

import { namesOf } from "./name-run";
import type { Person } from "./people";
import { fold, gatherPeople, isNear } from "./people";

export { wordsOf } from "../grammar/words-of";
export { PLACE_SUFFIXES } from "../lexicon/name-words";
export { namesOf } from "./name-run";
export type { Person } from "./people";

export type NameKind = "person" | "organisation" | "country" | "place" | "office" | "unknown";

/** A run of capitalised words that names somebody or something. */
export type Name = Range & {
  readonly sentence: number;
  readonly kind: NameKind;
  /** As written, titles left out. */
  readonly text: string;
  /** Words beside it that say who it is, lower case: "president", "ukraine". */
  readonly descriptors: ReadonlySet<string>;
};

export type Names = {
  readonly all: readonly (readonly Name[])[];
  readonly people: ReadonlyMap<string, Person>;
  /** What "(ISW)" after a full name stands for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** The person that a name or last name stands for, null when it is none of the article. */
  readonly personNamed: (text: string) => Person | null;
};

/** Finds every name of the article and the fullest form of each person's. */
export function readNames(sentences: readonly Sentence[]): Names {
  const all = sentences.map((sentence) => namesOf(sentence));
  const people = gatherPeople(all);
  const byFirstWord = new Map<string, Person>();
  const byInitial = new Map<string, string[]>();
  for (const [key, person] of people) {
    const first = fold(person.name).split(/\s+/u)[0] ?? "";
    if (!byFirstWord.has(first)) byFirstWord.set(first, person);
    const initial = key.slice(0, 2);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []).slice(0, 50), key]);
  }
  const find = (text: string): Person | null => {
    const parts = fold(text).split(/\s+/u).filter(Boolean);
    const last = parts.at(-1);
    // "an ally of Liz Truss" is not Liz Truss.
    if (last === undefined || parts.some((word) => LINKS.has(word))) return null;
    const exact = people.get(parts.join(" ")) ?? people.get(last);
    if (exact !== undefined) return exact;
    const near =
      last.length < 5 ? undefined : byInitial.get(last.slice(0, 2))?.find((key) => isNear(key, last));
    if (near !== undefined) return people.get(near) ?? null;
    return parts.length > 1 ? null : (byFirstWord.get(last) ?? null);
  };
  const found = new Map<string, Person | null>();
  const personNamed = (text: string): Person | null => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const person = find(text);
    found.set(text, person);
    return person;
  };
  // A single capitalised word that is a known person's last name is that person.
  const settled = all.map((names) =>
    names.map((name) =>
      name.kind === "unknown" &&
      (personNamed(name.text) !== null || KNOWN_SURNAMES.has(name.text.toLowerCase()))
        ? { ...name, kind: "person" as const }
        : name,
    ),
  );
  return { all: settled, people, acronyms: readAcronyms(sentences, settled), personNamed };
}

const LINKS = wordSet("of, for, to, at");

/** "Institute for the Study of War (ISW)": short form → full name. */
function readAcronyms(
  sentences: readonly Sentence[],
  all: readonly (readonly Name[])[],
): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const { tokens, index } of sentences) {
    for (const name of all[index] ?? []) {
      const short = tokens[name.to + 1]?.text ?? "";
      if (
        tokens[name.to]?.text === "(" &&
        tokens[name.to + 2]?.text === ")" &&
        /^\p{Lu}{2,6}$/u.test(short) &&
        name.text[0] === short[0]
      )
        acronyms.set(short, name.text);
    }
  }
  return acronyms;
}

/** One spelling for all ways to write a name: case, accents, articles, "Kiev" and "Kyiv". */
export const nameKey = keepAnswers((name) => {
  const folded = fold(name);
  // Most names are of plain letters and need nothing taken out.
  const owner = /^[a-z -]*$/u.test(folded)
    ? folded.replace(/^(?:the|a|an) +/u, "")
    : folded
        .replace(/['’]s\b/gu, "")
        .replace(/^(?:the|a|an)\s+/u, "")
        .replace(/[^\p{L}\p{N} -]/gu, "");
  const plain = owner.trim();
  return PLACE_ALIASES.get(plain) ?? plain;
});

/** The country that a phrase stands for: its name, people or capital. */
export function countryIn(text: string): string | null {
  for (const word of text.split(/\s+/u)) {
    const bare = word.replace(/['’]s$/u, "");
    const place = PLACES.get(bare);
    const country = DEMONYMS.get(bare) ?? (place?.kind === "country" ? place.name : CAPITALS.get(bare));
    if (country !== undefined) return country;
  }
  const whole = PLACES.get(text);
  return whole?.kind === "country" ? whole.name : null;
}
