import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Range } from "../clause";
import { lowerAt } from "../clause";
import { DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { MEDIA } from "../lexicon/people-words";
import type { Name } from "../names";
import { PLACE_SUFFIXES, wordsOf } from "../names";
import type { Stage } from "../pipeline";

const STAGE = "find place";
const PREPOSITIONS = new Set(
  "in on at near against outside around across over into towards toward of to hit struck pounded targeted shelled bombed inside from visited attacked invaded off".split(
    " ",
  ),
);

/** The most specific place that the clause, else the sentence, names for a happening. */
export const findPlace: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      if (sentence === undefined) return one;
      const place =
        one.type === "statement" ? placeOfSpeech(article, sentence, one) : bestPlace(article, sentence, one);
      return place === null
        ? one
        : { ...one, place, why: [...one.why, { stage: STAGE, rule: `"${place.name}"` }] };
    }),
};

/** "told reporters in Berlin", "At a news conference in Poland, X said": a place around the verb, not in what is said. */
function placeOfSpeech(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens } = sentence;
  for (const name of article.names.all[sentence.index] ?? []) {
    const entry = PLACES.get(name.text);
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (
      entry === undefined ||
      first === undefined ||
      last === undefined ||
      !/^(?:in|at|from)$/u.test(lowerAt(tokens, name.from - 1))
    )
      continue;
    const venue =
      /^(?:conference|speech|rally|interview|briefing|reporters|journalists|summit|speaking|meeting|visit|address|forum|parliament|event|ceremony)$/u;
    const framed = tokens.slice(Math.max(0, name.from - 6), name.from).some(({ lower }) => venue.test(lower));
    const beforeVerb = name.to <= one.trigger.from && name.from <= 12;
    const afterVerb =
      name.from >= one.trigger.to &&
      name.from - one.trigger.to <= 8 &&
      !tokens.slice(one.trigger.to, name.from).some(({ lower }) => lower === "that");
    if (framed && (beforeVerb || afterVerb))
      return { start: first.start, end: last.end, name: name.text, rank: PLACE_RANKS[entry.kind] };
  }
  return null;
}

type Option = PlaceFound & { readonly score: number };

function bestPlace(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const options = (article.names.all[sentence.index] ?? []).flatMap((name) =>
    option(sentence.tokens, name, one),
  );
  options.sort((a, b) => b.score - a.score || b.rank - a.rank);
  const best = options[0];
  if (best === undefined || best.score < 1) return null;
  return { start: best.start, end: best.end, name: best.name, rank: best.rank };
}

function option(tokens: readonly Token[], name: Name, one: Candidate): Option[] {
  if (
    name.kind === "person" ||
    name.kind === "office" ||
    DEMONYMS.has(name.text) ||
    MEDIA.has(name.text.toLowerCase())
  )
    return [];
  const near = name.from >= one.clause.from && name.from < one.clause.to;
  const entry = PLACES.get(name.text);
  const before = precedingPreposition(tokens, name);
  const suffix = lowerAt(tokens, name.to);
  const range =
    PLACE_SUFFIXES.has(suffix) && entry?.kind !== "country" && !/^(?:on|to)$/u.test(suffix)
      ? { from: name.from, to: name.to + 1 }
      : { from: name.from, to: name.to };
  const known = entry !== undefined || name.kind === "place";
  if (
    !known &&
    !(
      before !== "" &&
      /^(?:in|near|at|outside)$/u.test(before) &&
      !/^\p{Lu}{2,}$|^.{1,3}\.?$/u.test(name.text) &&
      tokens[name.from]?.pos === "PROPN" &&
      name.kind === "unknown" &&
      name.to - name.from <= 3
    )
  )
    return [];
  const possessive = /^(?:'s|’s)$/u.test(suffix);
  const rank = entry === undefined ? PLACE_RANKS.city : PLACE_RANKS[entry.kind];
  const distance = Math.abs(name.from - one.trigger.to);
  const start = tokens[range.from]?.start;
  const end = tokens[range.to - 1]?.end;
  if (start === undefined || end === undefined) return [];
  const score =
    (near ? 3 : -2) +
    (before === "" ? 0 : 2) +
    (rank - 1) * 1.5 -
    (possessive && rank <= 1 ? 3 : 0) -
    (before === "" && entry?.kind === "country" ? 3 : 0) -
    (before === "from" || (before === "of" && rank <= 1) ? 0.5 : 0) -
    (name.from < one.trigger.from && near ? 0.5 : 0) -
    Math.min(2, distance / 12);
  return [{ start, end, name: wordsOf(tokens, range as Range), rank, score }];
}

/** The preposition (or verb with a place as object) right before a name, articles and adjectives between them skipped. */
function precedingPreposition(tokens: readonly Token[], name: Name): string {
  for (let i = name.from - 1; i >= Math.max(0, name.from - 6); i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (PREPOSITIONS.has(token.lower)) return token.lower;
    const passes =
      token.pos === "DET" ||
      token.pos === "ADJ" ||
      token.pos === "NOUN" ||
      /^(?:'s|’s|of|,|and)$/u.test(token.lower) ||
      token.pos === "PROPN";
    if (!passes) break;
  }
  return "";
}
