import { boundsOf } from "../../time/edtf";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import { culpritOf } from "../strike-actors/accused";
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
    const culprit = culpritOf(article);
    const named = culprit === null ? known : withCulprit(known, culprit, article);
    const struck = named.filter(({ type }) => type === "strike");
    const sides = sidesOf(struck);
    return named.map((one) => {
      if (one.type !== "strike" || hasAttacker(one)) return one;
      const name = attackerByContext(one, sides, struck, article);
      return name === null || !(isOfTheSameDays(one, named) || isToldBy(name, one, article))
        ? one
        : because(withActor(one, { name, role: "attacker" }), STAGE, `as elsewhere: ${name}`);
    });
  },
};

/** The first strike by hand that names nobody was done by whom the article calls its gunman or attacker. */
function withCulprit(known: readonly Candidate[], name: string, article: Article): readonly Candidate[] {
  const at = known.findIndex(
    (one) =>
      one.type === "strike" && one.dropped === null && one.telling === "fresh" && isByHand(one, article),
  );
  const first = known[at];
  if (
    first === undefined ||
    known.some(({ actors }) => actors.some((one) => one.name === name && one.role !== "speaker"))
  )
    return known;
  if (first.actors.some(({ role, name: other }) => role === "attacker" && !UNNAMED.test(other))) return known;
  const whole = because(withActor(first, { name, role: "attacker" }), STAGE, `called the attacker: ${name}`);
  return known.with(at, whole);
}

/** A shooting, a stabbing, a bombing or an assault by a few, not by an army. */
const isByHand = ({ passages }: Candidate, article: Article): boolean =>
  passages.some(({ start, end }) =>
    /\b(?:shoot(?:ing|er)|shot|gunm[ae]n|stabb(?:ed|ing)|knife|opened fire|suicide|bomber|attacker|assailant|mass murder|ramm(?:ed|ing)|massacre)\b/u.test(
      article.text.slice(start, end),
    ),
  );

/** Whether a strike with a named attacker in the same country is told of its days: a strike of another time may have been anybody's. */
const isOfTheSameDays = (one: Candidate, known: readonly Candidate[]): boolean =>
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

/** How many days apart two strikes of one side of a war may lie. */
const SAME_DAYS = 7;

/** Whether two dates lie within a week of each other; false for dates open at an end. */
function overlap(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : boundsOf(a), b === null ? null : boundsOf(b)];
  if (x?.earliest == null || x.latest == null || y?.earliest == null || y.latest == null) return false;
  const slack = SAME_DAYS * 86_400_000;
  return (
    x.earliest.getTime() <= y.latest.getTime() + slack && y.earliest.getTime() <= x.latest.getTime() + slack
  );
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
