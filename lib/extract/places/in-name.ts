import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";

/** "the Boston Marathon bombing": the town that opens the name by which an attack is known; null where none does. */
export function placeInName({ names }: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  if (one.type !== "strike" || one.trigger.to - one.trigger.from > 1) return null;
  const { tokens, index } = sentence;
  const name = (names.all[index] ?? []).find(
    ({ from, to }) => to > from + 1 && to <= one.trigger.from && one.trigger.from - to <= 1,
  );
  const first = tokens[name?.from ?? -1];
  if (name === undefined || first === undefined || name.descriptors.size > 0) return null;
  if (PLACES.get(first.text)?.kind !== "city" || PLACES.has(name.text)) return null;
  return { start: first.start, end: first.end, name: first.text, rank: PLACE_RANKS.city };
}
