import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { CAPITAL_OF, DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { MEDIA } from "../lexicon/people-words";
import type { Name } from "../names/names";
import { PLACE_SUFFIXES, wordsOf } from "../names/names";
import { placeBeforeRelative } from "./before-relative";
import { endOfBuilding, isCalledPlace, isLandform, SURE_AREA } from "./called";
import { isLandmark } from "./landmark";
import { isNoPlaceOf, isWhereabouts, LOCALITIES } from "./no-place";

const PREPOSITIONS = new Set(
  "in on at near against outside around across over into towards toward of to hit struck pounded targeted shelled bombed inside from visited visiting visits toured touring attacked invaded off".split(
    " ",
  ),
);

type Option = PlaceFound & { readonly score: number };

/** The most specific place that its clause, else its sentence, names for a happening; null where it names none. */
export function bestPlace(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const options = [
    ...(article.names.all[sentence.index] ?? []).flatMap((name) => option(article, sentence, name, one)),
    ...capitalsIn(sentence, one),
  ];
  options.sort((a, b) => b.score - a.score || b.rank - a.rank);
  const best = options[0];
  const before = placeBeforeRelative(article, sentence, one.clause);
  if (best === undefined || best.score < 1) return before;
  if (before !== null && before.rank > best.rank) return before;
  return (
    townInside(article, sentence, best) ?? {
      start: best.start,
      end: best.end,
      name: best.name,
      rank: best.rank,
    }
  );
}

/** Of "the town of Garut in the province of West Java" the town, although a clause may begin between them; null without one. */
function townInside(article: Article, { tokens, index }: Sentence, area: PlaceFound): PlaceFound | null {
  const from = tokens.findIndex(({ start }) => start >= area.start);
  const to = tokens.findIndex(({ end }) => end >= area.end) + 1;
  if (area.rank > PLACE_RANKS.region && !isCalledArea(tokens, { from, to })) return null;
  const town = (article.names.all[index] ?? []).findLast(({ to }) => to < from);
  if (town === undefined || from - town.to > 4) return null;
  const between = tokens.slice(town.to, from);
  if (
    !/^(?:in|,)$/u.test(between[0]?.lower ?? "") ||
    !between.slice(1).every(({ lower }) => WITHIN.test(lower))
  )
    return null;
  const isTown = PLACES.get(town.text)?.kind === "city" || isCalledPlace(tokens, town, article);
  const [first, last] = [tokens[town.from], tokens[town.to - 1]];
  if (
    !isTown ||
    article.names.personNamed(town.text)?.descriptors.size ||
    first === undefined ||
    last === undefined
  )
    return null;
  return { start: first.start, end: last.end, name: town.text, rank: PLACE_RANKS.city };
}

const WITHIN =
  /^(?:the|of|in|province|region|district|state|governorate|oblast|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|’s|'s)$/u;

/** "the Ukrainian capital", "Sudan's capital": the city by its name, at the words that stand for it. */
function capitalsIn({ tokens }: Sentence, { clause, trigger }: Candidate): Option[] {
  const options: Option[] = [];
  for (let i = clause.from + 1; i < clause.to; i += 1) {
    if (lowerAt(tokens, i) !== "capital" || PLACES.get(tokens[i + 1]?.text ?? "")?.kind === "city") continue;
    const owner = /^(?:'s|’s)$/u.test(lowerAt(tokens, i - 1)) ? i - 2 : i - 1;
    const word = tokens[owner]?.text ?? "";
    const two = `${tokens[owner - 1]?.text ?? ""} ${word}`;
    const country = [two, word]
      .map((each) => DEMONYMS.get(each) ?? PLACES.get(each)?.name)
      .find((each) => CAPITAL_OF.has(each ?? ""));
    const name = CAPITAL_OF.get(country ?? "");
    const [first, last] = [tokens[owner], tokens[i]];
    if (name === undefined || first === undefined || last === undefined) continue;
    const score =
      3 + 2 + 3 - (isWhereabouts(tokens, owner) ? 3 : 0) - Math.min(2, Math.abs(i - trigger.to) / 12);
    options.push({ start: first.start, end: last.end, name, rank: PLACE_RANKS.city, score });
  }
  return options;
}

/** A name as a place of the happening with what speaks for it; none where it cannot be one. */
function option(article: Article, { tokens, index }: Sentence, name: Name, one: Candidate): Option[] {
  const building = one.type === "statement" ? null : endOfBuilding(tokens, name);
  const called = building !== null || isCalledPlace(tokens, name, article);
  const frames = framesSentence(tokens, name);
  if (!mayBePlace(article, tokens, { name, one, called, frames })) return [];
  const entry = PLACES.get(name.text);
  const before = precedingPreposition(tokens, name, entry !== undefined);
  const link = lowerAt(tokens, lowerAt(tokens, name.from - 1) === "the" ? name.from - 2 : name.from - 1);
  const landmark = (AT_LANDMARK.test(before) || AT_LANDMARK.test(link)) && isLandmark(name.text);
  const known =
    entry !== undefined ||
    name.kind === "place" ||
    called ||
    landmark ||
    isLandform(name.text) ||
    SURE_AREA.test(lowerAt(tokens, name.to));
  if (!known && !looksLikePlace(tokens, name, before)) return [];
  const range: Range = {
    from: name.from,
    to: building ?? (takesSuffix(tokens, name) ? name.to + 1 : name.to),
  };
  const rank = landmark || building !== null ? BUILDING : rankOf(name);
  const [first, last] = [tokens[range.from], tokens[range.to - 1]];
  if (first === undefined || last === undefined) return [];
  const near = isIn(one.clause, name) && !frames;
  const score =
    (near ? 3 : 1) +
    (isQuarter(tokens, name) ? 0.6 : 0) +
    (before === "" && rank !== BUILDING ? 0 : 2) +
    (rank - 1) * 1.5 -
    drawbacks(tokens, name, { before, rank }) -
    (isSecond(article.names.all[index] ?? [], tokens, name) ? 0.6 : 0) -
    (name.from < one.trigger.from && isIn(one.clause, name) ? 0.5 : 0) -
    Math.min(2, Math.abs(name.from - one.trigger.to) / 12);
  return [{ start: first.start, end: last.end, name: wordsOf(tokens, range), rank, score }];
}

/** "in northern Iraq and Turkey": the first of two as good stands for both. */
const isSecond = (all: readonly Name[], tokens: readonly Token[], { from, text }: Name): boolean =>
  lowerAt(tokens, from - 1) === "and" &&
  all.some((other) => other.to === from - 1 && PLACES.get(other.text)?.kind === PLACES.get(text)?.kind);

/** Words before a building's name that put a happening there or upon it. */
const AT_LANDMARK =
  /^(?:at|in|inside|outside|near|to|on|over|above|around|into|through|of|against|hit|struck|stormed|raided|bombed|shelled|attacked|targeted|pounded|damaged|destroyed)$/u;

const isIn = ({ from, to }: Range, name: Name): boolean => name.from >= from && name.from < to;

type Questioned = {
  readonly name: Name;
  readonly one: Candidate;
  readonly called: boolean;
  readonly frames: boolean;
};

/** Whether a name is nobody's and stands where a place of this happening may. */
function mayBePlace(
  article: Article,
  tokens: readonly Token[],
  { name, one, called, frames }: Questioned,
): boolean {
  if (!called && isSomebody(name, article)) return false;
  if (DEMONYMS.has(name.text) || MEDIA.has(name.text.toLowerCase())) return false;
  if (!frames && (!isIn(one.clause, name) || isElsewhere(tokens, name, one))) return false;
  return !isNoPlaceOf(one, name, tokens);
}

/** "Sumy region", "Holosiiv district": the noun behind belongs to the name. */
function takesSuffix(tokens: readonly Token[], { to, text }: Name): boolean {
  const suffix = lowerAt(tokens, to);
  return PLACE_SUFFIXES.has(suffix) && PLACES.get(text)?.kind !== "country" && !/^(?:on|to)$/u.test(suffix);
}

/** A person or an office that no words make a place. */
const isSomebody = ({ kind, text }: Name, { names }: Article): boolean =>
  kind === "person" ||
  (kind === "office" && !isLandmark(text)) ||
  (!PLACES.has(text) && names.personNamed(text) !== null);

/** "in Wad al-Noora": on no list, but a name where a place stands. */
const looksLikePlace = (tokens: readonly Token[], { from, to, kind, text }: Name, before: string): boolean =>
  /^(?:in|near|at|outside)$/u.test(before) &&
  !/^\p{Lu}{2,}$|^.{1,3}\.?$|^(?:Congress|Parliament|Senate|Cabinet|Ramadan|Christmas|Easter|Islam)$/u.test(
    text,
  ) &&
  tokens[from]?.pos === "PROPN" &&
  kind === "unknown" &&
  to - from <= 3;

/** What speaks against a place, though it may be one. */
function drawbacks(
  tokens: readonly Token[],
  name: Name,
  { before, rank }: { readonly before: string; readonly rank: number },
): number {
  const owns = /^(?:'s|’s)$/u.test(lowerAt(tokens, name.to));
  const isCountry = PLACES.get(name.text)?.kind === "country";
  return (
    (owns && (rank <= PLACE_RANKS.country || isCalledPart(tokens, name.to + 1)) ? 3 : 0) +
    (before === "" && isCountry ? 3 : 0) +
    (isWhereabouts(tokens, name.from) ? 3 : 0) +
    (rank >= PLACE_RANKS.city && isCalledArea(tokens, name) ? 1.5 : 0) +
    (before === "from" || (before === "of" && rank <= PLACE_RANKS.country) ? 0.5 : 0)
  );
}

/** Finer than its city. */
const BUILDING = PLACE_RANKS.city + 0.5;

/** How precise a name is by the lists, else by its own words; a town where neither tells. */
const rankOf = ({ text }: Name): number =>
  PLACE_RANKS[PLACES.get(text)?.kind ?? (isLandform(text) ? "region" : "city")];

/** "the Saltivka neighbourhood of Kharkiv", "the Al-Zaytoun area of Gaza City": a part of the town behind "of". */
const isQuarter = (tokens: readonly Token[], { to }: Range): boolean =>
  PARTS.test(lowerAt(tokens, to)) &&
  /^(?:of|in)$/u.test(lowerAt(tokens, to + 1)) &&
  tokens[to + 2]?.pos === "PROPN";

const PARTS = /^(?:districts?|neighbou?rhoods?|suburbs?|quarters?|areas?|boroughs?)$/u;

/** "the Sumy region", "Sumy Oblast", "the province of West Java": no town, whatever the name alone would be. */
const isCalledArea = (tokens: readonly Token[], { from, to }: Range): boolean =>
  [
    lowerAt(tokens, to),
    lowerAt(tokens, to - 1),
    lowerAt(tokens, from - 1) === "of" ? lowerAt(tokens, from - 2) : "",
  ].some((word) =>
    /^(?:regions?|oblasts?|provinces?|governorates?|states?|counties|county|hromadas?|raions?)$/u.test(word),
  );

/** "Kyiv's Solomianskyi district", "the city's Saltivka neighbourhood": what follows the owner, up to three names and their noun. */
const isCalledPart = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((ahead) => LOCALITIES.has(lowerAt(tokens, at + ahead))) && tokens[at]?.pos === "PROPN";

/** Behind "the attack" and a verb of something else stands the place of that: "the strike was condemned in Paris". */
function isElsewhere(tokens: readonly Token[], name: Name, { telling, trigger, type }: Candidate): boolean {
  // "met the king and laid a wreath at the memorial": the second verb has a place of its own.
  if (type === "meeting" && name.from > trigger.to)
    return tokens
      .slice(trigger.to, name.from)
      .some(
        ({ lower }, i, all) =>
          lower === "and" && all[i + 1]?.pos === "VERB" && !/ing$/u.test(all[i + 1]?.lower ?? ""),
      );
  if (type !== "strike" || telling !== "reference" || name.from < trigger.to) return false;
  return tokens
    .slice(trigger.to, name.from)
    .some(({ pos, lower }) => pos === "VERB" && !DONE_THERE.test(lower));
}

const DONE_THERE =
  /^(?:kill|wound|injur|hit|str[iu]ck|strik|damag|destroy|happened|occurred|took|taken|place|died|left|carried|targeted|set|tor[en]|hurt|reported|heard|launched|erupted|broke|began|started|raged)/u;

/** "In Odesa, …", "…, in the Sumy region": a place at the head of a sentence holds for the whole of it. */
const framesSentence = (tokens: readonly Token[], name: Name): boolean =>
  name.from <= 6 && /^(?:in|at|near|outside|across|over)$/u.test(lowerAt(tokens, 0));

/** The preposition (or verb with a place as object) right before a name, articles and adjectives between them skipped. */
function precedingPreposition(tokens: readonly Token[], name: Name, known: boolean): string {
  for (let i = name.from - 1; i >= Math.max(0, name.from - 6); i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    // "such towns as X", "areas including X"
    if (/^(?:as|including)$/u.test(token.lower) && LOCALITIES.has(lowerAt(tokens, i - 1))) return "in";
    if (PREPOSITIONS.has(token.lower)) return token.lower;
    if (!known && token.pos !== "DET" && !/^(?:of|town|village|city)$/u.test(token.lower)) break;
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
