import type { Article } from "../article/article";
import type { Gender } from "./gender";
import { genderOf } from "./gender";
import type { Party } from "./party";
import { nobody } from "./party";

type Known = { readonly party: Party; readonly gender: Gender | null };

/** Who was told of lately, the latest last: what pronouns, "the ministry" and "the statement" may stand for. */
export type Memory = {
  people: readonly Known[];
  body: Party | null;
  group: Party | null;
  spoken: Party[];
};

/** How many people a reader keeps in mind for "he" and "she". */
const REACH = 8;

export const emptyMemory = (): Memory => ({ people: [], body: null, group: null, spoken: [] });

const known = (party: Party, article: Article): Known => {
  const person = article.names.personNamed(party.name);
  return { party, gender: person === null ? null : genderOf(person) };
};

/** Makes a party what the next pronoun stands for. */
export function bringUp(memory: Memory, party: Party, article: Article): void {
  if (party.kind === "group") memory.group = party;
  else if (party.kind === "organisation" || party.kind === "country") memory.body = party;
  if (party.kind !== "person") return;
  memory.people = [
    ...memory.people.filter((other) => other.party.name !== party.name),
    known(party, article),
  ].slice(-REACH);
}

/** Keeps a person in mind behind whom the text is about: for a pronoun that cannot mean that one. */
export function keepInMind(memory: Memory, party: Party, article: Article): void {
  if (memory.people.at(-1)?.party.name === party.name) return;
  const others = memory.people.filter((other) => other.party.name !== party.name);
  memory.people = [...others.slice(0, -1), known(party, article), ...others.slice(-1)].slice(-REACH);
}

/** Brings up a party that has spoken. */
export function remember(memory: Memory, party: Party, article: Article): void {
  bringUp(memory, party, article);
  memory.spoken.push(party);
}

/** The person told of last whose gender, where known, is the given one. */
export function lastPerson(memory: Memory, gender: Gender | null): Party | null {
  const fits = memory.people.findLast(
    (one) => gender === null || one.gender === null || one.gender === gender,
  );
  return fits?.party ?? null;
}

/** The gender that a pronoun asks for, null for any other word. */
export function genderAsked(word: string): Gender | null {
  return GENDERS.get(word) ?? null;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
]);

/** Pronouns that stand for nobody told of before. */
const UNTOLD = new Set(["we", "i", "you", "who", "which"]);

/** Whom a pronoun stands for: "other" when nobody fits, null when the word is no pronoun. */
export function byPronoun(word: string, memory: Memory): Party | null {
  const gender = word === "his" || word === "hers" ? null : genderAsked(word);
  if (gender !== null) return lastPerson(memory, gender) ?? nobody(word);
  if (word === "they" || word === "them") return memory.group ?? memory.body ?? nobody(word);
  if (word === "it") return memory.body ?? nobody(word);
  return UNTOLD.has(word) ? nobody(word) : null;
}
