import { VICTIM_NOUNS } from "../extract/lexicon/target-words";
import type { ActorRole } from "../extract/mention";
import { countryOf } from "./country-of";
import { type Feature, type MergeReason, type MergeSide, VETO } from "./merge-side";
import { isPlaceholder, nameKind } from "./name-kind";
import { sameActor } from "./same-actor";

const named = (side: MergeSide, wanted: ActorRole): readonly string[] =>
  side.actors.filter(({ role }) => role === wanted).map(({ name }) => name);

const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((name) => b.some((other) => sameActor(name, other)));

const list = (names: readonly string[]): string => names.join(", ");

/** Who attacked, or who spoke. */
export const compareActors: Feature = (a, b) => {
  if (a.type === "strike") return compareAttackers(a, b);
  return a.type === "statement" ? compareSpeakers(a, b) : null;
};

function compareAttackers(a: MergeSide, b: MergeSide): MergeReason | null {
  // "Its forces" are no other attacker than the one they belong to.
  const [first, second] = [a, b].map((side) =>
    named(side, "attacker").filter((name) => nameKind(name) !== "vague"),
  );
  if (!first || !second) return null;
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
  const both = shared(named(a, "target"), named(b, "target")).filter(
    (name) => !isPlaceholder(name) && !VICTIM_NOUNS.has(name),
  );
  return both.length > 0 ? { feature: "same-target", weight: 0.4, detail: list(both) } : null;
};
