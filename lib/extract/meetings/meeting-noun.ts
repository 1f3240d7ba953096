import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { MEETING_NOUNS, NOT_MEETINGS, TELL_VERBS } from "../lexicon/meeting-words";
import { TITLES } from "../lexicon/people-words";
import type { Party } from "../speakers/party";
import { bodyBefore } from "./body-before";
import { isContest } from "./contest";
import { mainSubject } from "./main-subject";
import { partiesOfNoun } from "./parties-of-noun";
import { asPerson, lastTwo } from "./party";
import type { Construction, MeetingTold, Scene } from "./scene";
import { isOfficial } from "./statesman";
import { takesPlace } from "./takes-place";
import { nounTelling } from "./told";
import { placeSoon } from "./visit";

/** "talks between X and Y", "in a call with Y", "the meeting", "a NATO summit", "a visit by X". */
export const meetingNoun: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const word = lowerAt(tokens, at);
  if (!MEETING_NOUNS.has(word) || tokens[at]?.pos === "VERB") return null;
  const pairs = [`${lowerAt(tokens, at - 1)} ${word}`, `${word} ${lowerAt(tokens, at + 1)}`];
  if (pairs.some((pair) => NOT_MEETINGS.has(pair))) return null;
  if (isContest(tokens, clause) || (word === "round" && isOfVote(scene))) return null;
  const own = partiesOrBody(scene, at);
  if (/^(?:visits?|trip|tour)$/u.test(word)) return visitNoun(scene, own);
  const telling = nounTelling(tokens, at);
  const { body, main, parties } = partiesTold(scene, own);
  // "at meetings in Damascus" tells of a habit.
  if (/^(?:meetings|summits|visits|conversations|calls)$/u.test(word) && own.length < 2) return null;
  const happening = takesPlace(tokens, at);
  const one = body && /^(?:summit|meeting|session|conference|gathering|talks)$/u.test(word);
  const stands =
    happening !== null &&
    ((OF_ITSELF.test(word) && isAnchored(scene)) || (word === "round" && isPlacedAndDated(scene)));
  if (telling !== "reference" && parties.length < 2 && !one && !stands) return null;
  const phone = /^(?:tele)?phone$|^video$/u.test(lowerAt(tokens, at - 1)) ? "phone " : "";
  const tense = happening?.tense ?? (main && MEANWHILE.test(linkBefore(tokens, at)) ? "past" : null);
  const rule = `noun "${phone}${word}"`;
  return { rule, group: null, at, tense, telling: stands ? "fresh" : telling, parties, confidence: 0.6 };
};

/** "The second round", where this sentence or the one before tells of an election. */
const isOfVote = ({ article, sentence }: Scene): boolean =>
  [article.sentences[sentence.index - 1], sentence].some((one) =>
    one?.tokens.some(({ lower }) =>
      /^(?:elections?|vot(?:e|es|ed|ing|ers?)|ballots?|candidates?|polls)$/u.test(lower),
    ),
  );

/** The parties that the noun names; a body without a name only where place or day says which of its meetings. */
function partiesOrBody(scene: Scene, at: number): readonly Party[] {
  const own = partiesOfNoun(scene, at);
  const body = own.length === 0 && isAnchored(scene) ? bodyBefore(scene.sentence.tokens, at) : null;
  return body === null ? own : [body];
}

type Told = {
  /** Whether a body alone meets: a council, a bloc, ministers. */
  readonly body: boolean;
  /** Whether those of whom the sentence tells took part. */
  readonly main: boolean;
  readonly parties: readonly Party[];
};

/** The parties beside the noun, with those of whom the sentence tells where they alone do not make a meeting. */
function partiesTold(scene: Scene, own: readonly Party[]): Told {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const body = own.length > 0 && own.every(({ kind }) => kind === "organisation" || kind === "group");
  if (own.length === 0 && lowerAt(tokens, at - 1) === "their")
    return { body, main: false, parties: lastTwo(article, sentence, at) };
  const link = linkBefore(tokens, at);
  const talked = own.length === 0 && MEANWHILE.test(link) ? tellerAndTold(scene) : [];
  if (talked.length > 0) return { body, main: true, parties: talked };
  const between = own.length === 1 && lowerAt(tokens, at + 1) === "between";
  const tied = IN_IT.test(link) || isPossessed(tokens, at);
  const alone = own.length < 2 && !between && (!body || hasWith(tokens, at)) && tied;
  const subject = alone ? mainSubject(scene) : [];
  const guests = body ? presentAt(scene) : [];
  const told = own.length > 0 || subject.length > 1 ? [...subject, ...own, ...guests] : [];
  const parties = told.filter((party, n) => told.findIndex(({ key }) => key === party.key) === n);
  return { body, main: subject.length > 0, parties };
}

/** What is said in, at or during it is said when it takes place. */
const MEANWHILE = /^(?:during|in|at|by|over|on)$/u;

/** Nouns that need no party beside them when they are said to take place somewhere, some day. */
const OF_ITSELF = /^(?:talks|negotiations|summit|consultations)$/u;

/** Whether the clause names a place or a day. */
const isAnchored = (scene: Scene): boolean =>
  placeSoon(scene, scene.clause.from, scene.clause.to) ||
  (scene.article.datesIn[scene.sentence.index] ?? []).length > 0;

/** "Tuesday's round, in Istanbul, ended": one of several, by its own day and place. */
const isPlacedAndDated = (scene: Scene): boolean =>
  placeSoon(scene, scene.clause.from, scene.clause.to) &&
  (scene.article.datesIn[scene.sentence.index] ?? []).length > 0;

const IN_IT =
  /^(?:after|following|during|in|before|at|by|over|on|of|held|had|ahead|with|followed|preceded)$/u;

const hasWith = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(noun + 1, noun + 7).some(({ lower }) => lower === "with");

/** The preposition or verb that ties a noun to its clause. */
function linkBefore(tokens: readonly Token[], at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 8); k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.pos === "ADP" || /^(?:following|after|before|during|ahead)$/u.test(token.lower))
      return token.lower;
    // A tagger takes "Merz plans a visit" for two nouns.
    if (token.pos === "VERB" || (token.lower === "plans" && tokens[k + 1]?.pos === "DET")) return token.lower;
  }
  return "";
}

/** Who says something at a summit is there. */
function presentAt(scene: Scene): readonly Party[] {
  const present = linkBefore(scene.sentence.tokens, scene.at) === "at" ? mainSubject(scene) : [];
  return present.length === 1 && present[0]?.kind === "person" ? present : [];
}

/** "his call with Y", "her landmark trip": the owner is the one of whom the sentence tells. */
const isPossessed = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ lower }, k, all) =>
        /^(?:his|her)$/u.test(lower) &&
        all.slice(k + 1).every(({ pos }) => /^(?:ADJ|NOUN|NUM|PART)$/u.test(pos)),
    );

/** "X told Y", "X thanked Y" in a sentence about a call or a meeting: both were there. By their names, for a tagger misreads such verbs. */
function tellerAndTold({ article, sentence }: Scene): readonly Party[] {
  const { tokens, index } = sentence;
  const at = tokens.findIndex(({ lower }) => TELL_VERBS.has(lower));
  const people = (article.names.all[index] ?? []).filter(({ kind }) => kind === "person");
  const teller = people.findLast(({ to }) => to <= at && to >= at - 3);
  const told = people.find(({ from }) => from > at && from <= at + 6);
  const apart = tokens.slice(at + 1, told?.from ?? at + 1).some(({ text }) => /^[,;:“”"]$/u.test(text));
  if (at < 0 || teller === undefined || told === undefined || apart) return [];
  if (/^['’]s?$/u.test(lowerAt(tokens, told.to)) || tokens[teller.to]?.text === ",") return [];
  return [teller, told].map(({ text }) => asPerson(article.names.personNamed(text)?.name ?? text));
}

/** "a visit by X to Y", "X's visit to Y", "on a visit to Y", "a visit to Y with Z". */
function visitNoun(scene: Scene, own: readonly Party[]): MeetingTold | null {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const telling = nounTelling(tokens, at);
  const goes = /^(?:to|in)$/u.test(lowerAt(tokens, at + 1)) && placeSoon(scene, at + 2, at + 6);
  const guests = own.filter(({ kind }) => kind === "person");
  const possessed = isPossessed(tokens, at);
  const before = linkBefore(tokens, at);
  const planned = PLANNED.test(before);
  const link = telling !== "reference" && (planned || IN_IT.test(before));
  const named = guests.length > 0 && !hasWith(tokens, at);
  const travels = goes && !named && (link || possessed);
  const parties = travels ? [...mainSubject(scene), ...guests] : guests.length > 0 ? own : [];
  const official = parties.some(
    (party) => isOfficial(article, party) && (party.kind === "person" || (planned && isOffice(party))),
  );
  if ((telling !== "reference" || possessed) && !official) return null;
  return { rule: "noun visit", group: null, at, parties, confidence: 0.55 };
}

/** "is planning a trip to Delhi" */
const PLANNED = /^(?:plan|plans|planned|planning|announced|scheduled)$/u;

const isOffice = ({ kind, key }: Party): boolean =>
  kind === "group" && TITLES.has(key.split(" ").at(-1) ?? "");
