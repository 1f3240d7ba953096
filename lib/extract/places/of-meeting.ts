import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { because } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";
import { gatheringBefore, speaksOfGathering, standsBeside } from "./of-gathering";
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
  const left = townLeft(one, article) ?? townEntered(one, article);
  if (left !== null) return left;
  if (speaksOfGathering(words)) return gatheringBefore(one.sentence, article);
  if (standsBeside(words))
    return (
      gatheringBefore(one.sentence, article) ??
      meetings.findLast((other) => isNear(other, one))?.place ??
      null
    );
  const before = meetings.findLast(
    (other) =>
      one.sentence - other.sentence <= (isVisit(other) ? REACH : 0) &&
      (other.place?.rank ?? 0) >= PLACE_RANKS.city &&
      other.status === one.status &&
      other.actors.some(({ name }) => one.actors.some((actor) => actor.name === name)),
  );
  return before?.place ?? null;
}

const isNear = ({ sentence, place }: Candidate, one: Candidate): boolean =>
  one.sentence - sentence <= REACH && (place?.rank ?? 0) >= PLACE_RANKS.city;

/** "left Moscow on Monday after two days of talks": the town that a party leaves once they have met; null where none does. */
function townLeft(one: Candidate, article: Article): PlaceFound | null {
  if (one.status === "planned") return null;
  return townAround(one, article, (tokens, { from, to }) => {
    const between = tokens.slice(to, one.trigger.from);
    return (
      /^(?:left|leaves|leaving|departed|departs)$/u.test(lowerAt(tokens, from - 1)) &&
      between.some(({ lower }) => /^(?:after|following)$/u.test(lower))
    );
  });
}

/** "arrived in Kyiv by train before talks with Zelensky": the town that a party comes to for them; null where none does. */
const townEntered = (one: Candidate, article: Article): PlaceFound | null =>
  townAround(one, article, (tokens, { from, to }) => {
    const verb = lowerAt(tokens, from - 2);
    const came =
      /^(?:arrived|arrives|arriving|landed|lands)$/u.test(verb) ||
      (/^(?:flew|flies|travell?ed|travels|came)$/u.test(verb) && lowerAt(tokens, from - 1) !== "from");
    const between = tokens.slice(to, one.trigger.from);
    return (
      came &&
      to <= one.trigger.from &&
      between.some(({ lower }) => /^(?:before|for|to|and)$/u.test(lower)) &&
      !between.some(({ lower }) => /^(?:after|from|who|which|where)$/u.test(lower))
    );
  });

/** The town of the sentence of which that holds, null where of none. */
function townAround(
  { sentence }: Candidate,
  { names, sentences }: Article,
  holds: (tokens: readonly Token[], name: Name) => boolean,
): PlaceFound | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const town = (names.all[sentence] ?? []).find(
    (name) => PLACES.get(name.text)?.kind === "city" && holds(tokens, name),
  );
  const [first, last] = [tokens[town?.from ?? -1], tokens[(town?.to ?? 0) - 1]];
  if (town === undefined || first === undefined || last === undefined) return null;
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
