import { PLACE_ALIASES, PLACES } from "../extract/lexicon/gazetteer";
import { foldedWords, foldName } from "./fold-name";

const GENERIC = new Set(
  `the city of town village region regions province oblast district area port capital suburb outskirts near in and
  north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
  northeast northwest southeast southwest downtown greater centre center international airport s`.split(
    /\s+/,
  ),
);

type Known = { readonly name: string; readonly kind: string; readonly country: string };

const known = new Map<string, Known>();
for (const [form, place] of PLACES) {
  // Two spellings of one capital are two rows of the gazetteer; its aliases say which is the first.
  const name = PLACE_ALIASES.get(place.name.toLowerCase()) ?? place.name.toLowerCase();
  known.set(foldName(form), { name: foldName(name), kind: place.kind, country: place.country });
}

/** How two places stand to each other: "apart" only when both are known or plainly named differently. */
export type PlaceRelation = "same" | "contained" | "country-of" | "apart";

/** Compares two places as articles name them. Order does not matter. */
export function relatePlaces(a: string, b: string): PlaceRelation {
  const first = parts(a);
  const second = parts(b);
  if (first.key === second.key) return "same";
  if (first.words.length > 0 && second.words.length > 0) {
    if (isSubset(first.words, second.words) || isSubset(second.words, first.words)) return "contained";
  }
  for (const [country, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (country.place?.kind !== "country" && country.place?.kind !== "continent") continue;
    // A place the gazetteer does not know may lie in any country.
    if (!other.place || other.place.country === country.place.country || country.place.kind === "continent")
      return "country-of";
  }
  return "apart";
}

/** A key under which spellings of one place fall together: "Kiev" and "the city of Kyiv" are "kyiv". */
export const placeKey = (place: string): string => parts(place).key;

/** The keys of the cities and regions that a text names. */
export function placesIn(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= 3; length += 1) {
      const place = known.get(words.slice(at, at + length).join(" "));
      if (place?.kind === "city" || place?.kind === "region") found.add(place.name);
    }
  }
  return found;
}

/** Whether the name is that of a country, a continent or the like. */
export function isCountry(place: string): boolean {
  const { place: found } = parts(place);
  return found?.kind === "country" || found?.kind === "continent";
}

function parts(place: string) {
  const folded = foldName(place);
  const direct = known.get(folded);
  if (direct) return { key: direct.name, words: direct.name.split(" "), place: direct };
  const words = foldedWords(place).filter((word) => !GENERIC.has(word));
  const bare = words.join(" ");
  const named = known.get(bare) ?? null;
  if (named)
    return {
      key: keepsRegion(folded) ? `${named.name} region` : named.name,
      words: named.name.split(" "),
      place: named,
    };
  const inner = innermost(words);
  const spelled = inner ? inner.words : words;
  return { key: bare || folded, words: spelled, place: inner?.place ?? null };
}

/** "Sumy region" holds the city of Sumy but is not the city. */
const keepsRegion = (folded: string): boolean => /\b(?:region|oblast|province)\b/.test(folded);

/** The known city inside a longer description ("a playground in Kryvyi Rih"), with its first spelling put in. */
function innermost(words: readonly string[]): { words: readonly string[]; place: Known } | null {
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const place = known.get(words.slice(at, at + length).join(" "));
      if (!place || place.kind === "country" || place.kind === "continent") continue;
      return { words: [...words.slice(0, at), ...place.name.split(" "), ...words.slice(at + length)], place };
    }
  }
  return null;
}

const isSubset = (small: readonly string[], large: readonly string[]): boolean =>
  small.every((word) => large.includes(word));
