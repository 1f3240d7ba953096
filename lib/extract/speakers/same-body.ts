import { keepAnswers } from "../../text/keep-answers";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { fold } from "../names/people";
import type { Memory } from "./memory";
import type { Party } from "./party";

/** The words that tell one body from another: "Ukraine's defence ministry" and "the Ukrainian defense ministry" have the same. */
export const bodyWords = keepAnswers((name): readonly string[] => {
  const place = PLACES.get(name);
  if (place?.kind === "country") return [fold(place.name)];
  return name
    .replace(/['’]s?(?=\s|$)/gu, "")
    .split(/\s+/u)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => spelled(fold(DEMONYMS.get(word) ?? PLACES.get(word)?.name ?? word)));
});

const SMALL_WORDS = wordSet("the, a, an, of, for, in, to, and, this, that, its, one, another");

/** One word for several that name the same body. */
const spelled = (word: string): string => SAME_WORD.get(word) ?? word;
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["cops", "police"],
  ["organization", "organisation"],
  ["centre", "center"],
]);

/** The body heard before that a shorter name means: "the ministry" after "the Russian defence ministry". Null when none was. */
export function sameBody(head: string, name: string, memory: Memory): Party | null {
  const words = bodyWords(name);
  for (let i = memory.spoken.length - 1; i >= Math.max(0, memory.spoken.length - 60); i -= 1) {
    const party = memory.spoken[i];
    if (party === undefined || party.kind === "person") continue;
    const theirs = bodyWords(party.name);
    if (
      theirs.length >= words.length &&
      theirs.includes(head) &&
      words.every((word) => theirs.includes(word))
    )
      return party;
  }
  return null;
}
