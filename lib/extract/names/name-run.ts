import { beginsWithCapital } from "../../text/capital";
import type { Sentence, Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { wordsOf } from "../grammar/words-of";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { CONNECTORS, MONTHS_AND_DAYS, OF_HEADS, PLACE_SUFFIXES } from "../lexicon/name-words";
import { TITLES } from "../lexicon/people-words";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import { isGivenName, readRun } from "./name-reading";
import type { Name } from "./names";

const isCapital = (text: string): boolean =>
  beginsWithCapital(text) || ((text.startsWith("a") || text.startsWith("e")) && WITH_ARTICLE.test(text));

/** "al-Assad", "el-Sisi" */
const WITH_ARTICLE = /^(?:al|el|an|as|ad|ash|az)[-’']\p{Lu}/u;

/** The names of one sentence, in order. */
export function namesOf({ tokens, index }: Sentence): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!startsName(tokens, i)) continue;
    const to = endOfRun(tokens, i);
    if (!isNamedDay(tokens, i, to))
      names.push(withOffice(readRun(tokens, { from: i, to }, index), names.at(-1), tokens));
    i = to - 1;
  }
  return names;
}

/** "Victory Day", "Christmas Eve": a day, and neither somebody nor a body; "Doris Day" and "General Day" are people. */
const isNamedDay = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  /^(?:day|eve)$/u.test(lowerAt(tokens, to - 1)) &&
  !TITLES.has(lowerAt(tokens, from)) &&
  !tokens.slice(from, to - 1).some(({ text }) => isGivenName(text));

/** "The Commander-in-Chief of the Armed Forces, Oleksandr Syrskyi": the office before the comma is the person's. */
function withOffice(name: Name, before: Name | undefined, tokens: readonly Token[]): Name {
  if (name.kind !== "person" || before === undefined || name.from - before.to > 3) return name;
  const commaBetween =
    before.to <= name.from && tokens.slice(before.to, name.from).some(({ text }) => text === ",");
  if (!commaBetween || before.kind === "person") return name;
  const words = tokens.slice(before.from, before.to).map(({ lower: word }) => word);
  const office = words.concat([...before.descriptors]).some((word) => TITLES.has(word));
  if (!office) return name;
  return {
    ...name,
    descriptors: new Set([
      ...name.descriptors,
      ...before.descriptors,
      ...words.filter((word) => TITLES.has(word)),
    ]),
  };
}

const NEVER_FIRST = new Set([
  "DET",
  "PRON",
  "ADP",
  "CCONJ",
  "SCONJ",
  "ADV",
  "AUX",
  "PART",
  "PUNCT",
  "INTJ",
  "NUM",
]);

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!isCapital(token.text) || MONTHS_AND_DAYS.has(token.lower) || token.lower === "i") return false;
  const before = tokens[i - 1];
  const opens = before === undefined || OPENERS.has(before.text);
  if (!opens) return true;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  if (PLACES.has(token.text) || DEMONYMS.has(token.text) || TITLES.has(token.lower)) return true;
  // "Says Mona Daher, a nurse: …"
  if (NEVER_FIRST.has(token.pos) || (token.pos === "VERB" && REPORTING_VERBS.has(token.lower))) return false;
  const next = tokens[i + 1];
  return token.pos === "PROPN" || (next !== undefined && isCapital(next.text));
}

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "(", ":", "—", "–", ".", "?", "!", "…"]);

/** In "told Rutte Ukraine needs" the country is another name; in "South Korea" it is not. */
function startsCountry(tokens: readonly Token[], start: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const verbAfter = tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX";
  if (!verbAfter || PLACES.get(token.text)?.kind !== "country") return false;
  const whole = wordsOf(tokens, { from: start, to: at + 1 });
  return !PLACES.has(whole) && !PLACES.has(`${before.text} ${token.text}`) && !TITLES.has(before.lower);
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let to = start + 1;
  for (let next = pastNext(tokens, start, to); next !== null; next = pastNext(tokens, start, to)) to = next;
  return to;
}

/** The token behind the next piece of a name, null where the name ends. */
function pastNext(tokens: readonly Token[], start: number, at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isNameWord(token)) return startsCountry(tokens, start, at) ? null : at + 1;
  return (
    pastConnector(tokens, at) ??
    pastOf(tokens, at) ??
    pastSaint(tokens, start, at) ??
    nameBehindPost(tokens, at)
  );
}

const isNameWord = ({ text, lower }: Token): boolean => isCapital(text) && !MONTHS_AND_DAYS.has(lower);

/** "Ursula von der Leyen", "Islamic State of Iraq and the Levant": past the small words and the capital behind them. */
function pastConnector(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [lowerAt(tokens, at), tokens[at + 1]];
  if (next === undefined) return null;
  if (CONNECTORS.has(word) && isCapital(next.text) && tokens[at]?.text !== "e") return at + 2;
  const noble = word === "von" && next.lower === "der" && isCapital(tokens[at + 2]?.text ?? "");
  const levant = word === "and" && next.lower === "the" && lowerAt(tokens, at + 2) === "levant";
  return noble || levant ? at + 3 : null;
}

/** "St. Vladimir's Cathedral", "St Mary's Hospital": past the possessive and the building, null elsewhere. */
function pastSaint(tokens: readonly Token[], start: number, at: number): number | null {
  if (!SAINT.has(lowerAt(tokens, start)) || !/^['’]s$/u.test(lowerAt(tokens, at))) return null;
  const building = tokens[at + 1];
  return building !== undefined && isCapital(building.text) && PLACE_SUFFIXES.has(building.lower)
    ? at + 2
    : null;
}

const SAINT = wordSet("st., st, saint");

/** "Ministry of Defence", "Institute for the Study" */
function pastOf(tokens: readonly Token[], at: number): number | null {
  if (!LINKS.has(lowerAt(tokens, at)) || !OF_HEADS.has(lowerAt(tokens, at - 1))) return null;
  const to = lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const after = tokens[to];
  return after !== undefined && isNameWord(after) ? to + 1 : null;
}

const LINKS = wordSet("of, for");

/** "Ambassador to the United Nations Nikki Haley": past the post at "to" where a name follows it, else null. */
function nameBehindPost(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at) !== "to") return null;
  if (!/^(?:ambassador|envoy|representative|adviser|advisor)$/u.test(lowerAt(tokens, at - 1))) return null;
  const start = lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  let end = start;
  while (end < tokens.length && isCapital(tokens[end]?.text ?? "")) end += 1;
  const enough = end - start >= 3 && end - start <= 6;
  return enough && !PLACES.has(wordsOf(tokens, { from: start, to: end })) ? end : null;
}
