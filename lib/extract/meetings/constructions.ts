import {
  HOLD_VERBS,
  MEET_VERBS,
  MEETING_NOUNS,
  PHONE_VERBS,
  RECEIVE_VERBS,
  SPEAK_VERBS,
  TELL_VERBS,
  TRAVEL_VERBS,
  VISIT_VERBS,
} from "../lexicon/meeting-words";
import { deliberate } from "./deliberate";
import { faceToFace } from "./face-to-face";
import { hold } from "./hold";
import { join } from "./join";
import { meet } from "./meet";
import { meetingNoun } from "./meeting-noun";
import { meetingIn, meetingSomebody } from "./meeting-somebody";
import { receive } from "./receive";
import type { Construction } from "./scene";
import { sign } from "./sign";
import { onThePhone, phone, speak } from "./speak";
import { tell } from "./tell";
import { appear, travel, visit } from "./visit";

/** For each word at which a construction may begin, those to try there, in order. */
export type Constructions = ReadonlyMap<string, readonly Construction[]>;

export const BY_VERB = byWord([
  [["meeting"], meetingSomebody],
  [MEET_VERBS.keys(), meet],
  [RECEIVE_VERBS.keys(), receive],
  [SPEAK_VERBS.keys(), speak],
  [PHONE_VERBS.keys(), phone],
  [TELL_VERBS, tell],
  [HOLD_VERBS.keys(), hold],
  [["joined", "joins", "joining"], join],
  [["discuss", "discussed", "discusses", "debate", "debated", "debates"], deliberate],
  [["face", "face-to-face"], faceToFace],
  [["signed"], sign],
  [VISIT_VERBS.keys(), visit],
  [["made", "makes", "making", "appeared", "appears"], appear],
  [[...TRAVEL_VERBS.keys(), "is", "are", "was", "were"], travel],
]);

export const BY_NOUN = byWord([
  [["phone", "telephone"], onThePhone],
  [["meeting"], meetingIn],
  [MEETING_NOUNS, meetingNoun],
]);

function byWord(
  table: readonly (readonly [words: Iterable<string>, construction: Construction])[],
): Constructions {
  const found = new Map<string, Construction[]>();
  for (const [words, construction] of table)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), construction]);
  return found;
}
