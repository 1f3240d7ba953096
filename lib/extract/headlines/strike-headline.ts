import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { FORCES } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS } from "../lexicon/gazetteer";
import { countryOfAttacker } from "../strike-actors/by-context";
import { capital, withArticle } from "./headline-words";

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  [...DEMONYMS]
    .reverse()
    .filter(([word]) => !word.endsWith("s") || /(?:ese|ish|us)$/u.test(word))
    .map(([adjective, country]) => [country, adjective]),
);

const MOST_WORDS_OF_ATTACKER = 2;
const MOST_WORDS_OF_TARGET = 3;
/** Words that stand for somebody told elsewhere: no headline can show whom. */
const UNNAMED = /^(?:its|his|her|their|they|it|he|she|the|this|that|these|those|two|both)\b/iu;

/** "outside the " */
const LONGEST_LINK = 14;
/** Whom the toll tells of already. */
const UNTOLD_TARGETS =
  /^(?:one|another|more|many|several|\d+)\b|\b(?:people|persons|civilians|children|others|victims|targets|residents|men|women|man|woman)$/iu;

/** What stands before a target where "in" stands before a place. */
const TARGETED: Readonly<Record<string, string>> = {
  "car bombing": "of",
  bombing: "of",
  shooting: "of",
  clashes: "with",
};

const wordsIn = (text: string): number => text.split(" ").length;

/** "Russian missile strike on Sumy kills 35" */
export function strikeHeadline(one: Candidate, article: Article): string {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const text = tokens
    .slice(one.clause.from, one.clause.to)
    .map(({ lower }) => lower)
    .join(" ");
  const attacker = one.actors.find(
    ({ role, name }) =>
      role === "attacker" &&
      !UNNAMED.test(name) &&
      // Who is only charged with it is no matter for a headline.
      article.names.personNamed(name) === null &&
      isNamed(name, one, article),
  )?.name;
  const [act, usual] = actOf(text);
  // Whose defences brought it down, and whose it was, no headline can tell apart.
  const adjective =
    attacker === undefined || act === DOWNED ? undefined : withoutWordsOf(act, attributive(attacker));
  const link = act === "attack" && tookPlaceIn(one, article) ? "in" : usual;
  const target = one.actors.find(
    ({ role, name }) =>
      role === "target" &&
      !UNNAMED.test(name) &&
      wordsIn(name) <= MOST_WORDS_OF_TARGET &&
      !UNTOLD_TARGETS.test(name),
  )?.name;
  const where =
    one.place !== null
      ? ` ${link} ${withArticle(one.place.name)}`
      : target === undefined
        ? ""
        : ` ${link === "in" ? (TARGETED[act] ?? "on") : link} ${target}`;
  const head = `${adjective === undefined ? "" : `${adjective} `}${act}${where}`;
  return capital(`${head}${outcome(one, /(?:s|defences)$/u.test(act.split(" ").at(0) ?? ""))}`);
}

const DOWNED = "air defences down targets";

/** Whether the passages name an attacker, by name, capital or people: what only the rest of the article tells stays out of the headline. */
function isNamed(name: string, { passages }: Candidate, article: Article): boolean {
  const text = passages.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  if (text.includes(name)) return true;
  const country = countryOfAttacker(name);
  const words = text.split(/[^\p{L}-]+/u);
  if (country === null) return words.includes(name.split(" ").at(-1) ?? name);
  return (
    text.includes(country) ||
    words.some((word) => DEMONYMS.get(word) === country || CAPITALS.get(word) === country)
  );
}

/** Whether the place is where it happened rather than what was attacked: "was killed in an attack in Izium". */
function tookPlaceIn({ place }: Candidate, { text }: Article): boolean {
  if (place === null) return false;
  return /\b(?:in|at|near|outside)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, place.start - LONGEST_LINK), place.start),
  );
}

function actOf(text: string): [string, string] {
  if (/\binva(?:sion|de[sd]?|ding)\b/u.test(text)) return ["invasion", "of"];
  if (/\bsuicide\b/u.test(text)) return ["suicide attack", "in"];
  if (/\bcar bomb/u.test(text)) return ["car bombing", "in"];
  if (/\bshot down|downed|intercepted\b/u.test(text)) return [DOWNED, "over"];
  if (/\bdrones?\b/u.test(text) && /\bmissiles?\b/u.test(text)) return ["missile and drone attack", "on"];
  if (/\bmissiles?\b/u.test(text)) return ["missile strike", "on"];
  if (/\bdrones?\b/u.test(text)) return ["drone attack", "on"];
  if (/\brockets?\b/u.test(text)) return ["rocket attack", "on"];
  if (/\bair ?strikes?|air-strikes?|warplanes|jets\b/u.test(text)) return ["air strike", "on"];
  if (/\bshell(?:ed|ing|s)|mortars?|artillery\b/u.test(text)) return ["shelling", "of"];
  if (/\bbomb(?:s|ing|ings|ed)?|explo(?:sion|ded|sions)|blast\b/u.test(text)) return ["bombing", "in"];
  if (/\bclash/u.test(text)) return ["clashes", "in"];
  if (/\bshoot|shot\b|gunm[ae]n|gunfire/u.test(text)) return ["shooting", "in"];
  if (/\braid/u.test(text)) return ["raid", "in"];
  return /\bstrikes?|struck\b/u.test(text) ? ["strike", "on"] : ["attack", "on"];
}

function outcome({ killed, injured }: Candidate, plural: boolean): string {
  const figure = ([low, high]: readonly [number, number]) => (low === high ? `${low}` : `${low} to ${high}`);
  if (killed !== null && killed[1] > 0) return ` ${plural ? "kill" : "kills"} ${figure(killed)}`;
  return injured !== null && injured[1] > 0 ? ` ${plural ? "injure" : "injures"} ${figure(injured)}` : "";
}

/** "Russian" of "Russian rocket" before a rocket attack; undefined where nothing is left to say. */
function withoutWordsOf(act: string, attacker: string | undefined): string | undefined {
  const told = act.split(" ");
  const rest = attacker?.split(" ").filter((word) => !told.includes(word.toLowerCase())) ?? [];
  return rest.length === 0 ? undefined : rest.join(" ");
}

/** An attacker as the first word of a headline: "Russia" and "Russian forces" are "Russian"; undefined for one too long, or many without a name. */
function attributive(attacker: string): string | undefined {
  const words = attacker.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length > 1 && FORCES.has(last)) return attributive(words.slice(0, -1).join(" "));
  if (/^\p{Ll}/u.test(attacker) && last.endsWith("s")) return undefined;
  // "Moscow launched drones", "the Russians shelled"
  const state = CAPITALS.get(attacker) ?? (attacker.endsWith("s") ? DEMONYMS.get(attacker) : undefined);
  return ADJECTIVES.get(state ?? attacker) ?? (words.length <= MOST_WORDS_OF_ATTACKER ? attacker : undefined);
}
