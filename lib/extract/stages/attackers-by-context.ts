import { boundsOf } from "../../time/edtf";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import { attackerByContext, countryOfAttacker, invaderOf, sidesOf } from "../strike-actors/by-context";
import { claimantOf } from "../strike-actors/claimant";
import { onceEach, UNNAMED } from "../strike-actors/one-name";

const STAGE = "attackers by context";

/** Names who attacked where only the rest of the article tells: the one country that strikes the other in it, and whose invasion it was. */
export const attackersByContext: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const strikes = candidates.filter(({ type }) => type === "strike");
    if (strikes.length === 0) return candidates;
    const known = candidates.map((one) =>
      one.type === "strike" ? withClaimant(withInvader(one, article), strikes, article) : one,
    );
    const struck = known.filter(({ type }) => type === "strike");
    const sides = sidesOf(struck);
    return known.map((one) => {
      if (one.type !== "strike" || hasAttacker(one)) return one;
      const name = attackerByContext(one, sides, struck, article);
      return name === null || !(isOfTheSameDay(one, known) || isToldBy(name, one, article))
        ? one
        : because(withActor(one, { name, role: "attacker" }), STAGE, `as elsewhere: ${name}`);
    });
  },
};

/** Whether a strike with a named attacker in the same country is told of its day: a strike of another time may have been anybody's. */
const isOfTheSameDay = (one: Candidate, known: readonly Candidate[]): boolean =>
  known.some(
    (other) =>
      other.type === "strike" &&
      hasAttacker(other) &&
      other.location?.country === one.location?.country &&
      overlap(one.date?.edtf ?? null, other.date?.edtf ?? null),
  );

/** "The Russian defence ministry said high-precision weapons struck depots": told by those who did it. */
const isToldBy = (name: string, { sentence }: Candidate, { sentences }: Article): boolean => {
  const tokens = sentences[sentence]?.tokens ?? [];
  const country = countryOfAttacker(name);
  return tokens.some(
    ({ lower }, i) =>
      /^(?:ministry|military|army|staff|navy)$/u.test(lower) &&
      SAYS.test(tokens[i + 1]?.lower ?? "") &&
      tokens
        .slice(Math.max(0, i - 3), i)
        .some((each) => country !== null && (DEMONYMS.get(each.text) ?? each.text) === country),
  );
};

const SAYS = /^(?:said|says|announced|claimed|confirmed|reported)$/u;

/** Whether two dates share a day or lie a day apart, a night having two; false for dates open at an end. */
function overlap(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : boundsOf(a), b === null ? null : boundsOf(b)];
  if (x?.earliest == null || x.latest == null || y?.earliest == null || y.latest == null) return false;
  return x.earliest.getTime() <= y.latest.getTime() && y.earliest.getTime() <= x.latest.getTime();
}

const hasAttacker = ({ actors }: Candidate): boolean => actors.some(({ role }) => role === "attacker");

const withActor = (one: Candidate, actor: NamedActor): Candidate => ({
  ...one,
  actors: onceEach([actor, ...one.actors]),
});

/** Who claimed it, where the strike itself names nobody or only "gunmen". */
function withClaimant(one: Candidate, strikes: readonly Candidate[], article: Article): Candidate {
  if (one.actors.some(({ role, name }) => role === "attacker" && !UNNAMED.test(name))) return one;
  const others = strikes.filter(({ sentence }) => sentence !== one.sentence);
  const name = claimantOf(one, others, article);
  return name === null
    ? one
    : because(withActor(one, { name, role: "attacker" }), STAGE, `claimed by ${name}`);
}

/** The invader and the country invaded, of an invasion that names neither itself. */
function withInvader(one: Candidate, article: Article): Candidate {
  const name = hasAttacker(one) ? null : invaderOf(one, article);
  const named =
    name === null ? one : because(withActor(one, { name, role: "attacker" }), STAGE, `the invader: ${name}`);
  const isInvasion = one.why.some(({ rule }) => /"invasion"|"invaded?"|the start of a war/u.test(rule));
  const country = PLACES.get(one.place?.name ?? "");
  if (
    !isInvasion ||
    country?.kind !== "country" ||
    named.actors.some(({ role }) => role === "target") ||
    !hasAttacker(named)
  )
    return named;
  return { ...named, actors: [...named.actors, { name: country.name, role: "target" }] };
}
