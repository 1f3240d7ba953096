import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../clause";
import { CAPITALS, PLACE_RANKS } from "../lexicon/gazetteer";
import type { Stage } from "../pipeline";

const STAGE = "place by dateline";

/** Puts a strike of the first paragraph without a place of its own where the report was filed, if it happened there. */
export const placeByDateline: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const { dateline } = article;
    if (dateline === null) return candidates;
    const place = { ...dateline.city, name: dateline.place, rank: PLACE_RANKS.city };
    return candidates.map((one) =>
      one.type === "strike" && one.place === null && isLocal(one, article)
        ? { ...one, place, why: [...one.why, { stage: STAGE, rule: `filed from ${dateline.place}` }] }
        : one,
    );
  },
};

const LOCALITY = /^(?:city|town|village|port|capital|suburbs?)$/u;

/** Reports from a capital tell of the whole world: there the sentence must speak of "the city" or its mayor. */
function isLocal(one: Candidate, { sentences, dateline }: Article): boolean {
  const sentence = sentences[one.sentence];
  if (sentence === undefined || sentence.paragraph !== 0) return false;
  const { tokens } = sentence;
  const here = tokens.some(
    ({ lower }, i) =>
      lower === "mayor" ||
      (LOCALITY.test(lower) &&
        tokens.slice(Math.max(0, i - 3), i).some((token) => /^(?:the|this)$/u.test(token.lower))) ||
      (lower === "city" && lowerAt(tokens, i + 1) === "officials"),
  );
  const abroad = dateline !== null && CAPITALS.has(dateline.place);
  return (
    here ||
    (!abroad && tokens.some(({ lower }) => /^(?:governor|mayor|residents|police|locals)$/u.test(lower)))
  );
}
