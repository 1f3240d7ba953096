import { compareActors, compareAddressees, compareTargets } from "./compare-actors";
import { compareDates } from "./compare-dates";
import { compareParties } from "./compare-parties";
import { comparePlaces } from "./compare-places";
import { compareInjured, compareKilled } from "./compare-tolls";
import {
  compareFigures,
  compareNames,
  compareQuotedWords,
  compareWeapons,
  compareWords,
} from "./compare-words";
import { type Feature, type MergeReason, type MergeSide, VETO } from "./merge-side";

/** Sum of weights from which two sides are taken for one happening. */
export const THRESHOLD = 4;

const FEATURES: readonly Feature[] = [
  compareDates,
  comparePlaces,
  compareActors,
  compareParties,
  compareAddressees,
  compareTargets,
  compareKilled,
  compareInjured,
  compareWeapons,
  compareFigures,
  compareNames,
  compareQuotedWords,
  compareWords,
  compareStatus,
  compareArticles,
];

/**
 * Weighs whether two events are one happening. `reasons` holds every feature that spoke, strongest first, those against it
 * with negative weights; `score` is their sum. A veto ends the weighing. The order of the two sides does not matter to `score` and `same`.
 */
export function scorePair(
  a: MergeSide,
  b: MergeSide,
): { score: number; same: boolean; reasons: MergeReason[] } {
  if (a.type !== b.type) {
    const reason = { feature: "different-type", weight: VETO, detail: `a ${a.type} and a ${b.type}` };
    return { score: VETO, same: false, reasons: [reason] };
  }
  const reasons: MergeReason[] = [];
  for (const feature of FEATURES) {
    const reason = feature(a, b);
    if (reason) reasons.push({ ...reason, weight: round(reason.weight) });
    // Nothing outweighs a veto, and most pairs end here, before any text is compared.
    if (reason && reason.weight <= VETO) break;
  }
  reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const score = round(reasons.reduce((sum, { weight }) => sum + weight, 0));
  return { score, same: score >= THRESHOLD, reasons };
}

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** A plan and the meeting that came of it are one event; two reports of a plan too. */
function compareStatus(a: MergeSide, b: MergeSide): MergeReason | null {
  return a.status === b.status
    ? null
    : { feature: "planned-and-happened", weight: -0.3, detail: "announced in one, reported in the other" };
}

/** An article that tells of two happenings keeps them apart itself. */
function compareArticles(a: MergeSide, b: MergeSide): MergeReason | null {
  const both = a.articles.some(({ id }) => b.articles.some((other) => other.id === id));
  return both
    ? { feature: "same-article", weight: -3, detail: "one article tells of both separately" }
    : null;
}
