import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { TARGET_NOUNS } from "../lexicon/target-words";
import { wordSet } from "../lexicon/word-set";
import { strikeNounAt } from "../strikes/strike-noun";

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
  const kinds = [...told]
    .map((word) => SAME_KIND.find((kind) => kind.test(word)))
    .filter((kind) => kind !== undefined);
  for (let i = one.clause.from; i < one.clause.to; i += 1) {
    const word = lowerAt(tokens, i);
    if (!told.has(word) && !kinds.some((kind) => kind.test(word))) continue;
    if (/^(?:the|that|this)$/u.test(lowerAt(tokens, i - 1))) return true;
  }
  return false;
}

/** Words that stand for one another when a thing is told of again. */
const SAME_KIND = [
  /^(?:plane|jet|airliner|aircraft|warplane|bomber|airplane|aeroplane|helicopter)$/u,
  /^(?:car|truck|vehicle|van|lorry|minibus|bus)$/u,
  /^(?:building|block|tower|flats|apartments|high-rise|house)$/u,
  /^(?:ship|vessel|boat|tanker|freighter|trawler|warship|ferry)$/u,
];

/** Whether both tell that one person was killed: nobody dies twice, whatever day or place each gives. */
export const namesSameDead = (one: Candidate, other: Candidate, article: Article): boolean =>
  tellsOfDeath(one, article) && tellsOfDeath(other, article) && sameVictims(one, other, article) === "same";

const tellsOfDeath = ({ sentence, clause }: Candidate, article: Article): boolean =>
  (article.sentences[sentence]?.tokens.slice(clause.from, clause.to) ?? []).some(({ lower }) =>
    DEATHS.has(lower),
  );

const DEATHS = wordSet(`
killed, killing, assassinated, assassination, murdered, murder, slain, executed, execution, dead, died, death
`);

/** Whether both tell of the opening of a war or an offensive. */
export const bothOpenWar = (one: Candidate, other: Candidate, article: Article): boolean =>
  opensWar(one, article) && opensWar(other, article);

/** Whether one opens a war and the other is a strike within it. */
export const differInScale = (one: Candidate, other: Candidate, article: Article): boolean =>
  opensWar(one, article) !== opensWar(other, article);

const opensWar = ({ why, sentence, clause }: Candidate, article: Article): boolean => {
  const rule = why.find(({ stage }) => stage === "find strikes")?.rule ?? "";
  if (/the start of a war|"invasion"|"invaded?"|"invading"/u.test(rule)) return true;
  if (!/"(?:counter-?)?offensive"|"incursion"/u.test(rule)) return false;
  const words = article.sentences[sentence]?.tokens.slice(clause.from, clause.to) ?? [];
  return words.some(({ lower }) =>
    /^(?:began|begun|begins|launch(?:ed|es)?|start(?:ed|s)?|opened|mounted)$/u.test(lower),
  );
};

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
  // "The blast tore through a shop on Rue Sainte": what a verb tells of it, and not which attack is meant.
  const end = tokens[phrase.to - 1]?.pos === "VERB" ? phrase.to : (object?.to ?? phrase.to);
  for (let i = Math.max(1, phrase.from); i < end; i += 1) {
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
