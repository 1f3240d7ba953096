import type { Article } from "../article";
import { SEATS } from "../lexicon/offices";
import type { Person } from "../names";
import { bodyWords } from "../speakers/same-body";

/** Titles of those who speak for a body. */
const VOICES = ["spokesman", "spokeswoman", "spokesperson", "minister"];

/** Words of a body's name that say little of which it is. */
const GENERIC = /^(?:movement|group|government|authorities|side|\S+-based)$/u;

/** Whether one of two speakers gives the other its voice: "Germany said …", "government spokesman X told"; "the Kremlin", "its spokesman". */
export function oneVoice(a: string, b: string, article: Article): boolean {
  const [first, second] = [article.names.personNamed(a), article.names.personNamed(b)];
  if ((first === null) === (second === null)) return false;
  const person = first ?? second;
  const body = bodyWords(first === null ? a : b).filter((word) => !GENERIC.test(word));
  if (person === null || body.length === 0 || !VOICES.some((title) => person.descriptors.has(title)))
    return false;
  const country = countryOf(person);
  return body.every((word) => person.descriptors.has(word) || word === country);
}

/** The country whose seat of government a person's titles name: "White House spokesman". Null when they name none. */
function countryOf({ descriptors }: Person): string | null {
  for (const [seat, country] of SEATS)
    if (seat.split(" ").every((word) => descriptors.has(word))) return country;
  return null;
}
