import type { Candidate } from "../candidate";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { once } from "./once";
import { personKey } from "./person-key";
import { placesAgree } from "./places-agree";

/** How surely two meetings are one; 0 when they are not. */
export function sameMeeting(one: Candidate, other: Candidate): number {
  if (one.status !== other.status && one.telling !== "reference") return 0;
  if (one.date !== null && other.date !== null && one.date.edtf !== other.date.edtf) return 0;
  if (isDistant(one) !== isDistant(other) && (one.date === null || other.date === null)) return 0;
  if (one.telling === "fresh" && other.telling === "fresh" && byPhone(one) !== byPhone(other)) return 0;
  // Whoever shows up at a conference meets others there: two happenings.
  if (isAppearance(one) !== isAppearance(other)) return 0;
  const places = placesAgree(one, other);
  if (places === "different") return 0;
  const [a, b] = [keysOf(one), keysOf(other)];
  const shared = [...a].filter((key) => b.has(key)).length;
  if (a.size === 0 && one.telling === "reference") {
    return 1.5 + (places === "same" ? 2 : 0) - (other.telling === "recalled" ? 1 : 0);
  }
  if (shared === 0) return 0;
  const smaller = Math.min(a.size, b.size);
  if (shared >= 2 || shared === smaller) return 1 + shared + (one.telling === "reference" ? 1 : 0);
  return one.telling === "reference" ? 1 : 0;
}

/** "talks a day after they attended a summit": counted from the other, so another. */
const isDistant = ({ why }: Candidate): boolean =>
  why.some(({ rule }) => /^dated by ".*\b(?:after|before)"$/u.test(rule));

/** Told as a call rather than as people in one room. */
const byPhone = ({ why }: Candidate): boolean => /\b(?:phone|call)\b/u.test(why[0]?.rule ?? "");

const isAppearance = ({ why }: Candidate): boolean => why[0]?.rule === "appeared at";

const keysOf = once(
  (one): ReadonlySet<string> => new Set(one.actors.map(({ name }) => bodyIn(name) ?? personKey(name))),
);

/** "leaders of the G7 group" and "G7 leaders" are of one body: its initials, null where there are none. */
const bodyIn = (name: string): string | null =>
  name
    .split(" ")
    .find((word) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word) && !PLACES.has(word) && !DEMONYMS.has(word)) ?? null;
