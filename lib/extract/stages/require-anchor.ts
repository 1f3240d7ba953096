import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { lowerAt } from "../clause";
import { figuresIn } from "../figures";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import type { Stage } from "../pipeline";

const STAGE = "require anchor";

/** Drops strikes with nothing to hold them: no day, no toll, no place below a country, no attacker who hit something. */
export const requireAnchor: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) =>
      one.type === "strike" && !anchored(one, article) ? refuse(one, STAGE, "the war in general") : one,
    ),
};

function anchored(one: Candidate, article: Article): boolean {
  if (one.date !== null || one.killed !== null || one.injured !== null) return true;
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const word = lowerAt(tokens, one.trigger.to - 1);
  const isVerb = !one.why.some(({ rule }) => rule === `noun "${word}"` || rule === "a toll");
  const finite = one.tense === "past" || one.tense === "perfect" || one.tense === "pluperfect";
  if (one.place !== null && one.place.rank >= PLACE_RANKS.region)
    return isVerb ? true : finite || one.passages.length > 1 || one.telling === "recalled";
  if (!finite) return false;
  return isVerb ? one.place !== null || someoneHit(one, article) : isOne(one, tokens) && one.place !== null;
}

/** "Two officers were stabbed", "gunmen shot the mayor", "rebels attacked Ilobasco": a single victim, a number of them, or a name. */
function someoneHit(one: Candidate, article: Article): boolean {
  // "has attacked civilians" sums up; "attacked civilians" tells.
  if (one.tense === "perfect") return false;
  const roles = new Set(one.actors.map(({ role }) => role));
  if (roles.has("target") && (roles.has("attacker") || one.weapon !== null)) return true;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const { from, to } = one.clause;
  const counted = figuresIn(tokens).some(
    (figure) => figure.from >= from && figure.to <= to && figure.toll !== null,
  );
  const named = (article.names.all[one.sentence] ?? []).some(
    (name) => name.from >= from && name.to <= to && (name.kind === "person" || name.kind === "organisation"),
  );
  return counted || named;
}

/** "an ambush", "another explosion": one attack, not attacks. */
const isOne = ({ trigger }: Candidate, tokens: readonly Token[]): boolean =>
  tokens
    .slice(Math.max(0, trigger.from - 5), trigger.from)
    .some(({ lower }) => /^(?:an?|another|one)$/u.test(lower)) &&
  !/s$/u.test(lowerAt(tokens, trigger.to - 1));
