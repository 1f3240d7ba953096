import { ARMED_GROUPS } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import type { NamedActor } from "../mention";
import { nameKey } from "../names/names";
import { aimedAt, sameThing } from "./target";

/** The actors of a strike told several times, each once: "Russian troops" stand for "Russia", "Russia" for "Moscow", "the Taliban" for "gunmen". */
export function onceEach(actors: readonly NamedActor[]): readonly NamedActor[] {
  const attackers = actors.filter(({ role }) => role === "attacker");
  const named = attackers.some(({ name }) => isNamed(name));
  const targets = aimedAt(actors.filter(({ role }) => role === "target").map(({ name }) => name));
  return actors.filter((actor, i) => {
    const earlier = actors.slice(0, i).filter(({ role }) => role === actor.role);
    if (actor.role === "attacker") {
      if (named && UNNAMED.test(actor.name) && !isNamed(actor.name)) return false;
      if (attackers.some((other) => other !== actor && isForceOf(other.name, actor.name))) return false;
      const state = CAPITALS.get(actor.name);
      if (state !== undefined && attackers.some(({ name }) => isOf(name, state))) return false;
      return !earlier.some(({ name }) => nameKey(name) === nameKey(actor.name));
    }
    if (actor.role !== "target") return true;
    if (!targets.includes(actor.name)) return false;
    if (attackers.some(({ name }) => nameKey(name) === nameKey(actor.name))) return false;
    return !earlier.some(({ name }) => sameThing(name, actor.name));
  });
}

/** Words for whoever did it: "the Taliban" and "gunmen" of one attack are the same. */
export const UNNAMED =
  /^(?:\S+ )?(?:gunm[ae]n|bombers?|attackers?|assailants?|men|militants?|suspects?|individuals|shooters?|terrorists?|fighters|group|extremists|assassins|killers)$/iu;

/** Named: by a country, its people, an armed group or a capital letter, not only "gunmen". */
const isNamed = (name: string): boolean =>
  (/\p{Lu}/u.test(name) && !UNNAMED.test(name)) ||
  name.split(" ").some((word) => ARMED_GROUPS.has(word.toLowerCase()));

/** "Russian troops" and "Russia's army" are Russia's. */
function isForceOf(force: string, country: string): boolean {
  if (PLACES.get(country)?.kind !== "country" || force === country) return false;
  return isOf(force, country);
}

/** Whether a name has that of the country in it. */
const isOf = (name: string, country: string): boolean =>
  name.split(" ").some((word) => DEMONYMS.get(word) === country || word.replace(/['’]s$/u, "") === country);
