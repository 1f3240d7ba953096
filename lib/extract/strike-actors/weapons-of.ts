import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { ARMED_GROUPS, ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { DEMONYMS } from "../lexicon/gazetteer";
import { SPEAKER_NOUNS, TITLES } from "../lexicon/people-words";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { wordSet } from "../lexicon/word-set";
import { REPELS } from "./repels";

/** Words of number before "of": what they count stands behind. */
export const COUNTS =
  /^(?:dozens|scores|hundreds|thousands|number|most|waves?|barrages?|salvos?|swarms?|series|group|many)$/u;

/** "Russian missiles … hit": whose weapons, anywhere in the clause. */
export function* weaponsIn(tokens: readonly Token[], one: Candidate): Generator<Range | null> {
  for (let i = one.clause.from; i < one.clause.to - 1; i += 1) {
    const text = tokens[i]?.text ?? "";
    const owner = DEMONYMS.has(text) || ARMED_GROUPS.has(lowerAt(tokens, i)) || SHORT_NAMES.has(text);
    if (!owner || isObject(tokens, i)) continue;
    const weapon = weaponBehind(tokens, i, Math.min(one.clause.to, i + 4));
    if (weapon !== null) yield { from: i, to: weapon + 1 };
  }
}

const SHORT_NAMES = wordSet("IS, U.S., U.S, US., US, U.K., U.K, UK., UK");

/** Where the weapon, force or attack of an owner stands, null where it tells of a voice or of another thing. */
function weaponBehind(tokens: readonly Token[], owner: number, end: number): number | null {
  for (let k = owner + 1; k < end; k += 1) {
    const word = lowerAt(tokens, k);
    // "a Ukrainian jet shot down"
    if (word === "shot" || /^(?:AUX|ADP|PUNCT)$/u.test(tokens[k]?.pos ?? "")) return null;
    if (!ATTACKER_NOUNS.has(word) && !ATTACK_NOUNS.has(word) && !WEAPON_NOUNS.has(word)) continue;
    const told = SAYS.test(lowerAt(tokens, k + 1)) || isTitleOf(tokens, k + 1);
    return told || CRAFT.test(word) || isHarmed(tokens, k + 1) ? null : k;
  }
  return null;
}

/** "Kenyan soldiers have been killed", "Syrian fighters died": to whom it was done. */
function isHarmed(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (
    i < from + 4 &&
    /^(?:was|were|been|being|have|has|had|also|reportedly|later)$/u.test(lowerAt(tokens, i))
  )
    i += 1;
  const word = lowerAt(tokens, i);
  if (/^(?:died|perished|fell)$/u.test(word) || REPELS.test(word)) return true;
  return (
    i > from && /^(?:killed|wounded|injured|shot|hurt|ambushed|slain|captured|attacked|targeted)$/u.test(word)
  );
}

const CRAFT = /^(?:tanks?|vehicles?|trucks?|ships?|helicopters?|jets?|planes?)$/u;

/** "Houthi military spokesman", "Russian army chief": not the body but its voice. */
const isTitleOf = (tokens: readonly Token[], i: number): boolean =>
  TITLES.has(lowerAt(tokens, i)) || SPEAKER_NOUNS.has(lowerAt(tokens, i));

/** "Syrian opposition forces say": who tells of it. */
const SAYS =
  /^(?:say|says|said|told|reported|report|claim|claimed|confirmed|announced|added|denied|accused|condemned)$/u;

/** "on Ukrainian troops", "killing Israeli soldiers": to whom it was done. */
function isObject(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^(?:DET|NUM|ADJ|ADV)$/u.test(tokens[k]?.pos ?? "")) k -= 1;
  if (lowerAt(tokens, k) === "of" && COUNTS.test(lowerAt(tokens, k - 1))) return false;
  return (
    /^(?:to|on|against|at|of|with|targeting|between|and|upon|for|near|in)$/u.test(lowerAt(tokens, k)) ||
    /^(?:housing|hosting|sheltering|containing|carrying)$/u.test(lowerAt(tokens, k)) ||
    tokens[k]?.pos === "VERB"
  );
}
