import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
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
  const isVerb = tokens[one.trigger.to - 1]?.pos === "VERB" || one.trigger.to - one.trigger.from > 1;
  const roles = new Set(one.actors.map(({ role }) => role));
  const finite = one.tense === "past" || one.tense === "perfect" || one.tense === "pluperfect";
  if (one.place !== null && one.place.rank >= PLACE_RANKS.region)
    return isVerb ? true : finite || one.passages.length > 1 || one.telling === "recalled";
  if (isVerb && finite && roles.has("target") && (roles.has("attacker") || one.weapon !== null)) return true;
  return isVerb && finite && one.place !== null;
}
