import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import type { Scene } from "./of-scene";

/** Where the meeting was by whose day a statement is dated; null for one dated otherwise, and where the meeting has no town. */
export function placeOfMeetingThatDay(
  one: Candidate,
  meetings: readonly Candidate[],
  article: Article,
): Scene | null {
  const isDatedBy = (said: string) => one.why.some(({ rule }) => rule === said);
  const byWhoMet = isDatedBy("said by one who met that day");
  const byGathering = isDatedBy("said at the meeting told before");
  if (!byWhoMet && !byGathering) return null;
  const meeting = meetings.findLast(
    (other) =>
      other.status === "happened" &&
      other.place !== null &&
      other.place.rank >= PLACE_RANKS.city &&
      other.date !== null &&
      other.date.edtf === one.date?.edtf &&
      (hasSpeaker(other, one, article) || (byGathering && other.sentence <= one.sentence)),
  );
  return meeting === undefined || meeting.place === null
    ? null
    : { place: meeting.place, rule: "said where they met" };
}

/** Whether somebody known by name, no "officials", both met and spoke. */
const hasSpeaker = ({ actors }: Candidate, { actors: speakers }: Candidate, { names }: Article): boolean =>
  actors.some(({ name }) => names.personNamed(name) !== null && speakers.some((one) => one.name === name));
