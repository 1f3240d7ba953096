import type { Candidate } from "../candidate";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { nameKey } from "../names/names";
import { once } from "./once";

const placeKey = once((one) => bareKey(one.place?.name ?? ""));

/** Whether two happenings may have had the same place: "compatible" when one place may lie in the other, "unknown" when one has none. */
export function placesAgree(
  one: Candidate,
  other: Candidate,
): "same" | "compatible" | "different" | "unknown" {
  if (one.place === null || other.place === null) return "unknown";
  const [a, b] = [placeKey(one), placeKey(other)];
  if (a === b) return "same";
  // A wave of attacks on a country and what one of them did in a town of it are told as two.
  if (one.place.whole !== other.place.whole) {
    const finer = one.place.whole ? other.place : one.place;
    if (finer.rank > PLACE_RANKS.country) return "different";
  }
  const [inA, inB] = [PLACES.get(one.place.name), PLACES.get(other.place.name)];
  if (
    inA !== undefined &&
    inB !== undefined &&
    inA.country === inB.country &&
    inA.kind !== inB.kind &&
    (inA.kind === "country" || inB.kind === "country")
  )
    return "compatible";
  if ((inA === undefined || inB === undefined) && one.place.rank !== other.place.rank) return "compatible";
  return "different";
}

const bareKey = (name: string): string =>
  nameKey(name.replace(/\s+(?:city|region|oblast|province|district|county)$/iu, ""));
