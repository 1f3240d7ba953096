import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { wordSet } from "../lexicon/word-set";
import { wordsOf } from "../names/names";

/** The country or the counted regions that one wave of attacks struck: "fired 80 missiles at Ukraine", "targets across Sudan", "in five regions"; null for an attack on one spot. */
export function wideArea(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  // "In all, Russia launched 96 drones at Ukraine": a sum of what was told.
  const sums = /^(?:in (?:all|total)|altogether|overall)$/u.test(
    sentence.tokens
      .slice(0, lowerAt(sentence.tokens, 0) === "in" ? 2 : 1)
      .map(({ lower }) => lower)
      .join(" "),
  );
  if (one.type !== "strike" || sums) return null;
  const country = countryStruck(article, sentence, one) ?? framedArea(article, sentence, one);
  if (country !== null) return country;
  const named = (article.names.all[sentence.index] ?? []).some(
    ({ from, text, kind }) =>
      from >= one.clause.from &&
      from < one.clause.to &&
      (kind === "place" || PLACES.get(text)?.kind === "city" || PLACES.get(text)?.kind === "region"),
  );
  return named ? null : countedAreas(sentence.tokens, one);
}

/** "pounded Ukraine", "strikes across Ukraine", "launched 40 drones at Ukraine": the towns that follow say what was hit among others. */
function countryStruck(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens, index } = sentence;
  const all = article.names.all[index] ?? [];
  for (const { from, to, text } of all) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (PLACES.get(text)?.kind !== "country" || first === undefined || last === undefined) continue;
    if (from < one.clause.from || from > one.trigger.to + REACH) continue;
    const town = all.some((name) => name.to <= from && name.from >= one.clause.from && isTown(name.text));
    if (town || !(isSpannedBy(tokens, from, one) || isAimedAt(tokens, { from, to }, one))) continue;
    return { start: first.start, end: last.end, name: text, rank: PLACE_RANKS.country, whole: true };
  }
  return null;
}

/** How far behind the word of attack its country may stand. */
const REACH = 12;

const isTown = (text: string): boolean => PLACES.get(text)?.kind === "city";

/** "across Ukraine", "all over Sudan", "throughout the whole of Syria" */
function isSpannedBy(tokens: readonly Token[], from: number, { trigger }: Candidate): boolean {
  let at = from - 1;
  while (
    at > from - 4 &&
    /^(?:the|of|whole|all|northern|southern|eastern|western|central)$/u.test(lowerAt(tokens, at))
  )
    at -= 1;
  const word = lowerAt(tokens, at);
  if (word !== "across" && word !== "throughout" && !(word === "over" && lowerAt(tokens, at - 1) === "all"))
    return false;
  // "Cities across Ukraine were hit", "struck targets across Ukraine"
  return !tokens.slice(Math.min(at, trigger.to), at).some(({ pos, text }) => pos === "VERB" || text === ",");
}

/** "pounded Ukraine with missiles", "dozens of missiles at Israel", "one of the largest attacks on Ukraine's grid": of many shots, or as large as few. */
function isAimedAt(tokens: readonly Token[], { from, to }: Range, { trigger, clause }: Candidate): boolean {
  const before = lowerAt(tokens, from - 1);
  const direct = from === trigger.to && POUNDS.has(lowerAt(tokens, trigger.to - 1));
  const aimed = /^(?:at|on|against|towards?)$/u.test(before) && from > trigger.from;
  if (!direct && !aimed) return false;
  // "at Ukraine's capital", "on Ukraine's Odesa region"
  if (/^['’]s$/u.test(lowerAt(tokens, to)) && !SYSTEM.test(headBehind(tokens, to + 1))) return false;
  // "pounded Ukraine with missiles and drones"
  if (direct && lowerAt(tokens, to) === "with" && WEAPONS.has(lowerAt(tokens, to + 1))) return true;
  return tokens
    .slice(clause.from, Math.min(tokens.length, to + 12))
    .some((_, i) => isMany(tokens, clause.from + i));
}

/** The last word of the nouns that a possessive opens. */
function headBehind(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + 4 && /^(?:NOUN|ADJ)$/u.test(tokens[at + 1]?.pos ?? "")) at += 1;
  return lowerAt(tokens, at);
}

const WEAPONS = wordSet(
  "missiles, drones, rockets, airstrikes, bombs, shells, artillery, dozens, hundreds, scores",
);

const POUNDS = wordSet(`
pounded, pounding, bombarded, bombarding, pummelled, pummeled, battered, hammered, attacked, struck, hit,
blitzed, blasted, targeted, strafed
`);
const SYSTEM =
  /^(?:grid|system|network|infrastructure|facilities|industry|sector|cities|towns|regions|population|plants|stations)$/u;

const MANY =
  /^(?:dozens|scores|hundreds|barrages?|waves?|salvos?|swarms?|mass|massive|largest|biggest|heaviest|large-scale|widespread|series)$/u;

function isMany(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (MANY.test(word)) return true;
  const number = Number(word.replaceAll(",", ""));
  if (!(number >= LEAST) || /^(?:19|20)\d\d$/u.test(word)) return false;
  return tokens
    .slice(i + 1, i + 4)
    .some(({ lower }) =>
      /^(?:missiles?|drones?|rockets?|uavs?|projectiles|shells|bombs|strikes)$/u.test(lower),
    );
}

/** So many shots are fired at more than one spot. */
const LEAST = 10;

const AREAS = wordSet(`
regions, provinces, oblasts, governorates, districts, cities, towns, villages, settlements, countries, states,
counties, locations, sites
`);

/** "In the Kharkiv region, troops shelled 15 villages, wounding a man in Vovchansk": the area at the head, where many places in it were hit. */
function framedArea({ names }: Article, { tokens, index }: Sentence, one: Candidate): PlaceFound | null {
  const area = (names.all[index] ?? []).find(({ from }) => from <= 3);
  if (area === undefined || lowerAt(tokens, 0) !== "in") return null;
  const isBehind = AREA_NOUNS.has(lowerAt(tokens, area.to));
  const isArea =
    isBehind || PLACES.get(area.text)?.kind === "region" || AREA_NOUNS.has(lowerAt(tokens, area.to - 1));
  const to = isBehind ? area.to + 1 : area.to;
  const [first, last] = [tokens[area.from], tokens[to - 1]];
  if (!isArea || tokens[to]?.text !== "," || first === undefined || last === undefined) return null;
  const hit = tokens.findIndex(
    ({ lower }, i) => i >= one.trigger.to && i <= one.trigger.to + 5 && AREAS.has(lower),
  );
  if (hit < 0 || tokens.slice(one.trigger.to, hit).some(({ text, pos }) => text === "," || pos === "VERB"))
    return null;
  return {
    start: first.start,
    end: last.end,
    name: wordsOf(tokens, { from: area.from, to }),
    rank: PLACE_RANKS.region,
    whole: true,
  };
}

const AREA_NOUNS = wordSet("region, oblast, province, governorate, district, county, state");

/** "in five Ukrainian regions", "at 15 regions": areas that are only counted. */
function countedAreas(tokens: readonly Token[], { clause, trigger }: Candidate): PlaceFound | null {
  for (let i = clause.from + 1; i < clause.to; i += 1) {
    if (!UPON.has(lowerAt(tokens, i - 1))) continue;
    const count = lowerAt(tokens, i);
    if (!/^\d{1,3}$/u.test(count) && !(NUMBER_WORDS.has(count) && count !== "one")) continue;
    let to = i + 1;
    while (
      to < i + 4 &&
      (tokens[to]?.pos === "ADJ" || DEMONYMS.has(tokens[to]?.text ?? "")) &&
      !AREAS.has(lowerAt(tokens, to))
    )
      to += 1;
    const [first, last] = [tokens[i], tokens[to]];
    if (
      !AREAS.has(lowerAt(tokens, to)) ||
      first === undefined ||
      last === undefined ||
      to - trigger.to > REACH
    )
      continue;
    return {
      start: first.start,
      end: last.end,
      name: wordsOf(tokens, { from: i, to: to + 1 }),
      rank: PLACE_RANKS.region,
      whole: true,
    };
  }
  return null;
}

const UPON = wordSet("in, at, on, across, throughout, over, hit, struck, targeted, shelled, attacked");
