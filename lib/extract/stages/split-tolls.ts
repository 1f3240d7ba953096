import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Toll } from "../mention";
import type { Name } from "../names/names";
import { PLACE_SUFFIXES, wordsOf } from "../names/names";
import type { Stage } from "../pipeline";
import { isCalledPlace } from "../places/called";
import { countsIn } from "../tolls/casualties";
import { figuresIn } from "../tolls/figures";
import { widest } from "./count-toll";

const STAGE = "split tolls";

type Pair = {
  readonly toll: Toll | null;
  readonly injured?: Toll | null;
  readonly place: PlaceFound;
  readonly from: number;
  readonly to: number;
};

/** Makes two strikes of "killed 35 in Sumy and 19 in Kryvyi Rih": each place with its own figure. */
export const splitTolls: Stage = {
  name: STAGE,
  run: (candidates, article) => candidates.flatMap((one) => split(one, article)),
};

function split(one: Candidate, article: Article): Candidate[] {
  if (one.type !== "strike") return [one];
  if (one.killed === null && one.injured === null) return splitList(one, article);
  const inOrder = pairsIn(one, article);
  const pairs = inOrder.length > 1 ? inOrder : placesWithTolls(one, article);
  const [first, ...others] = pairs;
  if (first === undefined || others.length === 0) return [one];
  return pairs.map(({ toll, injured, place, from, to }) => ({
    ...one,
    clause: { from: first === undefined || from === first.from ? one.clause.from : from, to },
    killed: toll,
    injured: injured ?? null,
    place,
    claims: one.claims.filter(({ attribute, low }) => attribute !== "killed" || low === toll?.[0]),
    why: [...one.why, { stage: STAGE, rule: `${toll?.join("–") ?? "some hurt"} in ${place.name}` }],
  }));
}

/** "shelled Pokrovske and Zelene", "in the regions of A, B and C": each place named in a row is one strike, unless one barrage hit them all. */
function splitList(one: Candidate, article: Article): Candidate[] {
  const sentence = article.sentences[one.sentence];
  if (
    sentence === undefined ||
    one.place?.whole ||
    one.telling !== "fresh" ||
    isOneBarrage(one, sentence.tokens)
  )
    return [one];
  const places = rowOfPlaces(one, article, sentence.tokens);
  if (places.length < 2) return [one];
  return places.map((place) => ({
    ...one,
    place,
    why: [...one.why, { stage: STAGE, rule: `one of ${places.length} places: ${place.name}` }],
  }));
}

/** "a barrage targeted Kyiv and Kharkiv": one attack on many places. */
function isOneBarrage({ trigger, clause }: Candidate, tokens: readonly Token[]): boolean {
  return tokens
    .slice(clause.from, trigger.to)
    .some(({ lower }) =>
      /^(?:barrage|attack|wave|salvo|assault|bombardment|offensive|operation|clashes|fighting|across|between)$/u.test(
        lower,
      ),
    );
}

/** The towns and regions behind the trigger that commas and "and" join to a row; what tells where one lies ("north of X") stays out. */
function rowOfPlaces(one: Candidate, article: Article, tokens: readonly Token[]): readonly PlaceFound[] {
  const names = (article.names.all[one.sentence] ?? []).filter(
    (name) => name.from >= one.trigger.to && name.to <= one.clause.to && isPlace(name),
  );
  const row: Name[] = [];
  for (const name of names) {
    const before = lowerAt(tokens, name.from - 1);
    const last = row.at(-1);
    if (last === undefined) {
      if (/^(?:in|on|at|near|of|as|hit|struck|shelled|bombed|attacked|targeted|pounded)$/u.test(before))
        row.push(name);
    } else if (joins(tokens, last.to, name.from)) row.push(name);
    else if (!isAside(tokens, name.from)) break;
  }
  const rows =
    row.length > 1 && row.slice(1).some((name) => /^(?:and|or)$/u.test(lowerAt(tokens, name.from - 1)))
      ? row
      : [];
  return rows.flatMap((name): PlaceFound[] => {
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (first === undefined || last === undefined) return [];
    return [
      {
        start: first.start,
        end: last.end,
        name: name.text,
        rank: PLACE_RANKS[PLACES.get(name.text)?.kind ?? "city"],
      },
    ];
  });
}

/** Only a comma, "and" or an aside between commas ("north of Kyiv,") parts two places of a row. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.length <= 3)
    return (
      words.every((word) => /^(?:,|and|or|the|in|near|city|region|districts?|villages?)$/u.test(word)) &&
      words.some((word) => word === "," || word === "and")
    );
  return (
    words[0] === "," && words.length <= 8 && /^(?:and|,)$/u.test(words.at(-1) ?? "") && words.includes("of")
  );
}

/** "north of Kyiv": says where another place lies. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "of" &&
  /^(?:north|south|east|west|outside|capital|\p{L}+east|\p{L}+west)$/u.test(lowerAt(tokens, at - 2));

/** Each figure followed by "in" and a place before the next figure. Figures of the injured are left alone. */
function pairsIn(one: Candidate, article: Article): readonly Pair[] {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  const figures = figuresIn(tokens).filter(({ from, toll }) => toll !== null && from >= one.clause.from);
  const names = article.names.all[one.sentence] ?? [];
  const pairs: Pair[] = [];
  figures.forEach(({ from, toll }, n) => {
    const end = figures[n + 1]?.from ?? one.clause.to;
    const words = tokens.slice(from, end).map(({ lower }) => lower);
    if (
      toll === null ||
      words.some((word) => /^(?:injured|wounded|hurt|missiles?|drones?|rockets?|shells?)$/u.test(word))
    )
      return;
    const own = names.find(
      (each) =>
        each.from > from &&
        each.to <= end &&
        isTold(each, article, tokens) &&
        tokens.slice(from, each.from).some(({ lower }) => /^(?:in|at|near)$/u.test(lower)),
    );
    // "In the Oromia region, five people died and two in Nekemte": the first figure is of the place at the head.
    const dies = n === 0 && words.some((word) => /^(?:died|killed|dead|deaths|perished)$/u.test(word));
    const name =
      own ??
      (dies ? names.find((each) => isAtHead(each, tokens) && isTold(each, article, tokens)) : undefined);
    if (name === undefined || pairs.some(({ place }) => place.name.startsWith(name.text))) return;
    const to = PLACE_SUFFIXES.has(lowerAt(tokens, name.to)) ? name.to + 1 : name.to;
    const [start, last] = [tokens[name.from], tokens[to - 1]];
    if (start === undefined || last === undefined) return;
    const kind = PLACES.get(name.text)?.kind ?? "city";
    const place = {
      start: start.start,
      end: last.end,
      name: wordsOf(tokens, { from: name.from, to }),
      rank: PLACE_RANKS[kind],
    };
    pairs.push({ toll, place, from, to: end });
  });
  return pairs;
}

/** "In the Oromia region," */
const isAtHead = ({ from, to }: Name, tokens: readonly Token[]): boolean =>
  from <= 2 && lowerAt(tokens, 0) === "in" && tokens.slice(to, to + 2).some(({ text }) => text === ",");

/** "Dnipro, killing three, and Kharkiv, killing one": each place followed by figures of its own. */
function placesWithTolls(one: Candidate, article: Article): readonly Pair[] {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  const inside = ({ from, to }: Range) => from >= one.clause.from && to <= one.clause.to;
  const counts = countsIn(tokens).filter(inside);
  const places = (article.names.all[one.sentence] ?? []).filter((name) => isPlace(name) && inside(name));
  if (counts.length < 2 || places.length < 2 || places.length > 6) return [];
  const pairs = places.map((name, n): Pair | null => {
    const end = places[n + 1]?.from ?? one.clause.to;
    const own = counts.filter(({ from, to }) => from >= name.to && to <= end);
    const [start, last] = [tokens[name.from], tokens[name.to - 1]];
    if (own.length === 0 || start === undefined || last === undefined) return null;
    const rank = PLACE_RANKS[PLACES.get(name.text)?.kind ?? "city"];
    const place = { start: start.start, end: last.end, name: name.text, rank };
    return { toll: widest(own, "killed"), injured: widest(own, "injured"), place, from: name.from, to: end };
  });
  const whole = pairs.filter((pair) => pair !== null);
  const cities = new Set(whole.map(({ place }) => place.name));
  return whole.length === places.length && cities.size === places.length ? whole : [];
}

const isPlace = ({ kind, text }: Name): boolean =>
  (kind === "place" || PLACES.get(text)?.kind === "city") && !DEMONYMS.has(text);

/** A place on a list, or one that the words call a town. */
const isTold = (name: Name, article: Article, tokens: readonly Token[]): boolean =>
  !DEMONYMS.has(name.text) && (isPlace(name) || isCalledPlace(tokens, name, article));
