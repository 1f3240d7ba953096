import type { Candidate } from "../candidate";

/** Nouns of one occasion; "the talks between A and B" may be months of them. */
const ONE_OCCASION =
  /\b(?:call|meeting|summit|visit|trip|conversation|audience|encounter|dinner|lunch|phone)\b/u;

const OF_BODY = /\b(?:summit|conference)\b/u;
/** A name in capitals, be it with its members behind it. */
const BODY = /^(?:the )?\p{Lu}[\p{Lu}\d]|^\p{Lu}\p{Ll}+ (?:\p{Lu}|of)/u;

/** Whether a meeting that is referred to, but told nowhere else, is known by its parties, its place or its day. */
export function meetingStandsAlone({ actors, date, place, why }: Candidate): boolean {
  const [first] = actors;
  // "the NATO summit in Vilnius": one body's gathering.
  const ofBody = first !== undefined && BODY.test(first.name) && OF_BODY.test(why[0]?.rule ?? "");
  if (date !== null || place !== null)
    return actors.length >= 2 || (actors.length === 1 && why[0]?.rule === "noun visit") || ofBody;
  const named = actors.filter(({ name }) => !/(?:^|\s)\p{Ll}+s$/u.test(name));
  return named.length >= 2 && ONE_OCCASION.test(why[0]?.rule ?? "");
}
