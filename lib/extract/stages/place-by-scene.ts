import { because } from "../candidate";
import type { Stage } from "../pipeline";
import { placeOfMeetingThatDay } from "../places/of-meeting-that-day";
import { placeOfScene } from "../places/of-scene";

const STAGE = "place by scene";

/** Puts strikes without a place where the sentences around them play, and what was said at a meeting where that was. Runs on joined mentions, so that a place carried over joins nothing. */
export const placeByScene: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const strikes = candidates.filter(({ type }) => type === "strike");
    const meetings = candidates.filter(({ type }) => type === "meeting");
    return candidates.map((one) => {
      if (one.place !== null || one.type === "meeting") return one;
      const found =
        one.type === "strike"
          ? placeOfScene(one, strikes, article, candidates)
          : placeOfMeetingThatDay(one, meetings, article);
      return found === null
        ? one
        : because({ ...one, place: found.place }, STAGE, `${found.rule}: ${found.place.name}`);
    });
  },
};
