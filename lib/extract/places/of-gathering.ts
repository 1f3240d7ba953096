import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";

/** How many sentences back a gathering may have been told. */
const REACH = 6;

/** Whether words speak of a gathering told before: "at the summit", "on the sidelines of the conference". */
export const speaksOfGathering = (words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => GATHERING.has(lower) && [1, 2].some((back) => isTheOne(words, i - back, i)));

/** "due to meet on the sidelines": of the gathering told before, which is not named again. */
export const standsBeside = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:sidelines|margins|fringes)$/u.test(lower) &&
      words[i + 1]?.lower !== "of" &&
      words[i - 1]?.lower === "the",
  );

/** "at the summit", "of the AU summit": the article right before it or its name. */
const isTheOne = (words: readonly Token[], article: number, noun: number): boolean =>
  /^(?:the|this)$/u.test(words[article]?.lower ?? "") &&
  /^(?:at|of|during|to)$/u.test(words[article - 1]?.lower ?? "") &&
  words.slice(article + 1, noun).every(({ pos }) => pos === "PROPN");

const GATHERING = wordSet("summit, conference, forum, gathering, assembly, congress");

/** The town of the summit or conference told last, up to a sentence: "the summit in Niamey", "the Munich Security Conference"; null where none is told. */
export function gatheringBefore(index: number, { names, sentences }: Article): PlaceFound | null {
  for (let at = index; at >= Math.max(0, index - REACH); at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const found = (names.all[at] ?? []).flatMap((name) => townOf(sentence, name) ?? []).at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

/** The town by which a name tells where a gathering is, null where it tells of none. */
function townOf({ tokens }: Sentence, { from, to, text }: Name): PlaceFound | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const called = to - from > 1 && GATHERING.has(lowerAt(tokens, to - 1));
  if (called && PLACES.get(first.text)?.kind === "city") return placeAt(first, first, first.text);
  const last = tokens[to - 1];
  if (last === undefined || lowerAt(tokens, from - 1) !== "in") return null;
  const held = tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => GATHERING.has(lower));
  return held && PLACES.get(text)?.kind === "city" ? placeAt(first, last, text) : null;
}

const placeAt = (first: Token, last: Token, name: string): PlaceFound => ({
  start: first.start,
  end: last.end,
  name,
  rank: PLACE_RANKS.city,
});
