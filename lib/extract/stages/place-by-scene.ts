import { because } from "../candidate";
import type { Stage } from "../pipeline";
import { placeOfScene } from "../places/of-scene";

const STAGE = "place by scene";

/** Puts strikes without a place where the sentences around them play. */
export const placeByScene: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const strikes = candidates.filter(({ type }) => type === "strike");
    return candidates.map((one) => {
      if (one.type !== "strike" || one.place !== null) return one;
      const found = placeOfScene(one, strikes, article);
      return found === null
        ? one
        : because({ ...one, place: found.place }, STAGE, `${found.rule}: ${found.place.name}`);
    });
  },
};
