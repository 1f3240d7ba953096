import { type Random, randomFrom } from "./random";

const ONSETS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "z",
  "br",
  "dr",
  "kr",
  "st",
  "tr",
] as const;
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ei"] as const;
const CODAS = ["", "", "", "n", "r", "l", "s", "k", "m"] as const;
const PLACE_ENDINGS = ["", "ka", "iv", "sk", "grad", "ville", "pol", "abad"] as const;
const OFFICES = ["President", "Foreign Minister", "General", "Governor", "Mayor", "Spokesman"] as const;

const syllable = (random: Random): string => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words in small Latin letters that mean nothing, all different; the first are the commonest and the shortest. */
export function syntheticWords(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  return distinct(size, (index) =>
    Array.from({ length: 1 + Math.min(3, Math.floor(Math.log10(index + 3))) }, () => syllable(random)).join(
      "",
    ),
  );
}

export function syntheticPlaces(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  return distinct(size, () => capitalised(syllable(random) + syllable(random) + random.pick(PLACE_ENDINGS)));
}

/** Mostly persons, some of them with their office, and some bodies. */
export function syntheticActors(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  return distinct(size, () => {
    const family = capitalised(syllable(random) + syllable(random) + syllable(random));
    if (random.chance(0.15)) return `${family} Ministry of Defence`;
    const person = `${capitalised(syllable(random) + syllable(random))} ${family}`;
    return random.chance(0.1) ? `${random.pick(OFFICES)} ${person}` : person;
  });
}

export function syntheticPublishers(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  return distinct(
    size,
    () =>
      `${capitalised(syllable(random) + syllable(random))} ${random.pick(["Times", "News", "Herald", "Press", "Post"])}`,
  );
}

function distinct(size: number, make: (index: number) => string): string[] {
  const made = new Set<string>();
  while (made.size < size) made.add(make(made.size));
  return [...made];
}
