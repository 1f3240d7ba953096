import type { Article } from "./article";
import type { Candidate } from "./candidate";
import { lowerAt } from "./clause";
import { DEMONYMS, PLACES } from "./lexicon/gazetteer";
import { TARGET_NOUNS } from "./lexicon/target-words";
import { strikeNounAt } from "./strike-noun";

/** Whether two strikes hit the same person by name; "unknown" when one of them names nobody. */
export function sameVictims(
  one: Candidate,
  other: Candidate,
  article: Article,
): "same" | "different" | "unknown" {
  const [a, b] = [victimsOf(one, article), victimsOf(other, article)];
  if (a.length === 0 || b.length === 0) return "unknown";
  return a.some((name) => b.includes(name)) ? "same" : "different";
}

const victimsOf = ({ actors }: Candidate, article: Article): readonly string[] =>
  actors
    .filter(({ role }) => role === "target")
    .map(({ name }) => article.names.personNamed(name)?.name ?? null)
    .filter((name) => name !== null);

/** "rockets fell near the base", of a strike on an air base: the thing hit is one told before. */
export function refersToTarget(one: Candidate, other: Candidate, article: Article): boolean {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const told = new Set(
    other.actors
      .filter(({ role }) => role === "target")
      .flatMap(({ name }) => name.split(" "))
      .map((word) => word.toLowerCase())
      .filter((word) => TARGET_NOUNS.has(word)),
  );
  for (let i = one.trigger.to; i < one.clause.to; i += 1)
    if (told.has(lowerAt(tokens, i)) && /^(?:the|that|this)$/u.test(lowerAt(tokens, i - 1))) return true;
  return false;
}

/** Whether one opens a war and the other is a strike within it. */
export const differInScale = (one: Candidate, other: Candidate): boolean => opensWar(one) !== opensWar(other);

const opensWar = ({ why }: Candidate): boolean =>
  /the start of a war|"invasion"|"invaded?"|"invading"/u.test(
    why.find(({ stage }) => stage === "find strikes")?.rule ?? "",
  );

/** "the Hariri assassination" is not the invasion told before: none of its sentences holds the name that singles it out. */
export function namesSomethingElse(one: Candidate, other: Candidate, article: Article): boolean {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined || one.telling !== "reference") return false;
  const { tokens } = sentence;
  const { phrase, object } = strikeNounAt(tokens, one.trigger.to - 1);
  const attackers = new Set(
    one.actors.filter(({ role }) => role === "attacker").flatMap(({ name }) => name.split(" ")),
  );
  const names: string[] = [];
  for (let i = Math.max(1, phrase.from); i < (object?.to ?? phrase.to); i += 1) {
    const word = tokens[i]?.text ?? "";
    if (!/^\p{Lu}\p{Ll}{2}/u.test(word) || tokens[i]?.pos !== "PROPN" || DAY.test(lowerAt(tokens, i)))
      continue;
    if (DEMONYMS.has(word) || PLACES.get(word)?.kind === "country" || attackers.has(word)) continue;
    names.push(word);
  }
  if (names.length === 0) return false;
  const told = other.passages
    .slice(-MOST_READ)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(" ");
  const place = one.place?.name ?? "";
  return !names.some((name) => told.includes(name)) && !(place !== "" && told.includes(place));
}

/** How many of its sentences are looked through for a name: it bounds the work. */
const MOST_READ = 30;

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)/u;
