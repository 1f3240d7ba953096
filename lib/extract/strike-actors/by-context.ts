import { countryCode } from "../../places/countries";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { ATTACK_NOUNS } from "../lexicon/strike-words";

/** By the country hit: the countries that attacked it, ISO codes both, and how often each under which name ("Russia", "Russian forces"). */
export type Sides = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** The country that a name of an attacker speaks of, null for groups of no country. */
export function countryOfAttacker(name: string): string | null {
  const words = name.replaceAll(/['’]s\b/gu, "").split(" ");
  for (const word of words) {
    const country =
      DEMONYMS.get(word) ??
      CAPITALS.get(word) ??
      (PLACES.get(word)?.kind === "country" ? PLACES.get(word)?.name : undefined);
    if (country !== undefined) return country;
  }
  const whole = PLACES.get(name);
  return whole?.kind === "country" ? whole.name : null;
}

/** Who struck whom in an article, as far as its strikes name an attacker of one country and a place in another. */
export function sidesOf(strikes: readonly Candidate[]): Sides {
  const sides = new Map<string, Map<string, Map<string, number>>>();
  for (const strike of strikes) {
    if (isInvasion(strike)) continue;
    const hit = countryHit(strike);
    for (const { name, role } of strike.actors) {
      const country = role === "attacker" ? codeOf(countryOfAttacker(name)) : null;
      if (hit === null || country === null || country === hit) continue;
      const attackers = sides.get(hit) ?? new Map<string, Map<string, number>>();
      const names = attackers.get(country) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      sides.set(hit, attackers.set(country, names));
    }
  }
  return sides;
}

/** The one country that strikes another in the article did this strike with weapons of war, too; null where two do, where the place is occupied, and for gunmen and bombers. */
export function attackerByContext(
  one: Candidate,
  sides: Sides,
  strikes: readonly Candidate[],
  article: Article,
): string | null {
  const hit = countryHit(one);
  const attackers = sides.get(hit ?? "");
  if (hit === null || attackers?.size !== 1) return null;
  if (!isOfWar(one, article) && !goesOn(one, strikes, article)) return null;
  const [names] = attackers.values();
  const [most] = [...(names ?? [])].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** ISO code of the country where a strike was, null where that is not known. */
const countryHit = ({ place, location }: Candidate): string | null =>
  location?.country ?? codeOf(PLACES.get(place?.name ?? "")?.country ?? null);

const codeOf = (country: string | null): string | null => (country === null ? null : countryCode(country));

/** "Iraq invaded the country in 1990" does not say who struck it later. */
const isInvasion = ({ why }: Candidate): boolean =>
  why.some(({ rule }) => /"inva(?:sion|ded?|ding)"|the start of a war/u.test(rule));

/** Told with missiles, drones, shells or from the air, not by gunmen or bombers, and of no place held by the other side. */
function isOfWar({ sentence, clause, passages }: Candidate, article: Article): boolean {
  const tokens = article.sentences[sentence]?.tokens ?? [];
  const text = passages.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  if (isOfOthers(text)) return false;
  return (
    tokens.slice(clause.from, clause.to).some(({ lower }) => OF_WAR.test(lower)) ||
    FROM_AFAR.test(text.toLowerCase())
  );
}

/** "Drones killed two in Sumy. Another man died in Konotop.": told right behind a strike with weapons of war, as one more. */
function goesOn(one: Candidate, strikes: readonly Candidate[], article: Article): boolean {
  const [here, before] = [article.sentences[one.sentence], strikes[strikes.indexOf(one) - 1]];
  const there = article.sentences[before?.sentence ?? -1];
  if (here === undefined || there === undefined || before === undefined) return false;
  if (here.paragraph !== there.paragraph || one.sentence - before.sentence > 1) return false;
  const isMore = here.tokens
    .slice(0, one.clause.to)
    .some(({ lower }) => /^(?:another|more|further|other|others|also|elsewhere)$/u.test(lower));
  const text = here.tokens.map(({ lower }) => lower).join(" ");
  return isMore && !isOfOthers(text) && isOfWar(before, article);
}

const OF_WAR =
  /^(?:missiles?|drones?|uavs?|rockets?|shells?|shelling|shelled|bombs?|bombed|bombing|airstrikes?|strikes?|struck|artillery|mortars?|glide|barrages?|salvos?|bombardment|bombarded|warplanes?|aircraft|jets?|warheads?|attacks?|attacked|raid|fire|projectiles?|munitions?|explosions?|blasts?)$/u;
/** Weapons that no gunman has, in any sentence that tells of the strike. */
const FROM_AFAR =
  /\b(?:missiles?|drones?|rockets?|shelling|shelled|airstrikes?|air strikes?|artillery|glide bombs?|warplanes)\b/u;
/** Words of places that the country which attacks holds itself. */
const HELD =
  /\b(?:occupied|annexed|separatists?|Crimean?|Kerch|Sevastopol|Donetsk city|(?:Moscow|Russian?|Kremlin)-(?:installed|backed|held|controlled|appointed))\b/u;
/** Words of attacks that no army makes. */
const OF_GUNMEN = /\b(?:gunm[ae]n|suicide|car bomb|shot dead)\b/u;

/** Whether a text speaks against the army of the country that strikes here otherwise. */
const isOfOthers = (text: string): boolean => HELD.test(text) || OF_GUNMEN.test(text);

/** Whose invasion it was: of "its invasion of Ukraine" the country named last before; else that of "Russia's invasion" elsewhere in the article. Null where nothing says. */
export function invaderOf(one: Candidate, article: Article): string | null {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const word = lowerAt(tokens, one.trigger.to - 1);
  if (!/^(?:inva(?:sion|ded?|ding)|war|offensive|incursion)$/u.test(word)) return null;
  const invaded = countryHit(one);
  const named = /^inva/u.test(word) ? invaderNamed(invaded, article) : null;
  if (named !== null) return named;
  const own = tokens
    .slice(Math.max(0, one.trigger.from - 5), one.trigger.from)
    .some(({ lower }) => lower === "its");
  if (own) {
    const before = tokens.slice(0, one.trigger.from).findLast(({ text }) => {
      const country = stateOf(text);
      return country !== null && codeOf(country) !== invaded;
    });
    if (before !== undefined) return stateOf(before.text);
  }
  return null;
}

const stateOf = (text: string): string | null =>
  DEMONYMS.get(text) ??
  CAPITALS.get(text) ??
  (PLACES.get(text)?.kind === "country" ? (PLACES.get(text)?.name ?? null) : null);

/** "Russia's full-scale invasion", "the Russian invasion", "Russian forces", anywhere in the article: the one country that is said to attack; null where two are. */
function invaderNamed(invaded: string | null, { sentences }: Article): string | null {
  const named = new Set<string>();
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i += 1) {
      const country = stateOf(tokens[i]?.text ?? "");
      if (country === null || codeOf(country) === invaded) continue;
      const from = /^['’]s$/u.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
      const attacks = attacksFrom(tokens, from);
      if (attacks) named.add(country);
    }
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Whether the nouns that follow name an attack, with nothing but nouns and adjectives before it: not "Canada as the missiles flew". */
function attacksFrom(tokens: Article["sentences"][number]["tokens"], from: number): boolean {
  for (let i = from; i < from + 3; i += 1) {
    const { lower = "", pos = "PUNCT" } = tokens[i] ?? {};
    if (/^(?:VERB|AUX)$/u.test(pos)) return /^invad(?:ed|es)$/u.test(lower);
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(pos) && !/^(?:-|full-scale|large-scale)$/u.test(lower))
      return false;
    if (ATTACK_NOUNS.has(lower) || ENMITY.has(lower)) return true;
    if (ATTACKER_NOUNS.has(lower) && WEAPON_NOUNS.has(lower)) return true;
  }
  return false;
}

const ENMITY = new Set(["losses", "aggression", "invader", "invaders", "war"]);
