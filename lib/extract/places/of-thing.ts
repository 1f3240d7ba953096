import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { BUILDING_NOUNS } from "../lexicon/building-words";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { bestPlace } from "./best-place";

/** How many sentences back a building or an area may have been told of. */
const REACH = 10;

/** How far behind "theatre" its place may stand: "a bombed theatre in the besieged port of Mariupol". */
const TAIL = 12;

/** Where "the theatre" or "the same province" of a strike is, by the sentence that told of it before; null where none did. */
export function placeOfThing(one: Candidate, article: Article): PlaceFound | null {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  for (let i = Math.max(1, headOf(one, article)); i < one.clause.to; i += 1) {
    const noun = lowerAt(tokens, i);
    const known = BUILDING_NOUNS.has(noun) || AREA.test(noun);
    if (!known || !isDefinite(tokens, i) || lowerAt(tokens, i + 1) === "of") continue;
    const place = AREA.test(noun) ? areaBefore(noun, one, article) : toldOf(noun, one, article);
    if (place !== null) return place;
  }
  return null;
}

/** Where the clause begins, with what a relative clause at its head is said of: "The theatre, where people sheltered, was hit". */
function headOf({ sentence, clause }: Candidate, { clauses, sentences }: Article): number {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (!/^(?:where|which|who|whose|that)$/u.test(lowerAt(tokens, clause.from))) return clause.from;
  return (clauses[sentence] ?? []).find(({ to }) => to === clause.from)?.from ?? clause.from;
}

const AREA = /^(?:region|province|oblast|governorate|district)$/u;

/** "the theatre", "the crowded market", "the same province". */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 4 && /^(?:ADJ|NOUN)$/u.test(tokens[at]?.pos ?? "") && lowerAt(tokens, at) !== "same")
    at -= 1;
  return /^(?:the|that|same)$/u.test(lowerAt(tokens, at));
}

/** The place behind the same noun in a sentence before. */
function toldOf(noun: string, one: Candidate, article: Article): PlaceFound | null {
  for (let index = one.sentence; index >= Math.max(0, one.sentence - REACH); index -= 1) {
    const sentence = article.sentences[index];
    const end = index === one.sentence ? headOf(one, article) : (sentence?.tokens.length ?? 0);
    const at = sentence?.tokens.findIndex(({ lower }, i) => lower === noun && i < end) ?? -1;
    if (sentence === undefined || at < 0) continue;
    const clause = { from: at + 1, to: Math.min(end, at + TAIL) };
    const place = bestPlace(article, sentence, { ...one, clause, trigger: { from: at, to: at + 1 } });
    if (place !== null && place.rank >= PLACE_RANKS.region && place.start > (sentence.tokens[at]?.start ?? 0))
      return place;
  }
  return null;
}

/** The province named last. */
function areaBefore(noun: string, one: Candidate, { names, sentences }: Article): PlaceFound | null {
  for (let index = one.sentence; index >= Math.max(0, one.sentence - REACH); index -= 1) {
    const tokens = sentences[index]?.tokens ?? [];
    const area = (names.all[index] ?? []).findLast(
      ({ to, text }) =>
        (index < one.sentence || to <= one.clause.from) &&
        (lowerAt(tokens, to) === noun || text.toLowerCase().endsWith(` ${noun}`)),
    );
    const [first, last] = [tokens[area?.from ?? -1], tokens[(area?.to ?? 0) - 1]];
    if (area === undefined || first === undefined || last === undefined) continue;
    const suffix = tokens[area.to];
    const isBehind = suffix !== undefined && suffix.lower === noun;
    return {
      start: first.start,
      end: isBehind ? suffix.end : last.end,
      name: isBehind ? `${area.text} ${suffix.text}` : area.text,
      rank: PLACE_RANKS.region,
    };
  }
  return null;
}
