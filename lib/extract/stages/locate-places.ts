import { countryCode } from "../../places/countries";
import { isArea, locate } from "../../places/locate";
import type { Location } from "../../places/location";
import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { CAPITALS, DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";
import { PLACE_SUFFIXES } from "../names/names";
import type { Stage } from "../pipeline";

const STAGE = "locate places";

/** Finds each place on the map, by the countries that the article speaks of and the region named beside it. */
export const locatePlaces: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    if (candidates.every(({ place }) => place === null)) return candidates;
    const signs = signsOfCountries(article);
    return candidates.map((one) => {
      const location = one.place === null ? null : locationOf(one.place, article, signs);
      if (location === null) return one;
      const { country, region, point } = location;
      const rule = [point === null ? "no point" : `${point.latitude}, ${point.longitude}`, region, country];
      return { ...one, location, why: [...one.why, { stage: STAGE, rule: rule.filter(Boolean).join(", ") }] };
    });
  },
};

/** The names of states, peoples and capitals begin with a capital letter. */
const beginsSmall = (text: string): boolean => text >= "a" && text < "{";

/** Country code → the words of the article that speak of it. */
type Signs = ReadonlyMap<string, ReadonlySet<string>>;

function signsOfCountries({ names, sentences, dateline, text }: Article): Signs {
  const signs = new Map<string, Set<string>>();
  const note = (country: string | undefined, word: string) => {
    const code = country === undefined ? null : countryCode(country);
    if (code !== null) signs.set(code, (signs.get(code) ?? new Set()).add(word));
  };
  const noteWord = (word: string) => note(DEMONYMS.get(word) ?? PLACES.get(word)?.country, word);
  for (const all of names.all) for (const name of all) noteWord(name.text);
  // "Russian President Vladimir Putin" is one name; what it says of a country stands in its first word.
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (
        !beginsSmall(token.text) &&
        (DEMONYMS.has(token.text) || PLACES.get(token.text)?.kind === "country" || CAPITALS.has(token.text))
      )
        noteWord(token.text);
  if (dateline !== null)
    for (const word of [dateline.place, ...text.slice(dateline.start, dateline.end).split(/[,(—–/]\s?/u)])
      noteWord(word.trim());
  return signs;
}

function locationOf(place: PlaceFound, article: Article, signs: Signs): Location | null {
  const words = [place.name, article.text.slice(place.start, place.end)];
  const countries = [...signs].filter(([, forms]) => [...forms].some((form) => !words.includes(form)));
  const entry = PLACES.get(place.name);
  const own = locate(entry?.kind === "country" ? entry.name : place.name, {
    countries: new Set(countries.map(([code]) => code)),
    ...around(place, article),
    usual: countryCode(entry?.country ?? ""),
    isVillage: VILLAGE.test(article.text.slice(Math.max(0, place.start - 30), place.start)),
  });
  return own ?? townAround(place, article, signs);
}

/** "the Azot factory in Novomoskovsk": a building on no list is where its town is; null where the words name none. */
function townAround(place: PlaceFound, article: Article, signs: Signs): Location | null {
  if (place.rank <= PLACE_RANKS.city) return null;
  const index = sentenceOf(place, article.sentences);
  const tokens = article.sentences[index]?.tokens ?? [];
  const town = (article.names.all[index] ?? []).find(
    ({ from, text }) =>
      /^(?:in|,)$/u.test(lowerAt(tokens, from - 1)) &&
      tokens[from - 2]?.end === place.end &&
      PLACES.get(text)?.kind !== "country",
  );
  const [first, last] = [tokens[town?.from ?? -1], tokens[(town?.to ?? 0) - 1]];
  if (town === undefined || first === undefined || last === undefined) return null;
  return locationOf(
    { start: first.start, end: last.end, name: town.text, rank: PLACE_RANKS.city },
    article,
    signs,
  );
}

const VILLAGE = /\b(?:villages?|hamlets?|kibbutz) (?:of )?(?:the )?$/iu;

type Beside = { readonly name: string; readonly distance: number; readonly holdsIt: boolean };

/** The area that follows the place behind a comma ("Tripoli, Lebanon"), and the other places of its sentence and the one before. */
function around(place: PlaceFound, { names, sentences }: Article) {
  const at = sentenceOf(place, sentences);
  const beside = [at, at - 1].flatMap((index) => {
    const tokens = sentences[index]?.tokens ?? [];
    return (names.all[index] ?? []).flatMap((name) => besideIt(place, name, tokens));
  });
  const nearest = beside.toSorted((a, b) => a.distance - b.distance);
  return {
    within: nearest.find(({ holdsIt, name }) => holdsIt && isArea(name))?.name ?? null,
    names: nearest.filter(({ holdsIt }) => !holdsIt).map(({ name }) => name),
  };
}

function besideIt(place: PlaceFound, { from, to, text, kind }: Name, tokens: readonly Token[]): Beside[] {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (first === undefined || last === undefined || kind === "person") return [];
  if (first.start < place.end && last.end > place.start) return [];
  const follows = lowerAt(tokens, from - 1) === "," && tokens[from - 2]?.end === place.end;
  // "In Paris, Germany said", "in Paris, Germany's chancellor": the next subject.
  const acts = /^(?:VERB|AUX|PART)$/u.test(next?.pos ?? "") || /^['’]s?$/u.test(next?.text ?? "");
  const holdsIt = follows && !acts;
  if (kind === "country" && !holdsIt) return [];
  const name = next !== undefined && PLACE_SUFFIXES.has(next.lower) ? `${text} ${next.text}` : text;
  return [{ name, distance: Math.abs(first.start - place.end), holdsIt }];
}

/** Which sentence holds the start of a place, -1 where none does (a dateline). */
function sentenceOf({ start }: PlaceFound, sentences: Article["sentences"]): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) break;
    if (sentence.end <= start) low = middle + 1;
    else if (sentence.start > start) high = middle - 1;
    else return middle;
  }
  return -1;
}
