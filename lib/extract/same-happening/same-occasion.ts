import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { nameKey } from "../names/names";
import { oneVoice, shareSpeaker } from "../statements/one-voice";
import { speaksForTheBodyBefore } from "./bare-spokesman";
import { namesOtherOccasion } from "./occasion";
import { once } from "./once";

const speakerKey = once((one) => nameKey(speakerOf(one)));
const speakerOf = (one: Candidate): string => one.actors.find(({ role }) => role === "speaker")?.name ?? "";

/** How surely two statements are one speaker on one occasion; 0 when they are not. */
export function sameOccasion(one: Candidate, other: Candidate, article: Article): number {
  if (!mayBeOneDay(one, other) || !mayBeOneSpeaker(one, other, article)) return 0;
  if (namesOtherOccasion(one, other, article)) return 0;
  return 1 + (one.date !== null && other.date !== null ? 1 : 0);
}

/** Whether the speaker of two statements is the same, or one speaks for the other near by. */
function mayBeOneSpeaker(one: Candidate, other: Candidate, article: Article): boolean {
  if (speakerKey(one) === speakerKey(other) || shareSpeaker(one, other, article)) return true;
  if (Math.abs(one.sentence - other.sentence) > NEAR) return false;
  return oneVoice(speakerOf(one), speakerOf(other), article) || speaksForTheBodyBefore(one, other, article);
}

/** How many sentences apart a body and its voice are one. */
const NEAR = 12;

/** Whether nothing in how two statements are dated keeps them apart. */
function mayBeOneDay(one: Candidate, other: Candidate): boolean {
  if (one.date !== null && other.date !== null) return one.date.edtf === other.date.edtf;
  const recalled = one.telling === "recalled";
  if (one.date === null)
    return recalled === (other.telling === "recalled") || (!recalled && other.date !== null);
  return one.date.basis !== "stated";
}
