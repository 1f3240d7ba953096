import type { ActorRole } from "../extract/mention";
import { countryOf } from "./country-of";
import { type Feature, type MergeReason, type MergeSide, VETO } from "./merge-side";
import { sameActor } from "./same-actor";

const named = (side: MergeSide, ...roles: ActorRole[]): readonly string[] =>
  side.actors.filter(({ role }) => roles.includes(role)).map(({ name }) => name);

const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((name) => b.some((other) => sameActor(name, other)));

const without = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((name) => !b.some((other) => sameActor(name, other)));

const list = (names: readonly string[]): string => names.join(", ");

/** Who took part: attackers and targets of strikes, parties of meetings, speakers of statements. */
export const compareActors: Feature = (a, b) => {
  if (a.type === "strike") return compareAttackers(a, b);
  if (a.type === "meeting") return compareParties(a, b);
  return compareSpeakers(a, b);
};

function compareAttackers(a: MergeSide, b: MergeSide): MergeReason | null {
  const [first, second] = [named(a, "attacker"), named(b, "attacker")];
  if (first.length === 0 || second.length === 0) return null;
  const both = shared(first, second);
  if (both.length > 0) return { feature: "same-attacker", weight: 0.8, detail: list(both) };
  const plain = first.every(countryOf) && second.every(countryOf);
  return {
    feature: "different-attacker",
    weight: plain ? VETO : -1.5,
    detail: `different attackers: ${list(first)} and ${list(second)}`,
  };
}

function compareParties(a: MergeSide, b: MergeSide): MergeReason | null {
  const [first, second] = [named(a, "participant"), named(b, "participant")];
  if (first.length === 0 || second.length === 0) return null;
  const both = shared(first, second);
  const [restA, restB] = [without(first, second), without(second, first)];
  if (both.length >= 2) {
    const weight = restA.length === 0 || restB.length === 0 ? 3 : 2;
    return { feature: "same-parties", weight, detail: list(both) };
  }
  // A delegation named by its country and by its head cannot be told apart from two delegations.
  const opposed =
    restA.some((name) => countryOf(name) === null) && restB.some((name) => countryOf(name) === null);
  if (both.length === 1) {
    if (restA.length === 0 && restB.length === 0)
      return { feature: "same-party", weight: 1.5, detail: list(both) };
    if (restA.length === 0 || restB.length === 0)
      return { feature: "shared-party", weight: 1.2, detail: list(both) };
    return opposed
      ? {
          feature: "different-parties",
          weight: -4,
          detail: `${list(both)} with ${list(restA)}, and with ${list(restB)}`,
        }
      : { feature: "shared-party", weight: 0.8, detail: list(both) };
  }
  if (opposed)
    return {
      feature: "different-parties",
      weight: VETO,
      detail: `different parties: ${list(first)} and ${list(second)}`,
    };
  const countries = first.every(countryOf) && second.every(countryOf);
  return countries
    ? {
        feature: "different-parties",
        weight: -4,
        detail: `different parties: ${list(first)} and ${list(second)}`,
      }
    : null;
}

function compareSpeakers(a: MergeSide, b: MergeSide): MergeReason | null {
  const [first, second] = [named(a, "speaker"), named(b, "speaker")];
  const both = shared(first, second);
  if (both.length > 0) return { feature: "same-speaker", weight: 1, detail: list(both) };
  return {
    feature: "different-speaker",
    weight: VETO,
    detail:
      first.length > 0 && second.length > 0
        ? `different speakers: ${list(first)} and ${list(second)}`
        : "a speaker is missing",
  };
}

/** Whom the speaker addressed. */
export const compareAddressees: Feature = (a, b) => {
  if (a.type !== "statement") return null;
  const [first, second] = [named(a, "addressee"), named(b, "addressee")];
  if (first.length === 0 || second.length === 0) return null;
  const both = shared(first, second);
  return both.length > 0
    ? { feature: "same-addressee", weight: 1, detail: list(both) }
    : {
        feature: "different-addressee",
        weight: -1.5,
        detail: `said to ${list(first)} and to ${list(second)}`,
      };
};

/** Who was hit. */
export const compareTargets: Feature = (a, b) => {
  if (a.type !== "strike") return null;
  const both = shared(named(a, "target"), named(b, "target"));
  return both.length > 0 ? { feature: "same-target", weight: 0.4, detail: list(both) } : null;
};
