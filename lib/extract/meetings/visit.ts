import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Range } from "../clause";
import { lowerAt, verbGroupAt } from "../clause";
import { KNOWN_SURNAMES } from "../lexicon/known-surnames";
import { GATHERINGS, MEETING_NOUNS, PARTY_NOUNS, TRAVEL_VERBS, VISIT_VERBS } from "../lexicon/meeting-words";
import { wordSet } from "../lexicon/word-set";
import type { Party } from "../speakers/party";
import { agentOf, partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";

const OFFICE = wordSet(`
president, minister, secretary, chancellor, premier, king, queen, prince, pope, envoy, ambassador, chief,
leader, secretary-general, commissioner, speaker, prime, emir, sultan, chairman, governor, senator,
representative, general, director, head, patriarch, vice-president, ex-president, undersecretary, coordinator,
special
`);

/** Somebody whose visits are affairs of state: an office in the article, or a name that needs none. */
export function isOfficial(article: Article, { kind, name }: Party): boolean {
  if (kind === "group")
    return PARTY_NOUNS.has(name.split(" ").at(-1)?.toLowerCase() ?? "") || / of /u.test(name);
  if (kind === "organisation") return true;
  if (kind !== "person") return false;
  const person = article.names.personNamed(name);
  if ([...(person?.descriptors ?? [])].some((word) => OFFICE.has(word))) return true;
  return KNOWN_SURNAMES.has(name.split(" ").at(-1)?.toLowerCase() ?? "");
}

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
  const visits = purpose !== null && /^(?:visits?|trip|tour)$/u.test(lowerAt(tokens, purpose.from));
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
const isThere = (scene: Scene): boolean =>
  lowerAt(scene.sentence.tokens, scene.at + 1) === "in" &&
  /^(?:is|are|was|were)$/u.test(lowerAt(scene.sentence.tokens, scene.at)) &&
  placeSoon(scene, scene.at + 2, scene.at + 4);

const PURPOSES = wordSet("meet, see, negotiate, confer, consult");

/** The meeting noun or "to meet" that a journey is for. */
function purposeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let k = from; k < to; k += 1) {
    const word = lowerAt(tokens, k);
    if (STOPS.has(word) || SUBORDINATES.has(word)) return null;
    if (PURPOSES.has(word) && lowerAt(tokens, k - 1) === "to") return { from: k, to: k + 1 };
    if (MEETING_NOUNS.has(word)) return { from: k, to: k + 1 };
  }
  return null;
}

const SUBORDINATES = wordSet("after, before, when, while, where, who, which");

const STOPS: ReadonlySet<string> = new Set([";", ":"]);

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
