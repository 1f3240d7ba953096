import {
  COMING_VERBS,
  COMPANY_VERBS,
  DELIBERATE_VERBS,
  GUIDE_VERBS,
  PRESENT_VERBS,
  SIGN_VERBS,
  TIME_TOGETHER,
} from "../lexicon/company-words";
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
import { beside } from "./beside";
import { company, guide } from "./company";
import { deliberate, PAIR_NOUNS, pairInPlace } from "./deliberate";
import { faceToFace } from "./face-to-face";
import { hold } from "./hold";
import { join } from "./join";
import { meet } from "./meet";
import { meetingNoun } from "./meeting-noun";
import { meetingIn, meetingSomebody } from "./meeting-somebody";
import { ordinal } from "./ordinal";
import { presentTo } from "./present-to";
import { receive } from "./receive";
import type { Construction } from "./scene";
import { sign } from "./sign";
import { onThePhone, phone, speak } from "./speak";
import { tell } from "./tell";
import { timeWith } from "./time-with";
import { appear, come, travel, visit } from "./visit";
import { welcomed } from "./welcome";

/** For each word at which a construction may begin, those to try there, in order. */
export type Constructions = ReadonlyMap<string, readonly Construction[]>;

export const BY_VERB = byWord([
  [["meeting", "seeing"], meetingSomebody],
  [MEET_VERBS.keys(), meet],
  [RECEIVE_VERBS.keys(), receive],
  [SPEAK_VERBS.keys(), speak],
  [PHONE_VERBS.keys(), phone],
  [TELL_VERBS, tell],
  [HOLD_VERBS.keys(), hold],
  [["joined", "joins", "joining"], join],
  [DELIBERATE_VERBS.keys(), deliberate],
  [["face", "face-to-face"], faceToFace],
  [SIGN_VERBS.keys(), sign],
  [["put", "puts", "putting"], sign],
  [VISIT_VERBS.keys(), visit],
  [["made", "makes", "making", "appeared", "appears"], appear],
  [[...TRAVEL_VERBS.keys(), "is", "are", "was", "were"], travel],
  [COMPANY_VERBS.keys(), company],
  [GUIDE_VERBS.keys(), guide],
  [PRESENT_VERBS.keys(), presentTo],
  [[...COMING_VERBS.keys(), "is", "was"], come],
]);

export const BY_NOUN = byWord([
  [["phone", "telephone"], onThePhone],
  [["meeting"], meetingIn],
  [["welcome", "reception", "carpet", "ovation", "salute", "greeting"], welcomed],
  [["alongside", "beside", "flanked", "conference", "briefing"], beside],
  [TIME_TOGETHER, timeWith],
  [PAIR_NOUNS, pairInPlace],
  [["first", "second", "third", "fourth", "fifth", "last", "previous", "latest", "other"], ordinal],
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
