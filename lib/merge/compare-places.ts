import { type Feature, VETO } from "./merge-side";
import { relatePlaces } from "./same-place";

/** Where the two happened. A strike is at one place; talks are sometimes named by city, sometimes by building. */
export const comparePlaces: Feature = (a, b) => {
  if (a.place === null || b.place === null) return null;
  const both = a.place === b.place ? a.place : `${a.place} and ${b.place}`;
  const isStatement = a.type === "statement";
  switch (relatePlaces(a.place, b.place)) {
    case "same":
      return { feature: "same-place", weight: isStatement ? 0.6 : 2, detail: both };
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
        weight: a.type === "strike" ? VETO : a.type === "meeting" ? -2 : -0.5,
        detail: `different places: ${both}`,
      };
  }
};
