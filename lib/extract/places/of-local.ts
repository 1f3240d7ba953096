import { lastWord } from "../../text/last-word";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { LOCALS } from "../lexicon/people-words";
import { townBefore } from "./town-told";

/** How many sentences back the attack or crowd may be that somebody on the spot speaks of. */
const REACH = 12;

/** Where somebody speaks who was there: a resident, a rescuer, a protester, in the town of the attack told last or the town named just before; null for others. */
export function placeOfLocal(
  one: Candidate,
  candidates: readonly Candidate[],
  article: Article,
): PlaceFound | null {
  const speaker = one.actors.find(({ role }) => role === "speaker")?.name ?? "";
  const local = isOnTheSpot(speaker, article);
  if (!local && !isSomeone(speaker) && !tellsOfHimself(speaker, one, article)) return null;
  const struck = candidates.findLast(
    ({ type, sentence, place, telling }) =>
      type === "strike" &&
      telling === "fresh" &&
      sentence <= one.sentence &&
      one.sentence - sentence <= REACH &&
      (place?.rank ?? 0) >= PLACE_RANKS.city,
  );
  const town = local ? townBefore(one, article) : null;
  if (struck === undefined || struck.place === null) return town;
  // A town named since then is where the telling has gone.
  return town !== null && town.start > struck.place.start ? town : struck.place;
}

/** One called by where they live or what they did there; a person by name only where the article gives such a word. */
function isOnTheSpot(speaker: string, { names }: Article): boolean {
  const called = speaker.toLowerCase();
  if (LOCALS.has(called) || LOCALS.has(lastWord(called))) return !/\p{Lu}/u.test(speaker.slice(1));
  const person = names.personNamed(speaker);
  return person !== null && [...person.descriptors].some((word) => LOCALS.has(word));
}

/** "one man said", "a mother of three": one of those whom the attack told of found there. */
const isSomeone = (speaker: string): boolean =>
  /^(?:(?:one|a|an|the|another|elderly|young|old)\s+)*(?:\S+-year-old\s+)?(?:man|woman|mother|father|teenager|girl|boy|grandmother|grandfather|widow|couple)$/u.test(
    speaker,
  );

/** A person of no office who speaks of "I" and "we". */
function tellsOfHimself(speaker: string, { passages }: Candidate, { names, text }: Article): boolean {
  const person = names.personNamed(speaker);
  if (person === null || person.descriptors.size > 0 || person.sentences.length > 3) return false;
  if (!speaker.includes(" ")) return false;
  return passages.some(({ start, end }) => /[“"][^“”"]*\b(?:I|my|we|our|us)\b/u.test(text.slice(start, end)));
}
