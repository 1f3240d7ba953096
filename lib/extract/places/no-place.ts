import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { MEETING_NOUNS, PARTY_NOUNS, TAKES_PLACE } from "../lexicon/meeting-words";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { VICTIM_NOUNS } from "../lexicon/target-words";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";
import { PLACE_SUFFIXES } from "../names/names";
import { isActingState } from "./acting-state";
import { isAccused, isOfMatter } from "./of-matter";

/** Whether the words around a name show that it is no place of this happening, though it may be a place. */
export const isNoPlaceOf = (one: Candidate, name: Name, tokens: readonly Token[]): boolean =>
  describesLocality(tokens, name) ||
  hangsOnMatter(tokens, name, one) ||
  isGovernment(tokens, name) ||
  isActingState(tokens, name) ||
  ownsItsDeed(tokens, name) ||
  isOrigin(tokens, name, one) ||
  isHome(tokens, name, one) ||
  isAttributive(tokens, name) ||
  isVenue(tokens, name, one) ||
  isOfTeller(tokens, name, one) ||
  isAsker(tokens, name) ||
  (one.type === "strike" && (isOfMatter(tokens, name) || isAccused(tokens, name))) ||
  isTopic(tokens, name, one);

/** Nouns of settlements and areas. */
export const LOCALITIES = wordSet(`
towns, town, villages, village, city, cities, ports, port, settlements, settlement, hamlets, hamlet, suburbs,
suburb, districts, district, neighbourhoods, neighbourhood, neighborhoods, neighborhood, community,
communities, islands, island, provinces, province, regions, region, areas, area, camps, camp, outskirts,
hromadas, hromada, raions, raion
`);

/** "the war in Sudan", "peace in Gaza", "President of Kenya": the place of a matter or an office, not of what happened. */
function hangsOnMatter(tokens: readonly Token[], name: Name, { trigger, type }: Candidate): boolean {
  // "The war in Sudan began in April 2023": the matter is what happened.
  if (name.from - 2 === trigger.to - 1) return false;
  if (!/^(?:in|of|on|for|with|against)$/u.test(lowerAt(tokens, name.from - 1))) return false;
  // "its largest attack of the war on Ukraine"
  if (lowerAt(tokens, name.from - 1) === "on" && lowerAt(tokens, name.from - 4) === "of") return false;
  // "hosted leaders in Paris": where they met.
  const town = PLACES.get(name.text)?.kind === "city" && lowerAt(tokens, name.from - 1) === "in";
  if (type === "meeting" && town && PARTY_NOUNS.has(lowerAt(tokens, name.from - 2))) return false;
  return MATTERS.test(lowerAt(tokens, name.from - 2));
}

const MATTERS =
  /^(?:blamed?|pinned|wars?|aggression|conflicts?|peace|crisis|situation|ceasefire|truce|security|interests|policy|president|minister|ministers|leaders?|government|ambassador|king|sanctions|aid|support|pressure|future|partners|allies|control)$/u;

/** "an attack which Kyiv blamed on rebels", "Moscow launched drones", "Russia said": a capital or country that acts stands for its government. */
function isGovernment(tokens: readonly Token[], { from, to, text }: Name): boolean {
  const isState = CAPITALS.has(text) || PLACES.get(text)?.kind === "country";
  if (!isState) return false;
  const before = lowerAt(tokens, from - 1);
  if (CAPITALS.has(text) && /^(?:which|that|what|who|as)$/u.test(before)) return true;
  if (tokens[from - 1]?.pos === "ADP" && !/^(?:after|before|since|until|as)$/u.test(before)) return false;
  let next = to;
  while (
    next < to + 3 &&
    /^(?:has|had|have|also|later|then|earlier|recently|again)$/u.test(lowerAt(tokens, next))
  )
    next += 1;
  // "Kyiv and its Western allies say"
  if (lowerAt(tokens, next) === "and" && /^(?:PRON|PROPN|DET)$/u.test(tokens[next + 1]?.pos ?? ""))
    while (next < to + 6 && /^(?:CCONJ|DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokens[next]?.pos ?? "")) next += 1;
  return STATE_ACTS.test(lowerAt(tokens, next));
}

const STATE_ACTS =
  /^(?:said|says|say|called|calls|launched|launches|fired|claimed|claims|denied|denies|blamed|blames|accused|accuses|described|describes|insists|insisted|announced|confirmed|used|sent|carried|ordered|began|stepped|struck|attacked|invaded|warned|condemned|unleashed|vowed|retaliated|responded|annexed|deployed|bombed|shelled|targeted|intensified|resumed|hit|admitted|acknowledged)$/u;

/** "the Kremlin's continued attacks": whose deed it was. */
const ownsItsDeed = (tokens: readonly Token[], { to }: Name): boolean =>
  /^['’]s$/u.test(lowerAt(tokens, to)) &&
  tokens
    .slice(to + 1, to + 5)
    .some(({ lower }) => ATTACK_NOUNS.has(lower) && !/^(?:blast|fire|explosion)s?$/u.test(lower)) &&
  !PLACES.has(tokens[to - 1]?.text ?? "");

/** "launched from Crimea", "fired from bombers over the Caspian Sea": where it came from. */
function isOrigin(tokens: readonly Token[], { from }: Name, { type, trigger }: Candidate): boolean {
  // "flew from Kyiv for talks"
  if (type === "meeting")
    return (
      lowerAt(tokens, from - 1) === "from" &&
      /^(?:flew|flown|flying|travell?ed|came|coming|returned|returning|arrived)$/u.test(
        lowerAt(tokens, from - 2),
      )
    );
  if (type !== "strike" || from < trigger.to) return false;
  const fired = tokens.slice(Math.max(0, from - 8), from);
  const at = fired.findLastIndex(({ lower }) => lower === "from");
  return (
    at > 0 &&
    fired.slice(0, at).some(({ lower }) => LAUNCHED.test(lower)) &&
    !fired.slice(at + 1).some(({ lower }) => /^(?:hit|struck|at|on|in|into|to|towards?)$/u.test(lower))
  );
}

/** "killed a 21-year-old from Turin in Italy": where somebody comes from. */
function isHome(tokens: readonly Token[], { from }: Name, { type }: Candidate): boolean {
  if (type !== "strike") return false;
  let at = from - 1;
  // The country behind the town of origin.
  if (/^(?:in|,)$/u.test(lowerAt(tokens, at))) {
    const town = at - 1;
    while (at > town - 3 && at > 0 && lowerAt(tokens, at) !== "from") at -= 1;
    if (!tokens.slice(at + 1, town + 1).every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  }
  const who = tokens[at - 1];
  return (
    lowerAt(tokens, at) === "from" &&
    who !== undefined &&
    (VICTIM_NOUNS.has(who.lower) || /-old$/u.test(who.lower) || who.lower === "old")
  );
}

const LAUNCHED = /^(?:launched|fired|sent|flown|flew|came|coming|dispatched|released)$/u;

/** "a U.S. base", "the U.S. and French embassies": a country in front of its noun says whose, not where. */
function isAttributive(tokens: readonly Token[], { from, to, text }: Name): boolean {
  if (PLACES.get(text)?.kind !== "country") return false;
  const isShort = /^(?:US|U\.S\.|UK|U\.K\.|UAE|U\.A\.E\.)$/u.test(text);
  if (!isShort && tokens[from - 1]?.pos !== "DET") return false;
  const next =
    lowerAt(tokens, to) === "and" && DEMONYMS.has(tokens[to + 1]?.text ?? "") ? tokens[to + 2] : tokens[to];
  if (next === undefined || PLACE_SUFFIXES.has(next.lower)) return false;
  // "a US counter-terrorism operation": the first half of a compound may be read as anything.
  const compound = /^\p{L}+-\p{L}+$/u.test(next.text) || tokens[to + 1]?.text === "-";
  return (next.pos === "NOUN" || next.pos === "ADJ" || compound) && !TIMES.test(next.lower);
}

const TIMES = /^(?:last|this|next|late|early|earlier|overnight|yesterday|today|tomorrow|that|same)$/u;

/** "Speaking in Yemen, he said it had carried out the attack": where it was said, not where it struck. */
const isVenue = (tokens: readonly Token[], name: Name, { type, trigger }: Candidate): boolean =>
  type === "strike" &&
  name.to <= trigger.from &&
  lowerAt(tokens, 0) !== "in" &&
  tokens
    .slice(name.to, trigger.from)
    .some(({ lower }) => /^(?:said|says|told|announced|claimed|added|confirmed)$/u.test(lower));

/** "…, said Ivan Fedorov, head of the Zaporizhzhia administration": behind the verb stands who told it, not where it was. */
function isOfTeller(tokens: readonly Token[], { from }: Name, { type, trigger }: Candidate): boolean {
  if (type !== "strike" || from < trigger.to) return false;
  const said = tokens.findLastIndex(
    ({ lower }, i) => i > trigger.to && i < from && /^(?:said|says|wrote|reported|added)$/u.test(lower),
  );
  if (said < 0 || !/^(?:,|”|"|'')$/u.test(tokens[said - 1]?.text ?? "")) return false;
  const isTold = /^(?:PROPN|DET|NOUN|ADJ)$/u.test(tokens[said + 1]?.pos ?? "");
  return isTold && !tokens.slice(said, from).some(({ pos, lower }) => pos === "CCONJ" || lower === "where");
}

/** "met at Kyiv's request", "at the request of Britain, France and Kyiv": who wanted it. */
const isAsker = (tokens: readonly Token[], { from, to }: Name): boolean =>
  tokens
    .slice(Math.max(0, startOfList(tokens, from) - 5), from)
    .some(
      ({ lower }, n, all) =>
        /^(?:request|invitation|behest|initiative)$/u.test(lower) && all[n + 1]?.lower === "of",
    ) ||
  (/^['’]s$/u.test(lowerAt(tokens, to)) &&
    /^(?:request|invitation|initiative|behest|insistence|urging|suggestion)$/u.test(lowerAt(tokens, to + 1)));

/** Where the names begin of which the last stands at `at`, parted by commas and "and". */
function startOfList(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    from > at - LONGEST_LIST &&
    (tokens[from - 1]?.pos === "PROPN" || /^(?:,|and|the)$/u.test(lowerAt(tokens, from - 1)))
  )
    from -= 1;
  return from;
}

/** How many words of names are read before one. */
const LONGEST_LIST = 16;

/** "talks on Libya", "to discuss the fighting in Gaza": what a meeting was about, not where it was held. */
function isTopic(tokens: readonly Token[], { from }: Name, { type, trigger }: Candidate): boolean {
  if (type !== "meeting") return false;
  // "between Moscow and Kyiv": parties of it.
  if (lowerAt(tokens, from - 1) === "and" && /^(?:between|both)$/u.test(lowerAt(tokens, from - 3)))
    return true;
  if (/^(?:on|about|over|with|between|for|against)$/u.test(lowerAt(tokens, from - 1))) return true;
  const before = tokens[from - 2];
  if (before === undefined || from < trigger.to || before.pos !== "NOUN") return false;
  if (MEETING_NOUNS.has(before.lower) || PARTY_NOUNS.has(before.lower) || LOCALITIES.has(before.lower))
    return false;
  return tokens.slice(trigger.to, from - 1).some(
    ({ lower }, n, all) =>
      TREATS.test(lower) &&
      !/day$/u.test(all[n + 1]?.lower ?? "") &&
      // "Talks on the dam began in Kinshasa": the verb is that of the talks.
      !all.slice(n + 1).some(({ pos, lower: word }) => pos === "VERB" && TAKES_PLACE.has(word)),
  );
}

/** Words behind which stands what was talked about. */
const TREATS =
  /^(?:discuss(?:ed|ing)?|about|over|on|review(?:ed|ing)?|address(?:ed|ing)?|focus(?:ed|ing|sed|sing)?|regarding|concerning|covered|aimed|end|ending|stop|stopping|resolve|resolving|settle)$/u;

/** In "the Saudi Arabian city of Jeddah" the first name describes, the second is the place. */
const describesLocality = (tokens: readonly Token[], { to, text }: Name): boolean =>
  LOCALITIES.has(lowerAt(tokens, to)) &&
  lowerAt(tokens, to + 1) === "of" &&
  // "the Saltivka district of Kharkiv" names a part of the town.
  (DEMONYMS.has(text) ||
    PLACES.has(text) ||
    !/^(?:districts?|neighbou?rhoods?|suburbs?|areas?)$/u.test(lowerAt(tokens, to)));

const COMPASS = new Set(
  "north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split(
    " ",
  ),
);

/** "Bucha, a town near the Ukrainian capital": the second place only says where the first one is. */
export function isWhereabouts(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && /^(?:the|of|northern|southern|eastern|western)$/u.test(lowerAt(tokens, at)))
    at -= 1;
  if (
    !/^(?:near|outside|north|south|east|west|north-?east|north-?west|south-?east|south-?west|beside|by|from)$/u.test(
      lowerAt(tokens, at),
    )
  )
    return false;
  // "in Saint-Denis, north of Paris"
  const beside = lowerAt(tokens, at - 1) === "," && tokens[at - 2]?.pos === "PROPN";
  if (beside && COMPASS.has(lowerAt(tokens, at))) return true;
  // "Cadale, 220 km north of Mogadishu"
  if (/^(?:\d+)?(?:km|kilomet(?:re|er)s?|miles?)$/u.test(lowerAt(tokens, at - 1))) return true;
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }, i, all) => LOCALITIES.has(lower) && all.slice(0, i).some(({ text }) => text === ","));
}
