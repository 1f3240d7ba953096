import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate, PlaceFound } from "../candidate";
import { because } from "../candidate";
import { lowerAt } from "../clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { gatheringBefore, speaksOfGathering } from "./of-gathering";
import { placeBefore, townBefore } from "./town-told";

const STAGE = "place by context";

/** How many sentences a visit may lie before the meeting that was part of it. */
const REACH = 3;

/** Places meetings that only the words before place: "He met there with", "on the sidelines of the conference", in the course of a visit just told. */
export function placeMeetings(candidates: readonly Candidate[], article: Article): readonly Candidate[] {
  const meetings: Candidate[] = [];
  return candidates.map((one) => {
    if (one.type !== "meeting") return one;
    const place = one.place === null && !isCall(one) ? placeOfMeeting(one, meetings, article) : null;
    const placed = place === null ? one : because({ ...one, place }, STAGE, `met there: ${place.name}`);
    meetings.push(placed);
    return placed;
  });
}

/** Calls are in no one place. */
const isCall = ({ why }: Candidate): boolean => /phone|call|spoke/u.test(why[0]?.rule ?? "");

function placeOfMeeting(one: Candidate, meetings: readonly Candidate[], article: Article): PlaceFound | null {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const words = tokens.slice(one.clause.from, one.clause.to);
  if (lowerAt(tokens, one.trigger.to) === "there") return placeBefore(one, article);
  if (isInTheTown(words)) return townBefore(one, article);
  const left = townLeft(one, article);
  if (left !== null) return left;
  if (speaksOfGathering(words)) return gatheringBefore(one.sentence, article);
  const before = meetings.findLast(
    (other) =>
      one.sentence - other.sentence <= (isVisit(other) ? REACH : 0) &&
      (other.place?.rank ?? 0) >= PLACE_RANKS.city &&
      other.status === one.status &&
      other.actors.some(({ name }) => one.actors.some((actor) => actor.name === name)),
  );
  return before?.place ?? null;
}

/** "left Moscow on Monday after two days of talks": the town that a party leaves once they have met; null where none does. */
function townLeft(
  { sentence, trigger, status }: Candidate,
  { names, sentences }: Article,
): PlaceFound | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const town = (names.all[sentence] ?? []).find(
    ({ from, to, text }) =>
      /^(?:left|leaves|leaving|departed|departs)$/u.test(lowerAt(tokens, from - 1)) &&
      PLACES.get(text)?.kind === "city" &&
      tokens.slice(to, trigger.from).some(({ lower }) => /^(?:after|following)$/u.test(lower)),
  );
  const [first, last] = [tokens[town?.from ?? -1], tokens[(town?.to ?? 0) - 1]];
  if (town === undefined || status === "planned" || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, name: town.text, rank: PLACE_RANKS.city };
}

/** "in the Brazilian city", "in the capital" */
const isInTheTown = (words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => {
    if (!/^(?:city|town|capital)$/u.test(lower) || words[i + 1]?.lower === "of") return false;
    const the = words.slice(Math.max(0, i - 3), i).findLastIndex((word) => word.lower === "the");
    return the >= 0 && words[Math.max(0, i - 3) + the - 1]?.lower === "in";
  });

const isVisit = ({ why }: Candidate): boolean =>
  why.some(({ rule }) => /visit|arriv|travel|flew|trip/u.test(rule));
