import type { Token } from "../../text/sentences";
import type { AroundVerb } from "../grammar/around-verb";
import {
  hasAny,
  hasParty,
  hasTarget,
  hasWeapon,
  hasWord,
  objectHead,
  subjectHead,
} from "../grammar/around-verb";
import { lowerAt } from "../grammar/clause";
import { ARMED_GROUPS, ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { AIMS, FLYING, IMPACT_PARTICLES, MISSILES, MONTHS } from "../lexicon/weapon-words";

/** What only something fired or dropped does to a place, as far as news tells. */
export const IMPACTS =
  "catch dig pierce gut shatter smash split punch crater bury scorch incinerate obliterate shred topple raze pulverise pulverize penetrate slice careen streak dive carve reach light";

const TOLD = new Set(["past", "pluperfect", "perfect", "participle"]);

/** "a missile caught rescuers", "two drones made it through to Kharkiv": what flies, as the doer, and whom or where it reached. */
export const impacts = (around: AroundVerb): boolean => {
  const { lemma, group, after, tokens, verb } = around;
  if (group.passive || !TOLD.has(group.tense)) return false;
  const particles = IMPACT_PARTICLES.get(lemma);
  const near = after.slice(0, 4);
  if (particles !== undefined && !hasAny(near, particles)) return false;
  if (!MISSILES.has(subjectHead(around)) && !isCounted(around)) return false;
  return hasTarget(after) || after.some(({ pos }) => pos === "PROPN") || isUpwards(lowerAt(tokens, verb + 1));
};

/** "one tore the roof off", "most fell on": some of the missiles told of in the clause before. */
const isCounted = ({ tokens, verb, group }: AroundVerb): boolean =>
  COUNTED.has(lowerAt(tokens, group.from - 1)) &&
  hasAny(tokens.slice(Math.max(0, verb - 14), verb), MISSILES);

const COUNTED = new Set(["one", "two", "three", "another", "others", "some", "several", "most"]);

const isUpwards = (word: string): boolean => word === "up" || word === "down";

/** "sent drones against the base", "unleashed a barrage on the port", "trained its guns on X"; "sent drones to X" delivers them. */
export const sends = (around: AroundVerb): boolean => {
  const { lemma, group, before, after } = around;
  const things = group.passive ? before : after.slice(0, 14);
  const link = after.findIndex(({ lower }, k) => AIMS.has(lower) && !DAYS.has(after[k + 1]?.lower ?? ""));
  if (link < 0) return false;
  const behind = after.slice(link + 1, link + 9);
  if (hasAny(things, WEAPON_NOUNS) || hasAny(things, FLYING))
    return (hasTarget(behind) || behind.some(({ pos }) => pos === "PROPN")) && isByArmed(around);
  if (lemma !== "send" && lemma !== "order") return false;
  return crosses(around, link);
};

/** "on Monday" says when, not at whom. */
const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

const isByArmed = ({ doer, before, group }: AroundVerb): boolean =>
  group.passive ||
  hasParty(doer) ||
  before.length === 0 ||
  before.some(({ pos }) => pos === "PROPN" || pos === "PRON");

/** "sent troops over the border in February 2022": the start of a war, by its month. */
function crosses({ after }: AroundVerb, link: number): boolean {
  const troops = after.slice(0, link).some(({ lower }) => ATTACKER_NOUNS.has(lower) || lower === "tanks");
  const border = after.slice(link + 1, link + 5).some(({ lower }) => BORDERS.has(lower));
  return troops && border && after.some(({ lower }) => MONTHS.has(lower));
}

const BORDERS = new Set(["border", "borders", "frontier", "frontiers"]);

/** "took out a general", "knocked out the bridge", "mowed down worshippers": behind "out" or "down" whom or what, before it who could. */
export const takesOut = (around: AroundVerb): boolean => {
  const { group, doer, undergoer, after, lemma } = around;
  const particle = after.slice(0, lemma === "take" || lemma === "knock" ? 1 : 5);
  if (!hasAny(particle, OUT)) return false;
  if (lemma !== "take" && lemma !== "knock") return hasTarget(undergoer) || isPeople(undergoer);
  const armed = hasParty(doer) || hasAny(doer, WEAPON_NOUNS);
  return (
    armed && (hasTarget(undergoer) || downsFlying(around) || (!group.passive && isNamed(after.slice(1, 6))))
  );
};

const OUT = new Set(["out", "down"]);
const isNamed = (list: readonly Token[]): boolean => list.some(({ pos }) => pos === "PROPN");
const isPeople = (list: readonly Token[]): boolean =>
  list.some(({ lower }) => lower.endsWith("goers") || lower === "people" || lower === "worshippers");

/** "destroyed four drones over the region", "accounted for twelve of fifteen missiles": what air defence does. */
export const downsFlying = (around: AroundVerb): boolean => {
  const { group, before, after, doer } = around;
  const head = group.passive ? subjectHead(around) : objectHead(around);
  const things = group.passive ? before.slice(-8) : after.slice(0, 8);
  if (!FLYING.has(head) && !(around.lemma === "account" && hasAny(things, FLYING))) return false;
  return group.passive || hasParty(doer) || hasAny(doer, AIR_DEFENCE) || hasAny(before, ARMED_GROUPS);
};

const AIR_DEFENCE = new Set(
  "defence defences defense defenses gunners crews crew system systems interceptors interceptor pilots pilot patriot patriots battery batteries".split(
    " ",
  ),
);

/** "were beaten back", "beat off an assault": by arms, not at the polls. */
export const beatsBack = ({ after, doer, undergoer }: AroundVerb): boolean =>
  hasAny(after.slice(0, 2), BACK) &&
  [...doer, ...undergoer].some(({ lower }) => SOLDIERS.has(lower) || ARMED_GROUPS.has(lower));

const BACK = new Set(["back", "off"]);
const SOLDIERS = new Set(
  "troops soldiers paratroopers infantry marines militants fighters rebels insurgents brigade battalion forces army commandos assault".split(
    " ",
  ),
);

/** "sprayed the crowd with bullets", "riddled the car with shots" */
export const showers = ({ after, before, undergoer }: AroundVerb): boolean =>
  (hasTarget(undergoer) || isNamed(undergoer)) && (hasAny(after, BULLETS) || hasAny(before, MISSILES));

const BULLETS = new Set(
  "bullets bullet gunfire shots shrapnel shells rockets missiles bombs mortars grenades drones shellfire rounds".split(
    " ",
  ),
);

const SHIPS =
  /^(?:ships?|vessels?|boats?|warships?|tankers?|submarines?|flagship|cruisers?|corvettes?|frigates?|destroyers?|freighters?|ferr(?:y|ies)|trawlers?|barges?)$/u;

/** "sank a tanker": by a weapon or by somebody armed. */
export const sinks = ({ undergoer, before, after }: AroundVerb): boolean =>
  hasWord(undergoer, SHIPS) && (hasWeapon(before) || hasWeapon(after) || hasParty(before));
