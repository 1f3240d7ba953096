import type { Token } from "../text/sentences";
import type { Range } from "./clause";
import { lowerAt, verbGroupAt } from "./clause";
import { DEMONYMS, PLACES } from "./lexicon/gazetteer";
import {
  ATTACK_NOUNS,
  ATTACKER_NOUNS,
  TARGET_NOUNS,
  VICTIM_NOUNS,
  WEAPON_NOUNS,
} from "./lexicon/strike-words";

/** Verbs of what an attack does to people. */
export const HARM = new Set([
  "kill",
  "murder",
  "slay",
  "wound",
  "injure",
  "hurt",
  "execute",
  "shoot",
  "stab",
]);
const FIRED = new Set([
  "fire",
  "launch",
  "drop",
  "lob",
  "hurl",
  "throw",
  "rain",
  "fall",
  "land",
  "exchange",
  "open",
]);
const ACCIDENT =
  /\b(?:crash|crashed|quake|earthquake|flood|floods|flooding|storm|hurricane|typhoon|wildfire|virus|pandemic|collision|derailed|landslide|avalanche|accident|cancer|covid|illness|disease|cyclone|tornado|tsunami|lightning)\b/u;

/** An ambiguous verb tells of an attack when the right things stand around it. */
export function tellsOfAttack(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  clause: Range,
  war: boolean,
): boolean {
  // "the missile that hit": what a relative clause tells of stands before it.
  const relative = /^(?:that|which|who)$/u.test(lowerAt(tokens, clause.from)) ? 5 : 0;
  const before = tokens.slice(Math.max(0, clause.from - relative, i - 30), i);
  const after = tokens.slice(i + 1, Math.min(clause.to, i + 30));
  const whole = tokens.slice(
    Math.max(0, clause.from - 25, i - 50),
    Math.min(tokens.length, clause.to + 25, i + 50),
  );
  const group = verbGroupAt(tokens, i);
  const hasAny = (list: readonly Token[], words: ReadonlySet<string>) =>
    list.some(({ lower }) => words.has(lower));
  const party = (list: readonly Token[]) =>
    hasAny(list, ATTACKER_NOUNS) ||
    list.some(
      ({ text }) =>
        DEMONYMS.has(text) ||
        PLACES.get(text)?.kind === "country" ||
        /^(?:Hamas|Hezbollah|Houthis?|Taliban|ISIS|Al-Shabaab|al-Shabaab|RSF|Boko|IDF|Kyiv|Moscow)$/u.test(
          text,
        ),
    );
  const weapon = (list: readonly Token[]) => hasAny(list, WEAPON_NOUNS);
  const hit = (list: readonly Token[]) =>
    hasAny(list, TARGET_NOUNS) || hasAny(list, VICTIM_NOUNS) || list.some(({ text }) => PLACES.has(text));
  const sentence = whole.map(({ lower }) => lower).join(" ");
  if (HARM.has(lemma)) {
    if (ACCIDENT.test(sentence) || describes(after)) return false;
    const victims =
      hasAny(group.passive ? before : after, VICTIM_NOUNS) ||
      (group.passive ? before : after).some(({ pos }) => pos === "NUM" || pos === "PROPN");
    if (!victims && !group.passive && lemma !== "shoot") return false;
    const violent = whole.some(
      (token) =>
        (ATTACK_NOUNS.has(token.lower) && token !== tokens[i]) ||
        (WEAPON_NOUNS.has(token.lower) && token.lower !== "vehicle"),
    );
    return (
      violent ||
      war ||
      party(group.passive ? after : before) ||
      lemma === "murder" ||
      lemma === "shoot" ||
      lemma === "execute" ||
      lemma === "slay" ||
      (lemma === "kill" && group.passive && hasAny(before, VICTIM_NOUNS))
    );
  }
  if (lemma === "die")
    return (war || whole.some((token) => ATTACK_NOUNS.has(token.lower))) && !ACCIDENT.test(sentence);
  if (FIRED.has(lemma)) {
    const things = group.passive || lemma === "fall" || lemma === "land" ? before : after.slice(0, 12);
    if (lemma === "open" || lemma === "exchange")
      return after.slice(0, 3).some(({ lower }) => /^(?:fire|gunfire|shots)$/u.test(lower));
    const thrown = things.some(
      ({ lower }) =>
        (WEAPON_NOUNS.has(lower) &&
          !/^(?:vehicle|vehicles|fire|tank|tanks|truck|helicopter|helicopters|jet|jets|debris)$/u.test(
            lower,
          )) ||
        ATTACK_NOUNS.has(lower) ||
        /^(?:uav|uavs)$/u.test(lower),
    );
    if (lemma === "launch")
      return (
        thrown &&
        (party(before) ||
          group.passive ||
          hit(after) ||
          before.length === 0 ||
          before.some(({ pos }) => pos === "PRON" || pos === "PROPN"))
      );
    return thrown;
  }
  if (lemma === "explode" || lemma === "detonate" || lemma === "blow") {
    if (lemma === "blow")
      return after.slice(0, 6).some(({ lower }) => /^(?:up|himself|herself|themselves|apart)$/u.test(lower));
    return weapon(before) || weapon(after.slice(0, 6)) || /\b(?:device|mine|car|suicide)\b/u.test(sentence);
  }
  if (lemma === "go")
    return lowerAt(tokens, i + 1) === "off" && before.some(({ lower }) => EXPLODES.test(lower));
  if (lemma === "bring")
    return (
      after.slice(0, 6).some(({ lower }) => lower === "down") &&
      [...before.slice(-8), ...after.slice(0, 6)].some(({ lower }) => FLIES.test(lower))
    );
  if (lemma === "clash")
    return (
      party(before) || after.slice(0, 5).some(({ lower }) => ATTACKER_NOUNS.has(lower) || lower === "police")
    );
  if (lemma === "down" || lemma === "intercept")
    return (
      after
        .slice(0, 8)
        .some(({ lower }) =>
          /^(?:drones?|missiles?|rockets?|aircraft|helicopters?|jets?|planes?|uavs?|bomber|warplane)$/u.test(
            lower,
          ),
        ) ||
      (group.passive && weapon(before))
    );
  if (lemma === "sink")
    return (
      (group.passive ? before : after).some(({ lower }) =>
        /^(?:ship|ships|vessel|vessels|boat|boats|warship|tanker|submarine|flagship|cruiser)$/u.test(lower),
      ) &&
      (weapon(before) || weapon(after) || party(before))
    );
  if (lemma === "claim")
    return (
      after.slice(0, 4).some(({ lower }) => lower === "lives") &&
      whole.some((token) => ATTACK_NOUNS.has(token.lower))
    );
  if (lemma === "carry")
    return (
      lowerAt(tokens, i + 1) === "out" && after.slice(0, 10).some(({ lower }) => ATTACK_NOUNS.has(lower))
    );
  if (
    /^(?:seize|capture|set|tear|rip|rock|crash|level|fall|land|burn|wreck|overrun)$/u.test(lemma) &&
    !(weapon(before) || weapon(after))
  )
    return false;
  if (
    lemma === "strike" &&
    (/^(?:deal|deals|balance|agreement|tone|chord|blow|pose)$/u.test(lowerAt(tokens, i + 1)) ||
      after
        .slice(0, 4)
        .some(({ lower }) => /^(?:deal|deals|balance|agreement|tone|chord|accord|bargain)$/u.test(lower)))
  )
    return false;
  if (
    lemma === "hit" &&
    after.slice(0, 4).some(({ lower }) => /^(?:record|out|back|high|low|snag|headlines|peak)$/u.test(lower))
  )
    return false;
  if (ACCIDENT.test(sentence) && !weapon(before) && !weapon(after)) return false;
  const attackerSide = group.passive ? after : before;
  const targetSide = group.passive ? before : after;
  const armed = weapon(before) || weapon(after.filter(({ lower }) => lower !== "targets"));
  if (
    lemma === "attack" ||
    lemma === "raid" ||
    lemma === "storm" ||
    lemma === "pound" ||
    lemma === "assault"
  ) {
    const struck = hit(targetSide) || targetSide.some(({ pos }) => pos === "PROPN");
    if (group.passive) return struck || (party(attackerSide) && targetSide.some(({ pos }) => pos === "PRON"));
    return (party(attackerSide) || armed) && struck;
  }
  const military =
    hasAny(attackerSide, ATTACKER_NOUNS) ||
    attackerSide.some(({ text }) => DEMONYMS.has(text) || PLACES.get(text)?.kind === "country");
  return (
    hit(targetSide) &&
    (armed || (military && /^(?:strike|hit|target|destroy|shell|damage|blast)$/u.test(lemma)))
  );
}

/** "the wounded and ill prisoners", "injured veterans": who they are, not what was done to them. */
const describes = (after: readonly Token[]): boolean =>
  /^(?:prisoners?|captives?|detainees?|veterans?|pows?)$/u.test(after[0]?.lower ?? "") ||
  (after[0]?.lower === "and" && /^(?:ill|sick|disabled)$/u.test(after[1]?.lower ?? ""));

const EXPLODES =
  /^(?:bombs?|explosives?|devices?|car-bombs?|grenades?|charges?|mines?|blasts?|explosions?)$/u;
const FLIES =
  /^(?:drones?|missiles?|rockets?|aircraft|helicopters?|jets?|planes?|airliner|warplanes?|explosions?)$/u;
