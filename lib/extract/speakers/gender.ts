import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES } from "../lexicon/given-names";
import type { Person } from "../names/names";
import { fold } from "../names/people";

export type Gender = "female" | "male";

/** What the titles and the given name of a person tell, null when they tell nothing. */
export function genderOf(person: Person): Gender | null {
  for (const word of person.descriptors) {
    if (FEMALE_TITLES.has(word)) return "female";
    if (MALE_TITLES.has(word)) return "male";
  }
  const given = fold(person.name).split(/[\s-]/u);
  if (given.length < 2) return null;
  const first = given[0] ?? "";
  if (FEMALE_NAMES.has(first)) return "female";
  return MALE_NAMES.has(first) ? "male" : null;
}
