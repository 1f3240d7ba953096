import { kilometres } from "../places/kilometres";
import { spellingOf } from "../places/spelling";
import { areCompatible } from "./agreed-location";
import { foldName } from "./fold-name";
import { type Feature, type MergeReason, type MergeSide, VETO } from "./merge-side";
import { isCountry, type PlaceRelation, placeKey, placesIn, relatePlaces } from "./same-place";

/** Where the two happened. A strike is at one place; talks are sometimes named by city, sometimes by building. */
export const comparePlaces: Feature = (a, b) => {
  if (a.place === null || b.place === null) return placeInText(a, b);
  const both = a.place === b.place ? a.place : `${a.place} and ${b.place}`;
  const isStatement = a.type === "statement";
  switch (relationOf(a, b, a.place, b.place)) {
    case "same":
      // Many things happen in one country on one day.
      return {
        feature: "same-place",
        weight: isStatement ? 0.6 : isCountry(a.place) ? 1.2 : 2,
        detail: both,
      };
    case "contained":
      return {
        feature: "place-within",
        weight: isStatement ? 0.4 : 1.5,
        detail: `one place holds the other: ${both}`,
      };
    case "country-of":
      return {
        feature: "country-of-place",
        weight: isStatement ? 0 : 0.3,
        detail: `the country may hold the place: ${both}`,
      };
    case "apart":
      return {
        feature: "different-place",
        weight: a.type === "strike" ? VETO : a.type === "meeting" ? -1.5 : -0.5,
        detail: `different places: ${both}`,
      };
  }
};

/** Points on the map overrule names: one town under two spellings, or two towns of one name. */
function relationOf(a: MergeSide, b: MergeSide, place: string, other: string): PlaceRelation {
  const named = relatePlaces(place, other);
  if (a.location === null || b.location === null) return named;
  const [here, there] = [a.location.point, b.location.point];
  if (named === "same" && !areCompatible(a.location, b.location)) return "apart";
  // Two landmarks of one city are as near, but have names of their own; only places spelled alike are taken for one.
  if (named !== "apart" || here === null || there === null || spellingOf(place) !== spellingOf(other))
    return named;
  return kilometres(here, there) <= NEAR ? "same" : named;
}

/** Kilometres between what two lists give as the middle of one town. */
const NEAR = 5;

/** One report names the place as the scene, the other only somewhere in its words. */
function placeInText(a: MergeSide, b: MergeSide): MergeReason | null {
  const [side, other] = a.place === null ? [b, a] : [a, b];
  if (side.place === null || a.type === "statement" || isCountry(side.place)) return null;
  const text = other.passages.join("\n");
  const words = ` ${foldName(text)} `;
  const named = [foldName(side.place), placeKey(side.place)].some(
    (form) => form !== "" && words.includes(` ${form} `),
  );
  if (named) return { feature: "place-named", weight: 1.2, detail: `both name ${side.place}` };
  const elsewhere = [...placesIn(text)]
    .filter((place) => relatePlaces(place, side.place ?? "") === "apart")
    .sort();
  return elsewhere.length > 0 && a.type === "strike"
    ? {
        feature: "other-place-named",
        weight: -2,
        detail: `${side.place} in one, only ${elsewhere.join(", ")} in the other`,
      }
    : null;
}
