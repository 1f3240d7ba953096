import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { PLACES } from "../lexicon/gazetteer";
import { SEATS } from "../lexicon/offices";
import type { Person } from "../names";
import { nameKey } from "../names";
import { bodyWords } from "../speakers/same-body";

/** Titles of those who speak for a body. */
const VOICES = ["spokesman", "spokeswoman", "spokesperson", "minister"];

/** Titles of those who speak for a body that employs them, though not for a country. */
const STAFF = ["official", "representative"];

/** Words of a body's name that say little of which it is. */
const GENERIC = /^(?:movement|group|government|authorities|side|\S+-based)$/u;

/** Whether one of two speakers gives the other its voice: "Germany said …", "government spokesman X told"; "the Kremlin", "its spokesman". */
export function oneVoice(a: string, b: string, article: Article): boolean {
  const [first, second] = [article.names.personNamed(a), article.names.personNamed(b)];
  if ((first === null) === (second === null)) return false;
  const person = first ?? second;
  const body = bodyWords(first === null ? a : b).filter((word) => !GENERIC.test(word));
  if (person === null || body.length === 0) return false;
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

/** The country whose seat of government a person's titles name: "White House spokesman". Null when they name none. */
function countryOf({ descriptors }: Person): string | null {
  for (const [seat, country] of SEATS)
    if (seat.split(" ").every((word) => descriptors.has(word))) return country;
  return null;
}
