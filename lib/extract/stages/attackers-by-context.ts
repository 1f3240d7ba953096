import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import { PLACES } from "../lexicon/gazetteer";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import { attackerByContext, invaderOf, sidesOf } from "../strike-actors/by-context";
import { onceEach } from "../strike-actors/one-name";

const STAGE = "attackers by context";

/** Names who attacked where only the rest of the article tells: the one country that strikes the other in it, and whose invasion it was. */
export const attackersByContext: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const strikes = candidates.filter(({ type }) => type === "strike");
    if (strikes.length === 0) return candidates;
    const known = candidates.map((one) => (one.type === "strike" ? withInvader(one, article) : one));
    const sides = sidesOf(known.filter(({ type }) => type === "strike"));
    return known.map((one) => {
      if (one.type !== "strike" || hasAttacker(one)) return one;
      const name = attackerByContext(one, sides, article);
      return name === null
        ? one
        : because(withActor(one, { name, role: "attacker" }), STAGE, `as elsewhere: ${name}`);
    });
  },
};

const hasAttacker = ({ actors }: Candidate): boolean => actors.some(({ role }) => role === "attacker");

const withActor = (one: Candidate, actor: NamedActor): Candidate => ({
  ...one,
  actors: onceEach([actor, ...one.actors]),
});

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
