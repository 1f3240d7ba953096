import { CAPITALS, DEMONYMS, PLACES } from "../extract/lexicon/gazetteer";
import { foldedWords, foldName } from "./fold-name";

const FORCES = new Set(
  `army armed forces force military troops soldiers navy air drones drone missiles missile warplanes jets side delegation
  negotiators negotiating team government authorities officials leadership representatives and the kremlin white house aviation s`.split(
    /\s+/,
  ),
);
const SEATS: Readonly<Record<string, string>> = {
  kremlin: "Russia",
  "white house": "United States",
  pentagon: "United States",
  "downing street": "Britain",
};

const folded = new Map<string, string>();
for (const [capital, country] of CAPITALS) folded.set(foldName(capital), country);
for (const [demonym, country] of DEMONYMS) {
  if (PLACES.get(country)?.kind === "country") folded.set(foldName(demonym), country);
}
for (const [form, place] of PLACES) if (place.kind === "country") folded.set(foldName(form), place.name);
for (const [seat, country] of Object.entries(SEATS)) folded.set(seat, country);

/**
 * The country that an actor stands for: "Russia", "Russian forces", "the US delegation", "Moscow" as a government.
 * Null for a person, a ministry or anything else that is not the country itself.
 */
export function countryOf(actor: string): string | null {
  const whole = foldName(actor).replace(/^the /, "");
  const named = folded.get(whole);
  if (named) return named;
  const words = foldedWords(whole);
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const country = folded.get(words.slice(0, length).join(" "));
    if (country && words.slice(length).every((word) => FORCES.has(word))) return country;
  }
  return null;
}
