import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { PLACES } from "../lexicon/gazetteer";
import { bodyWords } from "../speakers/same-body";

/** How many bodies of an article are compared with each other. */
const MOST = 80;

/** Calls a body that an article names at different lengths by its longest name: "coast guard" and "Greek coast guard". */
export function unifyBodies(found: readonly Candidate[], article: Article): readonly Candidate[] {
  const names = new Set<string>();
  for (const { actors, dropped } of found)
    for (const { name, role } of actors)
      if (dropped === null && role === "speaker" && isBody(name, article)) names.add(name);
  const compared = [...names].slice(0, MOST);
  const longest = new Map([...spelledOut(compared, article), ...longestNames(compared)]);
  return found.map((one) =>
    one.actors.some(({ name }) => longest.has(name))
      ? {
          ...one,
          actors: one.actors.map((actor) => ({ ...actor, name: longest.get(actor.name) ?? actor.name })),
        }
      : one,
  );
}

/** Capitals that speak, to the first name of the article whose initials they are, whether it speaks or not. */
function spelledOut(speakers: readonly string[], { names }: Article): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const capitals of speakers.filter((name) => CAPITALS.test(name))) {
    const whole = names.all.flat().find(({ kind, text }) => kind !== "person" && isShortFor(capitals, text));
    if (whole !== undefined) found.set(capitals, whole.text);
  }
  return found;
}

const CAPITALS = /^\p{Lu}{3,8}$/u;

const isBody = (name: string, article: Article): boolean =>
  !/^(?:another|second|third|fourth)\b/iu.test(name) &&
  article.names.personNamed(name) === null &&
  PLACES.get(name)?.kind !== "country";

/** Each name that some longer one holds, to the longest; none where two longer ones exclude each other. */
function longestNames(names: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map(names.map((name) => [name, bodyWords(name)]));
  const found = new Map<string, string>();
  for (const name of names) {
    const own = words.get(name) ?? [];
    const longer = names
      .filter((other) => other !== name && (holds(words.get(other) ?? [], own) || isShortFor(name, other)))
      .sort((a, b) => (words.get(b)?.length ?? 0) - (words.get(a)?.length ?? 0));
    const [best, ...others] = longer;
    if (best === undefined) continue;
    const chain = others.every((other) => {
      const theirs = words.get(other) ?? [];
      return theirs.every((word) => words.get(best)?.includes(word));
    });
    if (chain) found.set(name, best);
  }
  return found;
}

/** Whether capitals are the initials of a name: "ICRC" of "International Committee of the Red Cross". */
const isShortFor = (capitals: string, name: string): boolean =>
  CAPITALS.test(capitals) && (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join("") ?? "") === capitals;

/** Whether all words of the shorter name are in the longer, with the same noun at the end. */
const holds = (longer: readonly string[], shorter: readonly string[]): boolean =>
  longer.length > shorter.length &&
  shorter.length > 0 &&
  longer.at(-1) === shorter.at(-1) &&
  shorter.every((word) => longer.includes(word));
