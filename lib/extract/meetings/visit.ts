import type { Token } from "../../text/sentences";
import type { Range, VerbTense } from "../grammar/clause";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { COMING_PARTICLES, COMING_VERBS, STAYS } from "../lexicon/company-words";
import { PLACES } from "../lexicon/gazetteer";
import { GATHERINGS, MEETING_NOUNS, TRAVEL_VERBS, VISIT_VERBS } from "../lexicon/meeting-words";
import { wordSet } from "../lexicon/word-set";
import type { Party } from "../speakers/party";
import { agentOf, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";
import { homeOf, isOfficial, isStatesman } from "./statesman";

/** Whether a phrase soon behind a token names a place of the map. */
export function placeSoon({ article, sentence }: Scene, from: number, to: number): boolean {
  return (article.names.all[sentence.index] ?? []).some(
    (name) => name.from >= from && name.from < to && (name.kind === "place" || name.kind === "country"),
  );
}

/** "X visited Kyiv", "X was visited by Y". */
export const visit: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  if (!VISIT_VERBS.has(lowerAt(tokens, at)) || isNoun(tokens, at)) return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (group.passive) {
    const guests = agentOf(scene, group);
    const hosts = left.filter(({ kind }) => kind === "person");
    const parties = [...hosts, ...guests];
    const official = guests.some((party) => isOfficial(article, party) || hosts.length > 0);
    return official ? { rule: "official visit", group, at, parties, confidence: 0.7 } : null;
  }
  if (!left.some((party) => isOfficial(article, party))) return null;
  const hosts = partyList(article, sentence, at + 1).parties.filter(({ kind }) => kind === "person");
  if (hosts.length === 0 && !placeSoon(scene, at + 1, at + 7)) return null;
  const met = partiesWith(scene, at + 1, clause.to);
  return { rule: "official visit", group, at, parties: [...left, ...hosts, ...met], confidence: 0.7 };
};

/** "X arrived in Kyiv for talks with Y", "made a surprise visit to", "travelled to Doha to meet Z". */
export const travel: Construction = (scene) => {
  const { article, sentence, clause, at } = scene;
  const { tokens } = sentence;
  const lemma = TRAVEL_VERBS.get(lowerAt(tokens, at)) ?? (isThere(scene) ? "be" : undefined);
  if (lemma === undefined || isNoun(tokens, at)) return null;
  const end = Math.min(tokens.length, at + 20);
  const purpose = purposeOf(tokens, at + 1, end);
  const visits = purpose !== null && VISITS.has(lowerAt(tokens, purpose.from));
  if (/^(?:pay|make)$/u.test(lemma) && !(visits && (purpose?.from ?? end) <= at + 7)) return null;
  const arrives = /^(?:arrive|land)$/u.test(lemma) && placeSoon(scene, at + 1, at + 5);
  if (purpose === null && !arrives) return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (!left.some((party) => isOfficial(article, party) || party.kind === "person")) return null;
  const leader = arrives && left.some((party) => isOfficial(article, party) && party.kind === "person");
  if (purpose === null && !leader) return null;
  if (/^(?:go|come|head|return|be)$/u.test(lemma) && !placeSoon(scene, at + 1, at + 5)) return null;
  const beyond = { ...scene, clause: { from: clause.from, to: tokens.length } };
  const hosts = purpose === null ? [] : partiesWith(beyond, purpose.from + 1, tokens.length);
  const met = purpose === null ? [] : metAfter(scene, purpose.from, tokens.length);
  const rule = visits ? "paid a visit" : "arrived for talks";
  return { rule, group, at, parties: [...left, ...(met.length > 0 ? met : hosts)], confidence: 0.65 };
};

/** "X was in Odesa yesterday", "flew to Paris", "turned up in Hiroshima": a statesman in another country than his own. */
export const come: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const lemma = isThere(scene) ? "be" : COMING_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || (lemma !== "be" && isNoun(tokens, at))) return null;
  const country = countryEntered(scene);
  if (country === null) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || !DONE.has(group.tense)) return null;
  const guests = subjectParties(scene, group).filter((party) => {
    const home = isStatesman(article, party) ? homeOf(article, party) : null;
    return home !== null && home !== country;
  });
  if (guests.length === 0 || (lemma === "be" && !isDated(scene))) return null;
  return { rule: "paid a visit", group, at, parties: guests, confidence: 0.6 };
};

const DONE: ReadonlySet<VerbTense> = new Set<VerbTense>(["past", "present", "perfect", "pluperfect"]);

const isDated = ({ article, sentence }: Scene): boolean => (article.datesIn[sentence.index] ?? []).length > 0;

/** The country of the town or country behind "in", "to" or "into" that a verb of coming has behind it; null without one. */
function countryEntered({ article, sentence, at }: Scene): string | null {
  const { tokens } = sentence;
  let k = at + 1;
  while (k < at + 3 && COMING_PARTICLES.has(lowerAt(tokens, k))) k += 1;
  const reached = REACHED.has(lowerAt(tokens, at));
  if (reached) k = at;
  else if (!INTO.has(lowerAt(tokens, k))) return null;
  const name = (article.names.all[sentence.index] ?? []).find(({ from }) => from > k && from <= k + 2);
  return name === undefined ? null : (PLACES.get(name.text)?.country ?? null);
}

const REACHED = new Set(["reached", "reaches"]);
const INTO = new Set(["in", "to", "into"]);

/** "made a surprise appearance at the Raisina Dialogue in Delhi", "appeared at a summit in Rome". */
export const appear: Construction = (scene) => {
  const { sentence, clause, at } = scene;
  const { tokens } = sentence;
  const made = /^(?:made|makes|making)$/u.test(lowerAt(tokens, at));
  if (!made && !/^(?:appeared|appears)$/u.test(lowerAt(tokens, at))) return null;
  const end = Math.min(clause.to, at + 16);
  const shown = made
    ? tokens.findIndex(({ lower }, k) => k > at && k <= at + 5 && lower === "appearance")
    : at;
  if (shown < 0 || lowerAt(tokens, shown + 1) !== "at") return null;
  if (!tokens.slice(shown, end).some(({ lower }) => GATHERINGS.has(lower))) return null;
  const group = verbGroupAt(tokens, at);
  const left = subjectParties(scene, group).filter(isParty);
  if (!left.some((party) => party.kind === "person") || !placeSoon(scene, shown + 1, end)) return null;
  return { rule: "appeared at", group, at, parties: left, confidence: 0.6 };
};

/** "was in Kyiv" */
const isThere = (scene: Scene): boolean => {
  const { tokens } = scene.sentence;
  const link = lowerAt(tokens, scene.at + 1) === "back" ? scene.at + 2 : scene.at + 1;
  return (
    lowerAt(tokens, link) === "in" &&
    /^(?:is|are|was|were)$/u.test(lowerAt(tokens, scene.at)) &&
    placeSoon(scene, link + 1, link + 3)
  );
};

const PURPOSES = wordSet("meet, see, negotiate, confer, consult");

/** The meeting noun or "to meet" that a journey is for. */
function purposeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let k = from; k < to; k += 1) {
    const word = lowerAt(tokens, k);
    if (STOPS.has(word) || SUBORDINATES.has(word)) return null;
    if (PURPOSES.has(word) && lowerAt(tokens, k - 1) === "to") return { from: k, to: k + 1 };
    if (MEETING_NOUNS.has(word) || (STAYS.has(word) && k <= from + 5)) return { from: k, to: k + 1 };
  }
  return null;
}

const SUBORDINATES = wordSet("after, before, when, while, where, who, which");

const STOPS: ReadonlySet<string> = new Set([";", ":"]);

const VISITS: ReadonlySet<string> = new Set(["visit", "visits", "trip", "tour", ...STAYS]);

function metAfter({ article, sentence }: Scene, purpose: number, end: number): readonly Party[] {
  for (let k = purpose; k < Math.min(end, purpose + 8); k += 1) {
    if (!/^(?:meet|see)$/u.test(lowerAt(sentence.tokens, k))) continue;
    const from = lowerAt(sentence.tokens, k + 1) === "with" ? k + 2 : k + 1;
    return partyList(article, sentence, from).parties.filter(isParty);
  }
  return [];
}

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === "NOUN" && !goesOn(tokens, at)) ||
  /^(?:a|an|the|his|her|their|official|state|surprise)$/u.test(lowerAt(tokens, at - 1));

/** ", travels to Kyiv": a tagger takes the verb behind a comma for a noun. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:travels|flies|heads|visits)$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === ",";
