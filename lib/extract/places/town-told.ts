import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";
import { isWhereabouts } from "./no-place";

/** How many sentences back a town may have been named. */
const REACH = 3;

/** The last town named in the few sentences before, or the last of the country by which the words describe it; null where none is. */
export function townBefore(one: Candidate, article: Article): PlaceFound | null {
  const described = townOfCountry(one, article);
  if (described !== null) return described;
  for (let index = one.sentence - 1; index >= Math.max(0, one.sentence - REACH); index -= 1) {
    const tokens = article.sentences[index]?.tokens ?? [];
    const town = (article.names.all[index] ?? []).findLast(
      ({ from, text }) =>
        PLACES.get(text)?.kind === "city" &&
        !isWhereabouts(tokens, from) &&
        (from === 0 || /^(?:in|to|at|from|of|on)$/u.test(lowerAt(tokens, from - 1))),
    );
    if (town !== undefined) return placeOf(town, tokens);
  }
  return null;
}

/** "in the Brazilian city": the town of that country named last, however far back; null where no country describes it. */
function townOfCountry(one: Candidate, { names, sentences }: Article): PlaceFound | null {
  const words = sentences[one.sentence]?.tokens ?? [];
  const at = words.findIndex(
    ({ text }, i) =>
      DEMONYMS.has(text) &&
      /^(?:city|town|resort|port)$/u.test(lowerAt(words, i + 1)) &&
      !/^(?:of|\p{Lu})/u.test(words[i + 2]?.text ?? ""),
  );
  const country = DEMONYMS.get(words[at]?.text ?? "");
  if (country === undefined) return null;
  for (let index = one.sentence; index >= 0; index -= 1) {
    const town = (names.all[index] ?? []).findLast(({ text, from }) => {
      const entry = PLACES.get(text);
      return entry?.kind === "city" && entry.country === country && (index < one.sentence || from < at);
    });
    if (town !== undefined) return placeOf(town, sentences[index]?.tokens ?? []);
  }
  return null;
}

/** "He met there with": the town or country that the few sentences before name last; null where they name none. */
export function placeBefore(one: Candidate, article: Article): PlaceFound | null {
  const town = townBefore(one, article);
  for (let index = one.sentence - 1; index >= Math.max(0, one.sentence - REACH); index -= 1) {
    const tokens = article.sentences[index]?.tokens ?? [];
    const country = (article.names.all[index] ?? []).findLast(
      ({ from, text }) =>
        PLACES.get(text)?.kind === "country" && /^(?:in|to)$/u.test(lowerAt(tokens, from - 1)),
    );
    const found = country === undefined ? null : placeOf(country, tokens);
    if (found !== null && (town === null || town.start < found.start))
      return { ...found, rank: PLACE_RANKS.country };
  }
  return town;
}

/** "leaders in Manchester spoke of the bombing in the city": the town named earlier in the sentence, null where none is. */
export function townInSentence(one: Candidate, { names, sentences }: Article): PlaceFound | null {
  const tokens = sentences[one.sentence]?.tokens ?? [];
  const town = (names.all[one.sentence] ?? []).findLast(
    ({ from, to, text }) =>
      to <= one.trigger.from &&
      PLACES.get(text)?.kind === "city" &&
      !isWhereabouts(tokens, from) &&
      /^(?:in|of|near|at)$/u.test(lowerAt(tokens, from - 1)),
  );
  return town === undefined ? null : placeOf(town, tokens);
}

/** "in the regional capital", "the region's main city": the town that the region told of last is named after; null where there is none. */
export function regionalCapital(one: Candidate, { names, sentences }: Article): PlaceFound | null {
  const tokens = sentences[one.sentence]?.tokens ?? [];
  const said = tokens
    .slice(one.clause.from, one.clause.to)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    !/\b(?:(?:regional|provincial|oblast) cent(?:re|er)|(?:regional|provincial) capital|(?:region|province|oblast) ['’]s (?:capital|main city|largest city))\b/u.test(
      said,
    )
  )
    return null;
  for (let index = one.sentence; index >= Math.max(0, one.sentence - REACH); index -= 1) {
    const around = sentences[index]?.tokens ?? [];
    const region = (names.all[index] ?? []).findLast(({ from, to, text }) => {
      const called =
        /^(?:region|oblast|province)$/u.test(lowerAt(around, to)) ||
        / (?:region|oblast|province)$/iu.test(text);
      return called && PLACES.get(text.split(" ")[0] ?? "")?.kind === "city" && from >= 0;
    });
    const first = around[region?.from ?? -1];
    if (first !== undefined)
      return { start: first.start, end: first.end, name: first.text, rank: PLACE_RANKS.city };
  }
  return null;
}

function placeOf({ from, to, text }: Name, tokens: readonly Token[]): PlaceFound | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, name: text, rank: PLACE_RANKS.city };
}
