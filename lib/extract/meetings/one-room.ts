import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range, VerbGroup } from "../grammar/clause";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import type { Party } from "../speakers/party";
import { companions } from "./company";
import { objectParties, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { MeetingTold, Scene } from "./scene";
import { homeOf, isStatesman } from "./statesman";

/** Whether a sentence names enough for `inOneRoom` to look: two names, and words of date. */
export const mayTellOfRoom = (article: Article, { index }: Sentence): boolean =>
  (article.names.all[index] ?? []).length > 2 && (article.datesIn[index] ?? []).length > 0;

/** "Lavrov and Kuleba stared at each other in Antalya on Thursday": what statesmen of two countries do together in one town on one day, whatever it is. Null where they only speak of each other. */
export function inOneRoom(
  article: Article,
  sentence: Sentence,
  clause: Range,
  speaker: string | null,
): { scene: Scene; told: MeetingTold } | null {
  const place = placeIn(article, sentence, clause);
  if (place === null) return null;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (sentence.tokens[at]?.pos !== "VERB") continue;
    const group = verbGroupAt(sentence.tokens, at);
    if (group.verb !== at || !TENSES.has(group.tense) || group.negated) continue;
    const scene: Scene = { article, sentence, clause, at, speaker };
    const parties = partiesAt(scene, group);
    if (fromTwoCountries(article, parties))
      return { scene, told: { rule: "in one room", group, at, parties, confidence: 0.6 } };
    // Only the main verb tells what they did.
    return null;
  }
  return null;
}

const TENSES: ReadonlySet<string> = new Set(["past", "perfect", "pluperfect"]);

function partiesAt(scene: Scene, group: VerbGroup): readonly Party[] {
  const { sentence, at, article } = scene;
  const word = lowerAt(sentence.tokens, at);
  const told = word === "told";
  if ((!told && REPORTING_VERBS.has(word)) || OPPOSED.has(word)) return [];
  const left = subjectParties(scene, group).filter((party) => isParty(party) && isStatesman(article, party));
  if (left.length === 0) return [];
  const others = told ? objectParties(scene, at + 1) : companions(scene, at + 1);
  return [...left, ...others.filter((party) => isStatesman(article, party))];
}

/** What two do against or without each other. */
const OPPOSED = wordSet(
  "clashed, sparred, traded, split, sided, broke, fell, differed, competed, campaigned, lived, died, was, were, arrived, left, departed, grew, studied, served, won, lost, ruled, rose",
);

/** Whether two of the parties are known to act for different countries. */
function fromTwoCountries(article: Article, parties: readonly Party[]): boolean {
  const homes = parties.flatMap((party) => homeOf(article, party) ?? []);
  return homes.some((home) => home !== homes[0]);
}

/** A place behind "in" or "at" in the clause; null without one. */
function placeIn(article: Article, { tokens, index }: Sentence, clause: Range): number | null {
  const name = (article.names.all[index] ?? []).find(
    ({ from, to, kind }) =>
      kind === "place" &&
      from > clause.from &&
      to <= clause.to &&
      (isAt(lowerAt(tokens, from - 1)) ||
        (lowerAt(tokens, from - 1) === "the" && isAt(lowerAt(tokens, from - 2)))),
  );
  return name?.from ?? null;
}

const isAt = (word: string): boolean => word === "in" || word === "at";
