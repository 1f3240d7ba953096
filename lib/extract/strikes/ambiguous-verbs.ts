import type { Token } from "../../text/sentences";
import type { AroundVerb } from "../grammar/around-verb";
import {
  aroundVerb,
  hasAny,
  hasParty,
  hasTarget,
  hasWeapon,
  hasWord,
  isOfficial,
  objectHead,
  subjectHead,
} from "../grammar/around-verb";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { ARMED_GROUPS, ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { ATTACK_NOUNS, LOOSE_NOUNS } from "../lexicon/strike-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import { beatsBack, downsFlying, IMPACTS, impacts, sends, showers, sinks, takesOut } from "./weapon-verbs";

/** Whether the clause of an ambiguous verb tells of an attack; `war` says that the sentences before do. */
type Sense = (around: AroundVerb, war: boolean) => boolean;

/** An ambiguous verb tells of an attack when the right things stand around it. */
export function tellsOfAttack(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  clause: Range,
  war: boolean,
): boolean {
  return (SENSES.get(lemma) ?? strikes)(aroundVerb(tokens, i, lemma, clause), war);
}

const ACCIDENT =
  /^(?:crash|crashed|quake|earthquake|floods?|flooding|storm|hurricane|typhoon|wildfire|virus|pandemic|collision|derailed|landslide|avalanche|accident|cancer|covid|illness|disease|cyclone|tornado|tsunami|lightning)$/u;

/** "killed", "wounded", "shot": somebody, in a sentence of violence. */
const harms: Sense = (around, war) => {
  const { lemma, group, doer, undergoer, whole, tokens, verb, after } = around;
  if (hasWord(whole, ACCIDENT) || describes(after)) return false;
  const victims =
    hasAny(undergoer, VICTIM_NOUNS) || undergoer.some(({ pos }) => pos === "NUM" || pos === "PROPN");
  if (!victims && !group.passive && lemma !== "shoot") return false;
  const violent = whole.some(
    (token) =>
      (ATTACK_NOUNS.has(token.lower) && token !== tokens[verb]) ||
      (WEAPON_NOUNS.has(token.lower) && !/^(?:vehicle|truck)$/u.test(token.lower)),
  );
  return (
    violent ||
    war ||
    hasParty(doer) ||
    /^(?:murder|shoot|execute|slay|stab|lynch)$/u.test(lemma) ||
    (lemma === "kill" && group.passive && hasAny(undergoer, VICTIM_NOUNS))
  );
};

/** "the wounded and ill prisoners", "injured veterans": who they are, not what was done to them. */
const describes = (after: readonly Token[]): boolean =>
  /^(?:prisoners?|captives?|detainees?|veterans?|pows?)$/u.test(after[0]?.lower ?? "") ||
  (after[0]?.lower === "and" &&
    /^(?:ill|sick|disabled|missing|disappeared|kidnapped|abducted|detained|imprisoned)$/u.test(
      after[1]?.lower ?? "",
    ));

/** "beaten to death by a mob", "hacked two herders to death" */
const toDeath: Sense = ({ after, whole }) =>
  after.slice(0, 9).some(({ lower }, i, near) => lower === "death" && i > 0 && near[i - 1]?.lower === "to") &&
  !hasWord(whole, ACCIDENT);

const dies: Sense = ({ whole }, war) => (war || hasAny(whole, ATTACK_NOUNS)) && !hasWord(whole, ACCIDENT);

const NOT_THROWN = /^(?:vehicles?|fire|tanks?|trucks?|helicopters?|jets?|debris)$/u;

/** "fired two missiles", "dropped bombs", "a shell landed". */
const fires: Sense = ({ lemma, group, before, after }) => {
  const falls = lemma === "fall" || lemma === "land";
  // "the measures launched by the army after a series of bombings", "the battle against fraud launched by the ministry"
  const shortened = !group.passive && after[0]?.lower === "by";
  const launched = group.passive || shortened;
  const beside = shortened ? before.slice(-3).filter(({ lower }) => !LOOSE_NOUNS.has(lower)) : before;
  const things = falls ? before.slice(-12) : launched ? beside : after.slice(0, 12);
  const thrown = things.some(
    ({ lower }) =>
      (WEAPON_NOUNS.has(lower) && !NOT_THROWN.test(lower)) ||
      ATTACK_NOUNS.has(lower) ||
      /^uavs?$/u.test(lower),
  );
  if (lemma === "fire" && after.slice(0, 4).some(({ lower }) => /^(?:at|on|into)$/u.test(lower)))
    return thrown || (hasParty(before) && hasTarget(after));
  if (lemma !== "launch") return thrown;
  const somebody =
    hasParty(before) || before.length === 0 || before.some(({ pos }) => pos === "PRON" || pos === "PROPN");
  return thrown && (somebody || launched || hasTarget(after));
};

const opensFire: Sense = ({ after }) => hasWord(after.slice(0, 3), /^(?:fire|gunfire|shots)$/u);

/** "came under fire from militants", "came under artillery attack": not "under fire over prices". */
const comesUnderFire: Sense = ({ tokens, verb, after, before, whole }) => {
  if (lowerAt(tokens, verb + 1) !== "under") return false;
  const at = after
    .slice(1, 6)
    .findIndex(({ lower }) =>
      /^(?:fire|attack|shelling|bombardment|gunfire|bombing|barrage|shells|rockets|missiles|mortars|drones|bombs)$/u.test(
        lower,
      ),
    );
  if (at < 0) return false;
  if (hasWord(after.slice(at + 2, at + 3), /^(?:over|for|amid)$/u)) return false;
  return (
    hasWeapon(after.slice(1, at + 1)) ||
    hasParty(after.slice(at + 2)) ||
    hasTarget(before) ||
    hasWeapon(whole.filter(({ lower }) => !/^(?:fire|attack)$/u.test(lower)))
  );
};

const explodes: Sense = ({ before, after, whole }, war) =>
  (war && /^(?:it|they|both)$/u.test(before.at(-1)?.lower ?? "")) ||
  hasWeapon(before) ||
  hasWeapon(after.slice(0, 6)) ||
  hasWord(whole, /^(?:device|mine|car|suicide)$/u);

/** "blew up", "blew himself up", and behind sentences of war "the windows were blown out". */
const blowsUp: Sense = ({ before, after }, war) =>
  hasWord(after.slice(0, 6), /^(?:up|himself|herself|themselves|apart)$/u) ||
  (war &&
    hasWord(after.slice(0, 2), /^(?:out|off|in)$/u) &&
    hasWord(before.slice(-6), /^(?:windows?|doors?|roofs?|walls?|glass|façades?|facades?)$/u));

const goesOff: Sense = ({ tokens, verb, before }) =>
  lowerAt(tokens, verb + 1) === "off" &&
  hasWord(
    before,
    /^(?:bombs?|explosives?|devices?|car-bombs?|grenades?|charges?|mines?|blasts?|explosions?)$/u,
  );

const FLIES =
  /^(?:drones?|missiles?|rockets?|aircraft|helicopters?|jets?|planes?|uavs?|bomber|airliner|warplanes?|explosions?)$/u;

const bringsDown: Sense = ({ before, after }) =>
  hasWord(after.slice(0, 6), /^down$/u) && hasWord([...before.slice(-8), ...after.slice(0, 6)], FLIES);

const downs: Sense = ({ group, before, after }) =>
  hasWord(after.slice(0, 8), FLIES) || (group.passive && hasWeapon(before));

/** Armed people against armed people: no illness, rival or verdict is fought so. */
const fights: Sense = (around) => {
  const { lemma, before, after, tokens, verb } = around;
  const foe = hasWord(after.slice(0, 6), /^police$/u) || after.slice(0, 6).some(isArmed);
  if (lemma === "clash") return hasParty(before) || foe;
  if (lowerAt(tokens, verb) === "combat") return false;
  if (before.some(isArmed) && isAgainstArms(tokens, verb)) return true;
  const head = subjectHead(around);
  return (ATTACKER_NOUNS.has(head) || ARMED_GROUPS.has(head)) && foe;
};

/** "have been battling for a week against a fierce offensive" */
function isAgainstArms(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 12);
  const against = behind.findIndex(({ lower }) => lower === "against");
  const between = behind.slice(0, Math.max(0, against));
  if (against < 0 || between.some(({ pos }) => pos === "VERB" || pos === "PUNCT")) return false;
  return behind
    .slice(against, against + 6)
    .some((token) => isArmed(token) || /^(?:offensive|assault|onslaught)$/u.test(token.lower));
}

const isArmed = ({ lower }: Token): boolean => ATTACKER_NOUNS.has(lower) || ARMED_GROUPS.has(lower);

const overruns: Sense = (around) =>
  around.doer.some(isArmed) && hasTarget(around.undergoer) && !hasWord(around.whole, ACCIDENT);

/** "troops rolled into X on 8 August": the start of a war, by its day. Without one it is a movement. */
const invades: Sense = ({ tokens, verb, before, after }) =>
  /^(?:into|across)$/u.test(lowerAt(tokens, verb + 1)) &&
  before.some(isArmed) &&
  after.slice(1, 6).some(({ text }) => PLACES.has(text)) &&
  hasWord(after, MONTH);

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/u;

const claimsLives: Sense = ({ after, whole }) =>
  hasWord(after.slice(0, 4), /^lives$/u) && hasAny(whole, ATTACK_NOUNS);

const carriesOut: Sense = ({ tokens, verb, after }) =>
  lowerAt(tokens, verb + 1) === "out" && hasAny(after.slice(0, 10), ATTACK_NOUNS);

/** "set fire to the consulate", "burned a bus": arson by armed people or a crowd, of what is no field or bin. */
const burns: Sense = (around) => {
  const { lemma, doer, undergoer, after, before } = around;
  const lit = lemma !== "set" || hasWord(after.slice(0, 8), /^(?:fire|ablaze|alight)$/u);
  return (
    lit &&
    (hasWeapon(before.filter(({ lower }) => lower !== "fire")) || doer.some(isArmed)) &&
    hasTarget(undergoer)
  );
};

/** "rammed a car into the crowd", "crashed into a patrol": on purpose, by somebody armed. */
const rams: Sense = ({ before, after, whole }) =>
  hasTarget(after) &&
  (hasWord(
    whole,
    /^(?:suicide|attackers?|assailants?|bombers?|explosives?|gunm[ae]n|militants?|terrorists?)$/u,
  ) ||
    hasWord([...before, ...after], /^(?:missiles?|rockets?|drones?|shells?|bombs?|warheads?)$/u));

/** "attacked", "raided", "stormed": by somebody who can, to something that can be hit. */
const attacks: Sense = (around) => {
  const { group, doer, undergoer, before, after } = around;
  const armed = hasWeapon(before) || hasWeapon(after.filter(({ lower }) => lower !== "targets"));
  if (hasWord(around.whole, ACCIDENT) && !armed) return false;
  if (!group.passive && isOfficial(around) && !armed) return false;
  const struck = hasTarget(undergoer) || undergoer.some(({ pos }) => pos === "PROPN");
  if (group.passive) return struck || (hasParty(doer) && undergoer.some(({ pos }) => pos === "PRON"));
  return (hasParty(doer) || armed) && struck && objectHead(around) !== "out";
};

const FIGURES_OF_STRIKE =
  /^(?:deals?|balance|agreements?|tone|chord|blow|pose|accord|bargain|gold|records?|out|back|high|low|snag|headlines|peak)$/u;

/** "struck", "hit", "destroyed", "damaged", "tore through": with a weapon, or by an army. */
const strikes: Sense = ({ tokens, verb, lemma, group, before, after, doer, undergoer, whole }, war) => {
  const armed = hasWeapon(before) || hasWeapon(after.filter(({ lower }) => lower !== "targets"));
  if (isFromTheAir(after) && hasTarget(undergoer)) return true;
  if (NEEDS_WEAPON.test(lemma) && !hasWeapon(before) && !hasWeapon(after)) return false;
  if (
    /^(?:strike|hit)$/u.test(lemma) &&
    (FIGURES_OF_STRIKE.test(lowerAt(tokens, verb + 1)) || hasWord(after.slice(0, 4), FIGURES_OF_STRIKE))
  )
    return false;
  if (hasWord(whole, ACCIDENT) && !hasWeapon(before) && !hasWeapon(after)) return false;
  // "A school was damaged", where the sentences before tell of shelling.
  if (
    war &&
    group.passive &&
    /^(?:damage|destroy|hit|demolish)$/u.test(lemma) &&
    hasAny(undergoer, TARGET_NOUNS)
  )
    return true;
  const military =
    hasAny(doer, ATTACKER_NOUNS) ||
    doer.some(({ text }) => DEMONYMS.has(text) || CAPITALS.has(text) || PLACES.get(text)?.kind === "country");
  return (
    hasTarget(undergoer) &&
    (armed || (military && /^(?:strike|hit|target|destroy|shell|damage|blast)$/u.test(lemma)))
  );
};

/** "was struck from the air": by what needs no name. */
const isFromTheAir = (after: readonly Token[]): boolean =>
  /^from the (?:air|sky|sea)\b/u.test(
    after
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(" "),
  );

const NEEDS_WEAPON = /^(?:seize|capture|tear|rip|rock|level|wreck)$/u;

const SENSES: ReadonlyMap<string, Sense> = new Map(
  (
    [
      [harms, "kill murder slay wound injure hurt execute shoot stab lynch"],
      [toDeath, "hack stone club bludgeon"],
      [(around, war) => toDeath(around, war) || beatsBack(around), "beat"],
      [dies, "die"],
      [fires, "fire launch drop lob toss fling hurl throw rain fall land"],
      [impacts, IMPACTS],
      [sends, "send unleash direct loose train"],
      [takesOut, "take knock mow"],
      [downsFlying, "account neutralise neutralize eliminate"],
      [(around, war) => strikes(around, war) || downsFlying(around), "destroy"],
      [(around, war) => bringsDown(around, war) || impacts(around), "bring"],
      [showers, "spray riddle pelt"],
      [opensFire, "open exchange"],
      [comesUnderFire, "come"],
      [explodes, "explode detonate"],
      [blowsUp, "blow"],
      [goesOff, "go"],
      [downs, "down intercept"],
      [fights, "clash fight battle combat"],
      [overruns, "overrun"],
      [invades, "roll pour sweep march"],
      [sinks, "sink"],
      [claimsLives, "claim"],
      [carriesOut, "carry"],
      [burns, "set burn torch"],
      [rams, "ram crash plough plow slam"],
      [attacks, "attack raid storm pound assault"],
    ] satisfies (readonly [Sense, string])[]
  ).flatMap(([sense, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, sense] as const)),
);
