import { countriesIn, countryOf } from "./country-of";
import { foldedWords, foldSpelling } from "./fold-name";
import type { Feature, MergeReason, MergeSide } from "./merge-side";
import { nameKind } from "./name-kind";
import { actorKey, sameActor } from "./same-actor";

const participants = (side: MergeSide): readonly string[] =>
  side.actors
    .filter(({ role, name }) => role === "participant" && nameKind(name) !== "vague")
    .map(({ name }) => name);

/** Whether the other report, which lists other parties, names this one in its words ("led by Sergei Lavrov"). */
function namedIn(side: MergeSide): (name: string) => boolean {
  const text = side.passages.join("\n");
  const countries = countriesIn(text);
  const words = new Set(foldedWords(text).map(foldSpelling));
  return (name) => {
    const country = countryOf(name);
    return country === null ? words.has(actorKey(name)) : countries.has(country);
  };
}

/**
 * Whether the same parties met. Delegations go by their country in one report and by their head in another,
 * so only two people who stand on one side each, unknown to the other report, speak against.
 */
export const compareParties: Feature = (a, b) => {
  if (a.type !== "meeting") return null;
  const [first, second] = [participants(a), participants(b)];
  if (first.length === 0 || second.length === 0) return compareGroups(a, b);
  const [inFirst, inSecond] = [namedIn(a), namedIn(b)];
  const listed = first.filter((name) => second.some((other) => sameActor(name, other)));
  const isListed = (name: string) => listed.some((other) => sameActor(name, other));
  const told = [
    ...first.filter((name) => !isListed(name) && inSecond(name)),
    ...second.filter((name) => !isListed(name) && inFirst(name)),
  ].sort();
  const strangers = [
    first.filter((name) => !isListed(name) && !inSecond(name)),
    second.filter((name) => !isListed(name) && !inFirst(name)),
  ].map((names) => names.filter((name) => nameKind(name) === "named"));
  const [strange = [], stranger = []] = strangers;
  if (strange.length > 0 && stranger.length > 0) {
    return {
      feature: "different-parties",
      weight: listed.length + told.length >= 2 ? -1 : -6,
      detail: `only one has ${strange.join(", ")}, only the other ${stranger.join(", ")}`,
    };
  }
  const absent = [
    { names: first, told: inSecond },
    { names: second, told: inFirst },
  ].some(({ names, told: isTold }) => {
    const people = names.filter((name) => nameKind(name) === "named");
    return people.length >= 2 && !people.some((name) => isListed(name) || isTold(name));
  });
  const evidence = listed.length + told.length / 2;
  const opposedCountries = first.every((name) => countryOf(name)) && second.every((name) => countryOf(name));
  if (evidence === 0) {
    return opposedCountries
      ? { feature: "different-parties", weight: -4, detail: `${first.join(", ")} and ${second.join(", ")}` }
      : null;
  }
  const shared = [...new Set([...listed, ...told])].sort();
  const weight = evidence >= 2 ? 3 : evidence >= 1.5 ? 2.4 : evidence >= 1 ? 1.5 : 0.8;
  // Two people unknown to the other report weaken what a single party has in common.
  return {
    feature: "same-parties",
    weight: absent && shared.length < 2 ? weight - 0.8 : weight,
    detail: shared.join(", "),
  };
};

/** "Eighteen leaders" and "European leaders": words that fit each other where no name does. */
function compareGroups(a: MergeSide, b: MergeSide): MergeReason | null {
  const heads = (side: MergeSide): readonly string[] =>
    side.actors
      .filter(({ role, name }) => role === "participant" && nameKind(name) === "vague")
      .map(({ name }) => foldedWords(name).at(-1) ?? "");
  const both = heads(a).filter((head) => head !== "" && heads(b).includes(head));
  return both.length > 0 ? { feature: "like-parties", weight: 0.6, detail: both.join(", ") } : null;
}
