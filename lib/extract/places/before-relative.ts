import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { PlaceFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";
import { isLandmark } from "./landmark";

/** The place that a relative clause is said of: "Brussels, where ministers met", "a siege in Beslan in which"; null without one. */
export function placeBeforeRelative(
  { names }: Article,
  { index, tokens }: Sentence,
  clause: Range,
): PlaceFound | null {
  const link = linkOf(tokens, clause.from);
  if (link === null) return null;
  const all = names.all[index] ?? [];
  let at = behindPlace(tokens, lowerAt(tokens, link - 1) === "," ? link - 1 : link);
  let place = all.find(({ to }) => to === at);
  // "Minneapolis, Minnesota, where": the first of the chain is the finest.
  for (let finer = place; finer !== undefined; ) {
    place = finer;
    const before: number = finer.from - 1;
    finer =
      lowerAt(tokens, before) === "," ? all.find(({ to }) => to === before) : quarterIn(tokens, all, before);
    at = place.from;
  }
  if (place === undefined) return null;
  const entry = PLACES.get(place.text);
  const named =
    entry !== undefined ||
    place.kind === "place" ||
    isLandmark(place.text) ||
    QUARTERS.test(lowerAt(tokens, place.to));
  const before = lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
  const unknown = place.kind === "unknown" && /^(?:in|near|outside|of)$/u.test(lowerAt(tokens, before));
  const [first, last] = [tokens[place.from], tokens[place.to - 1]];
  if (!(named || unknown) || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, name: place.text, rank: PLACE_RANKS[entry?.kind ?? "city"] };
}

/** Of "was in Odesa yesterday, where he met" where the town ends: words of time may stand behind it. */
function behindPlace(tokens: Sentence["tokens"], end: number): number {
  let at = end;
  while (at > end - 4 && TIMES.has(lowerAt(tokens, at - 1))) at -= 1;
  return at;
}

const TIMES = new Set(
  `on late early earlier later last this the yesterday today morning afternoon evening night week weekend overnight
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);

/** "was in Odesa, where he met the president and promised guns": where someone by name, or who the sentence is about, said it; null where the clause of "where" is not of a person. */
export function placeOfWhereSaid(
  article: Article,
  sentence: Sentence,
  { trigger }: { readonly trigger: Range },
): PlaceFound | null {
  const { tokens } = sentence;
  const isJoined = lowerAt(tokens, trigger.from - 1) === "and";
  let link = trigger.from - 1;
  while (link > trigger.from - REACH && link > 0 && lowerAt(tokens, link) !== "where") {
    if (/^[;:“”"]$/u.test(lowerAt(tokens, link)) || (!isJoined && lowerAt(tokens, link) === ",")) return null;
    link -= 1;
  }
  if (lowerAt(tokens, link) !== "where") return null;
  const who = tokens[link + 1];
  if (who === undefined || !(who.pos === "PROPN" || /^(?:he|she|they)$/u.test(who.lower))) return null;
  return placeBeforeRelative(article, sentence, { from: link, to: trigger.to });
}

/** How many words behind "where" something may be said. */
const REACH = 20;

/** "the Saltivka district in Kharkiv, where": the part of the town before "in" or "of"; undefined without one. */
const quarterIn = (tokens: Sentence["tokens"], all: readonly Name[], link: number): Name | undefined =>
  /^(?:in|of)$/u.test(lowerAt(tokens, link)) && QUARTERS.test(lowerAt(tokens, link - 1))
    ? all.find(({ to }) => to === link - 1)
    : undefined;

const QUARTERS = /^(?:districts?|neighbou?rhoods?|suburbs?|quarters?|areas?)$/u;

/** Where "where" or "in which" stands around the head of a clause, null where neither does. */
function linkOf(tokens: Sentence["tokens"], from: number): number | null {
  for (let k = Math.max(1, from - 1); k <= from + 1; k += 1) {
    if (lowerAt(tokens, k) === "where") return k;
    if (lowerAt(tokens, k) === "which" && /^(?:in|at|during|on)$/u.test(lowerAt(tokens, k - 1))) return k - 1;
  }
  return null;
}
