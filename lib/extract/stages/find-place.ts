import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Stage } from "../pipeline";
import { placeOfWhereSaid } from "../places/before-relative";
import { bestPlace } from "../places/best-place";
import { drawnOut } from "../places/drawn-out";
import { placeInName } from "../places/in-name";
import { placeOfSpeaker } from "../places/of-speaker";
import { placeOfSpeech } from "../places/of-speech";
import { placeOfVenue } from "../places/of-venue";
import { placeOfWitness } from "../places/of-witness";
import { wideArea } from "../places/wide-area";

const STAGE = "find place";

/** The most specific place that the clause, else the sentence, names for a happening. */
export const findPlace: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      // A call is in no one place: "In Washington, X said he had talked by phone with Y".
      if (sentence === undefined || (one.type === "meeting" && /\bphone\b/u.test(one.why[0]?.rule ?? "")))
        return one;
      const place =
        one.type === "statement"
          ? (placeOfSpeech(article, sentence, one) ??
            placeOfVenue(article, sentence, one) ??
            placeOfWhereSaid(article, sentence, one) ??
            placeOfSpeaker(article, sentence, one))
          : (wideArea(article, sentence, one) ??
            bestPlace(article, sentence, one) ??
            placeAround(article, sentence, one) ??
            placeInName(article, sentence, one) ??
            placeOfWitness(article, sentence, one));
      return place === null
        ? one
        : { ...one, place, why: [...one.why, { stage: STAGE, rule: `"${place.name}"` }] };
    }),
};

/** "destroyed a school before dawn in Merefa": a place that stands in what follows the clause and belongs to it. */
function placeAround(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const whole = drawnOut(one, article);
  return whole === null ? null : bestPlace(article, sentence, whole);
}
