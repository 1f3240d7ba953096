import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../clause";
import { CAPITALS, PLACE_RANKS } from "../lexicon/gazetteer";
import type { Stage } from "../pipeline";

const STAGE = "place by context";

/** Puts a strike in "the city" told of before, and a strike of the first paragraph without a place of its own where the report was filed, if it happened there. */
export const placeByContext: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const { dateline } = article;
    const told = placeTold(candidates, article);
    if (dateline === null) return told;
    const place = { ...dateline.city, name: dateline.place, rank: PLACE_RANKS.city };
    return told.map((one) =>
      one.type === "strike" && one.place === null && isLocal(one, article)
        ? { ...one, place, why: [...one.why, { stage: STAGE, rule: `filed from ${dateline.place}` }] }
        : one,
    );
  },
};

/** "Later drones attacked the city": the place of the strike told before. */
function placeTold(candidates: readonly Candidate[], { sentences }: Article): readonly Candidate[] {
  let last: Candidate | null = null;
  return candidates.map((one) => {
    if (one.type !== "strike") return one;
    if (one.place !== null) {
      last = one.place.rank >= PLACE_RANKS.region ? one : last;
      return one;
    }
    const { tokens = [] } = sentences[one.sentence] ?? {};
    const meant = tokens
      .slice(one.clause.from, one.clause.to)
      .some(
        ({ lower }, i, all) =>
          LOCALITY.test(lower) &&
          /^(?:the|this|same)$/u.test(all[i - 1]?.lower ?? "") &&
          all[i + 1]?.lower !== "of",
      );
    if (!meant || last === null || last.place === null || one.sentence - last.sentence > REACH) return one;
    return {
      ...one,
      place: last.place,
      why: [...one.why, { stage: STAGE, rule: `the same ${last.place.name}` }],
    };
  });
}

/** How many sentences back "the city" may point. */
const REACH = 4;

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
