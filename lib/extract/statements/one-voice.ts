import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { CAPITALS, PLACES } from "../lexicon/gazetteer";
import { SEATS } from "../lexicon/offices";
import { TITLES } from "../lexicon/people-words";
import type { Person } from "../names/names";
import { countryIn, nameKey } from "../names/names";
import { fold } from "../names/people";
import { bodyWords } from "../speakers/same-body";

/** Titles of those who speak for a body. */
const VOICES = ["spokesman", "spokeswoman", "spokesperson", "minister"];

/** Titles of those who speak for a body that employs them, though not for a country. */
const STAFF = ["official", "representative"];

/** Words of a body's name that say little of which it is. */
const GENERIC = /^(?:movement|group|government|authorities|side|\S+-based)$/u;

/** Whether one of two speakers gives the other its voice: "Germany said …", "government spokesman X told"; "the Kremlin", "its spokesman"; or both are one body: "Ukraine", "Kyiv". */
export function oneVoice(a: string, b: string, article: Article): boolean {
  const [first, second] = [article.names.personNamed(a), article.names.personNamed(b)];
  if (first === null && second === null) return sameWords(a, b) || sameGovernment(a, b);
  if (first !== null && second !== null) return false;
  const person = first ?? second;
  const body = bodyWords(first === null ? a : b).filter((word) => !GENERIC.test(word));
  // "One MP" is another member, not the body of somebody who is one.
  if (person === null || body.length === 0 || body.every((word) => TITLES.has(word))) return false;
  const ofCountry = PLACES.get(first === null ? a : b)?.kind === "country";
  const titles = ofCountry ? VOICES : [...VOICES, ...STAFF];
  if (!titles.some((title) => person.descriptors.has(title))) return false;
  const country = countryOf(person);
  return body.every((word) => person.descriptors.has(word) || word === country);
}

/** Whether two statements have a speaker in common, under any of the names the article gives it. What two people say together is of its own. */
export function shareSpeaker(one: Candidate, other: Candidate, article: Article): boolean {
  const [a, b] = [speakerKeys(one, article), speakerKeys(other, article)];
  if (isJoint(one, article) || isJoint(other, article)) return a[0] === b[0];
  return b.some((key) => a.includes(key));
}

const isJoint = ({ actors }: Candidate, article: Article): boolean =>
  new Set(
    actors.flatMap(({ name, role }) => (role === "speaker" ? (article.names.personNamed(name) ?? []) : [])),
  ).size > 1;

const speakerKeys = ({ actors }: Candidate, article: Article): string[] =>
  actors
    .filter(({ role }) => role === "speaker")
    .map(({ name }) => nameKey(article.names.personNamed(name)?.name ?? name));

/** "Turkey's defence ministry" and "the Ministry of Defense of Turkey", but not "one Kyiv resident" and another. */
function sameWords(a: string, b: string): boolean {
  if (![a, b].every((name) => /\p{Lu}/u.test(name) && !/^(?:one|another|second|third)\b/iu.test(name)))
    return false;
  const [ours, theirs] = [bodyWords(a), bodyWords(b)];
  return ours.length > 0 && ours.length === theirs.length && ours.every((word) => theirs.includes(word));
}

function sameGovernment(a: string, b: string): boolean {
  const country = governmentOf(a);
  return country !== null && country === governmentOf(b);
}

/** The country for which a body speaks as its government: "Ukraine", "Kyiv", "the Ukrainian government". Null for any other body. */
function governmentOf(name: string): string | null {
  const place = PLACES.get(name);
  if (place?.kind === "country") return place.name;
  const words = bodyWords(name);
  const others = words.filter((word) => !GOVERNMENT.test(word));
  if (others.length === words.length) return CAPITALS.get(name) ?? null;
  const country = countryIn(name);
  // "Kyiv authorities" are those of the city.
  return country !== null && others.length === 1 && others[0] === fold(country) ? country : null;
}

const GOVERNMENT = /^(?:government|authorities|side)$/u;

/** The country whose seat of government a person's titles name: "White House spokesman". Null when they name none. */
function countryOf({ descriptors }: Person): string | null {
  for (const [seat, country] of SEATS)
    if (seat.split(" ").every((word) => descriptors.has(word))) return country;
  return null;
}
