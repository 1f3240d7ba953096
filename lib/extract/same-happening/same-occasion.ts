import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { nameKey } from "../names";
import { oneVoice, shareSpeaker } from "../statements/one-voice";
import { speaksForTheBodyBefore } from "./bare-spokesman";
import { namesOtherOccasion } from "./occasion";
import { once } from "./once";

const speakerKey = once((one) => nameKey(speakerOf(one)));
const speakerOf = (one: Candidate): string => one.actors.find(({ role }) => role === "speaker")?.name ?? "";

/** How surely two statements are one speaker on one occasion; 0 when they are not. */
export function sameOccasion(one: Candidate, other: Candidate, article: Article): number {
  const same = speakerKey(one) === speakerKey(other) || shareSpeaker(one, other, article);
  const near = Math.abs(one.sentence - other.sentence) <= 12;
  const voice =
    near &&
    (oneVoice(speakerOf(one), speakerOf(other), article) || speaksForTheBodyBefore(one, other, article));
  if (!same && !voice) return 0;
  if (namesOtherOccasion(one, other, article)) return 0;
  if (one.date !== null && other.date !== null && one.date.edtf !== other.date.edtf) return 0;
  if (
    (one.telling === "recalled") !== (other.telling === "recalled") &&
    one.date === null &&
    other.date === null
  )
    return 0;
  if (one.telling === "recalled" && one.date === null && other.telling !== "recalled") return 0;
  const calendar = one.date !== null && other.date === null && one.date.basis === "stated";
  return calendar ? 0 : 1 + (one.date !== null && other.date !== null ? 1 : 0);
}
