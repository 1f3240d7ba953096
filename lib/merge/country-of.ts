import { CAPITALS, DEMONYMS, PLACES } from "../extract/lexicon/gazetteer";
import { foldedWords, foldName } from "./fold-name";

const FORCES = new Set(
  `army armed forces force military troops soldiers navy air drone drones missile missiles warplanes jets aviation side
  government authorities leadership delegation delegations team teams negotiators representatives officials diplomats and s`.split(
    /\s+/,
  ),
);
const SEATS: Readonly<Record<string, string>> = {
  kremlin: "Russia",
  "white house": "United States",
  pentagon: "United States",
  "downing street": "Britain",
};

const countries = new Map<string, string>();
for (const [capital, country] of CAPITALS) countries.set(foldName(capital), country);
for (const [demonym, country] of DEMONYMS) {
  if (PLACES.get(country)?.kind === "country") countries.set(foldName(demonym), country);
}
for (const [form, place] of PLACES) if (place.kind === "country") countries.set(foldName(form), place.name);
for (const [seat, country] of Object.entries(SEATS)) countries.set(seat, country);

const LONGEST = 4;

/**
 * The country that an actor stands for: "Russia", "Russian forces", "the US delegation", "Moscow" as a government.
 * Null for a person, a ministry or anything else that is not the country itself.
 */
export function countryOf(actor: string): string | null {
  const whole = foldName(actor).replace(/^the /, "");
  const named = countries.get(whole);
  if (named) return named;
  const words = foldedWords(whole);
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const country = countries.get(words.slice(0, length).join(" "));
    if (country && words.slice(length).every((word) => FORCES.has(word))) return country;
  }
  return null;
}

/** Every country a text names, by name, people, capital or seat of government. */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      const country = countries.get(words.slice(at, at + length).join(" "));
      if (country) found.add(country);
    }
  }
  return found;
}
