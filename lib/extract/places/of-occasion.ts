import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { gatheringBefore, speaksOfGathering } from "./of-gathering";
import { placeOfLocal } from "./of-local";
import { occasionTold } from "./of-telling";
import { townBefore } from "./town-told";

const STAGE = "place by context";

/** Places statements that were made at a meeting told before ("after their talks, he said") or in "the city" named before. */
export function placeStatements(candidates: readonly Candidate[], article: Article): readonly Candidate[] {
  const meetings = candidates.filter(
    ({ type, place }) => type === "meeting" && (place?.rank ?? 0) >= PLACE_RANKS.region,
  );
  return candidates.map((one) => {
    if (one.type !== "statement" || one.place !== null) return one;
    const { tokens = [] } = article.sentences[one.sentence] ?? {};
    const place = placeOfSaying(one, { candidates, meetings, article, tokens });
    return place === null
      ? one
      : { ...one, place, why: [...one.why, { stage: STAGE, rule: `said there: ${place.name}` }] };
  });
}

type Told = {
  readonly candidates: readonly Candidate[];
  readonly meetings: readonly Candidate[];
  readonly article: Article;
  readonly tokens: readonly Token[];
};

/** Where something was said by what the article tells around it, the surest first; null where nothing tells. */
function placeOfSaying(one: Candidate, { candidates, meetings, article, tokens }: Told): PlaceFound | null {
  if (speaksOfTown(tokens, one)) return townBefore(one, article);
  if (runsTheTown(tokens, one)) return townBefore(one, article) ?? townStruck(one, candidates);
  if (speaksOfMeeting(tokens, one)) return meetingBefore(one, meetings, article);
  if (followsMeeting(tokens, one))
    return meetings.findLast((other) => isJustBefore(other, one))?.place ?? null;
  if (speaksOfGathering(around(tokens, one))) return gatheringBefore(one.sentence, article);
  return occasionTold(one, article) ?? placeOfLocal(one, candidates, article);
}

const WINDOW = 8;

/** The words around the verb of saying: what opens the sentence, and what follows the verb before the saying begins. */
function around(tokens: readonly Token[], { trigger }: Candidate): readonly Token[] {
  const after = tokens.slice(trigger.to, trigger.to + WINDOW);
  const ends = after.findIndex(({ lower }) => OPENS_SAID.has(lower));
  const opening = tokens.slice(0, trigger.from <= WINDOW * 2 ? trigger.from : 0);
  return [...opening, ...after.slice(0, ends < 0 ? after.length : ends)];
}

const OPENS_SAID: ReadonlySet<string> = new Set(["that", '"', "“", "”", ":"]);

/** "a news conference in the city", "told reporters in the Libyan capital", "told reporters there". */
function speaksOfTown(tokens: readonly Token[], one: Candidate): boolean {
  const words = around(tokens, one);
  return words.some(
    ({ lower }, i) =>
      (lower === "there" && VENUE.has(words[i - 1]?.lower ?? "")) ||
      (TOWNS.has(lower) &&
        words.slice(Math.max(0, i - 4), i).some((word) => word.lower === "the") &&
        words.slice(Math.max(0, i - 6), i).some((word) => VENUE.has(word.lower))),
  );
}

const TOWNS = wordSet("city, town, capital");

const VENUE = wordSet(
  "conference, reporters, journalists, briefing, rally, interview, speech, speaking, summit",
);

/** "Ann Roe, who heads the city's council, said": one whose own town was told before. */
function runsTheTown(tokens: readonly Token[], { trigger }: Candidate): boolean {
  const from = Math.max(1, trigger.from - WINDOW);
  const head = tokens.findIndex(
    ({ lower }, i) =>
      i >= from && i < trigger.from && RUNS.has(lower) && /^(?:who|,)$/u.test(lowerAt(tokens, i - 1)),
  );
  return head > 0 && lowerAt(tokens, head + 1) === "the" && RUN_TOWNS.has(lowerAt(tokens, head + 2));
}

const RUNS = new Set([
  "heads",
  "heading",
  "headed",
  "leads",
  "leading",
  "runs",
  "running",
  "governs",
  "governing",
]);
const RUN_TOWNS = new Set(["city", "town", "village", "port"]);

/** The town of the strike told last, null where none was told just before. */
const townStruck = (one: Candidate, candidates: readonly Candidate[]): PlaceFound | null =>
  candidates.findLast(
    ({ type, sentence, place }) =>
      type === "strike" &&
      sentence <= one.sentence &&
      one.sentence - sentence <= REACH &&
      place?.rank === PLACE_RANKS.city,
  )?.place ?? null;

/** "The envoy said afterwards that": right after what was told. */
const followsMeeting = (tokens: readonly Token[], { trigger }: Candidate): boolean =>
  [trigger.from - 1, trigger.to, trigger.to + 1].some((i) => AFTERWARDS.has(lowerAt(tokens, i)));

const AFTERWARDS = new Set(["afterwards", "afterward"]);

/** How many sentences back what "afterwards" follows was told. */
const JUST = 3;

const isJustBefore = ({ sentence, status }: Candidate, one: Candidate): boolean =>
  status === "happened" && sentence <= one.sentence && one.sentence - sentence <= JUST;

/** "After their talks, Rubio said", "he said during the meeting". */
function speaksOfMeeting(tokens: readonly Token[], one: Candidate): boolean {
  const words = around(tokens, one);
  // "told a joint news conference": with whom they had met.
  const joint = words.findIndex(({ lower }) => lower === "joint");
  if (joint >= 0 && words.slice(joint, joint + 4).some(({ lower }) => lower === "conference")) return true;
  return words.some(
    ({ lower }, i) =>
      TALKS.has(lower) &&
      /^(?:the|their|his|her)$/u.test(words[i - 1]?.lower ?? "") &&
      /^(?:after|during|following|at|in|before)$/u.test(words[i - 2]?.lower ?? ""),
  );
}

const TALKS = wordSet("talks, meeting, negotiations");

/** How many sentences back an occasion may lie. */
const REACH = 6;

function meetingBefore(
  one: Candidate,
  meetings: readonly Candidate[],
  { names }: Article,
): PlaceFound | null {
  const speaker = one.actors.find(({ role }) => role === "speaker")?.name ?? "";
  const who = names.personNamed(speaker);
  const found = meetings.findLast(
    ({ sentence, actors }) =>
      sentence <= one.sentence &&
      one.sentence - sentence <= REACH &&
      (actors.some(({ name }) => name === speaker || (who !== null && names.personNamed(name) === who)) ||
        // "The two ministers met": whoever speaks of it was there.
        (actors.length > 0 && actors.every(({ name }) => !/\p{Lu}/u.test(name)))),
  );
  return found?.place ?? null;
}
