import type { Utf16Span } from "../../text/position";
import { utf16 } from "../../text/position";
import { PLACES } from "../lexicon/gazetteer";

/** "KYIV —", "SUMY, Ukraine (Desk) —": where a report was filed; it is no part of its first sentence. `end` is where that begins. */
export type Dateline = Utf16Span & {
  /** The city as written. */
  readonly city: Utf16Span;
  /** The city as running text would write it. */
  readonly place: string;
};

const LONGEST = 100;
const OPENING =
  /^\s*(?<city>\p{Lu}[\p{L}.'’\- ]{1,38}?)(?:\/\p{Lu}[\p{L} ]{2,25})?(?<country>,\s\p{Lu}[\p{L}. ]{1,28})?(?<day>,\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:\s\d{2,4})?)?(?<agency>\s\([^()\n]{2,40}\))?\s?(?:—|–|--|-|:)\s?(?=\S)/u;

/** What closes every dateline. */
const CLOSING = /[—–:-]/u;

/** The dateline at the head of the first paragraph, null without one. */
export function datelineOf(text: string, paragraphs: readonly Utf16Span[]): Dateline | null {
  const first = paragraphs[0];
  if (first === undefined) return null;
  const head = text.slice(first.start, Math.min(first.end, first.start + LONGEST));
  const match = CLOSING.test(head) ? OPENING.exec(head) : null;
  const { city: name, country, day, agency } = match?.groups ?? {};
  const city = name?.trim();
  if (match === null || city === undefined) return null;
  // "A CAR - BOMB attack": no town is called so.
  if (/^(?:AN?|THE)\s/u.test(city)) return null;
  const capitals = city === city.toUpperCase();
  const place = running(city);
  // "Kyiv, Apr 9:" is one; "Kyiv: what we know" is none.
  if (/:\s?$/u.test(match[0]) && day === undefined && agency === undefined) return null;
  const filed = agency !== undefined || country !== undefined;
  const hyphen = /\S-\S*$/u.test(match[0].trimEnd()) && !/\s-\s?$/u.test(match[0]);
  if (hyphen || !(capitals || (PLACES.has(place) && (filed || /[—–:]\s?$/u.test(match[0]))))) return null;
  if (first.start + match[0].length >= first.end) return null;
  const from = first.start + match[0].indexOf(city);
  return {
    start: first.start,
    city: { start: utf16(from), end: utf16(from + city.length) },
    end: utf16(first.start + match[0].length),
    place,
  };
}

const BY_CAPITALS: ReadonlyMap<string, string> = new Map(
  [...PLACES.keys()].map((name) => [name.toUpperCase(), name]),
);

/** "KRYVYI RIH" → "Kryvyi Rih". */
function running(city: string): string {
  if (city !== city.toUpperCase()) return city;
  return (
    BY_CAPITALS.get(city) ??
    city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  );
}
