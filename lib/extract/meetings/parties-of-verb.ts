import type { Token } from "../../text/sentences";
import type { VerbGroup } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { PARTY_NOUNS, PLANS, RELATIONS } from "../lexicon/meeting-words";
import { wordSet } from "../lexicon/word-set";
import type { Party } from "../speakers/party";
import { asParty, asPerson, isParty, lastTwo } from "./party";
import { partyList } from "./party-list";
import type { Scene } from "./scene";

/** How far before a verb its subject may begin, in tokens. */
const SUBJECT_REACH = 45;

/** Those of whom the verb tells: a list, "he", "the two leaders". Empty when nobody is named. */
export function subjectParties(scene: Scene, group: VerbGroup): readonly Party[] {
  const { article, sentence, speaker } = scene;
  const { tokens } = sentence;
  const plan = lowerAt(tokens, group.from) === "to" && PLANS.has(lowerAt(tokens, group.from - 1));
  // "The two leaders last spoke on Sunday": a tagger takes the adverb for an adjective of the noun.
  const last =
    /^(?:last|first)$/u.test(lowerAt(tokens, group.from - 1)) && tokens[group.from - 2]?.pos === "NOUN";
  const subject = subjectOf(
    tokens,
    plan || last ? { from: group.from - 1, to: group.from } : (beforeDay(scene, group) ?? group),
  );
  if (subject === null) return [];
  const word = lowerAt(tokens, subject.from);
  const alone = subject.to - subject.from === 1;
  if (alone && /^(?:he|she)$/u.test(word)) {
    // "X was in Odesa, where he met Y": he of whom the main clause tells, sooner than who spoke last.
    const heads = whoWent(scene, subject.from - 1) ?? governing(scene, group.from);
    if (heads.length === 1 && heads[0]?.kind === "person") return heads;
    return speaker === null ? [] : [asPerson(speaker)];
  }
  if (alone && word === "they") {
    const two = lastTwo(article, sentence, subject.from);
    return two.length > 0 ? two : governing(scene, subject.from).filter(({ kind }) => kind !== "person");
  }
  if (alone && /^(?:it|we|i|who)$/u.test(word)) return [];
  const whole = wholeList(
    scene,
    [subject.to, subject.whole.to, subject.apposition?.to ?? subject.to],
    subject,
  );
  if (whole !== null) return isPair(tokens, whole) ? pair(scene, whole.from, whole.parties) : whole.parties;
  if (isPair(tokens, subject)) return pair(scene, subject.from, [asParty(article, sentence, subject)]);
  const rest = [...subject.others.map((other) => asParty(article, sentence, other))];
  return [...rest, asParty(article, sentence, subject)];
}

/** Those of whom the verb of the main clause tells, where the word stands in a clause of its own: "will decide when they meet". */
function governing(scene: Scene, at: number): readonly Party[] {
  const { tokens } = scene.sentence;
  const opening = tokens.findLastIndex(({ lower }, k) => k < at && k >= at - 4 && OPENS_CLAUSE.test(lower));
  const verb = tokens.findIndex(({ pos }, k) => k < opening && (pos === "VERB" || pos === "AUX"));
  if (opening < 0 || verb < 0) return [];
  const outer = verbGroupAt(tokens, verb);
  return subjectParties({ ...scene, at: verb, speaker: null }, outer).filter(isParty);
}

/** "Austin flew to Seoul, where he was received": who went or was sent to the place behind which "where" stands; null where no one person is told to have. */
function whoWent(scene: Scene, where: number): readonly Party[] | null {
  const { tokens } = scene.sentence;
  if (lowerAt(tokens, where) !== "where") return null;
  const verb = tokens.findLastIndex(({ pos }, k) => k < where && (pos === "VERB" || pos === "AUX"));
  if (verb < 0) return null;
  const there = { ...scene, at: verb, speaker: null };
  const sent = SENDS.test(lowerAt(tokens, verb)) ? objectParties(there, verb + 1) : [];
  const went = sent.length > 0 ? sent : subjectParties(there, verbGroupAt(tokens, verb)).filter(isParty);
  return went.length === 1 && went[0]?.kind === "person" ? went : null;
}

const SENDS = /^(?:sen[dt]|sends|dispatched|dispatches|brought|took|ordered|summoned|invited)$/u;

const OPENS_CLAUSE = /^(?:when|where|as|after|before|while|which)$/u;

/** The verb group moved before a day that parts it from its subject: "Trump on Friday hosted"; null where none does. */
function beforeDay({ article, sentence }: Scene, group: VerbGroup): { from: number; to: number } | null {
  const { tokens, index } = sentence;
  const end = tokens[group.from - 1]?.end ?? -1;
  const day = (article.datesIn[index] ?? []).find((date) => date.end === end);
  if (day === undefined) return null;
  const first = tokens.findIndex(({ start }) => start >= day.start);
  const from = /^(?:on|late|early)$/u.test(lowerAt(tokens, first - 1)) ? first - 1 : first;
  const named = from > 0 && /^(?:NOUN|PROPN)$/u.test(tokens[from - 1]?.pos ?? "");
  return named ? { from, to: group.to } : null;
}

/** The longest list of parties that ends where the subject ends. */
function wholeList(
  { article, sentence }: Scene,
  ends: readonly number[],
  { from, to }: { from: number; to: number },
): { from: number; to: number; parties: readonly Party[] } | null {
  const { tokens } = sentence;
  for (let start = Math.max(0, from - SUBJECT_REACH); start <= from; start += 1) {
    if (start < from && !beginsPhrase(tokens, start)) continue;
    const list = partyList(article, sentence, start);
    if (list.parties.length > 0 && (ends.includes(list.to) || ends.includes(list.to - 1)))
      return { from: start, to: Math.max(to, list.to), parties: list.parties };
  }
  return null;
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (JOINTS.has(before.lower)) return false;
  // "teams led by X and Y", "delegations under X and Y": those who head them met.
  const led = before.lower === "by" && /^(?:led|headed)$/u.test(lowerAt(tokens, at - 2));
  if (led || before.lower === "under") return true;
  if (SUBORDINATES.has(before.lower)) return true;
  return BORDERS.has(before.pos) || before.text === "—";
}

const BORDERS = wordSet("PUNCT, VERB, AUX, SCONJ, ADV, CCONJ");

const SUBORDINATES = wordSet(
  "after, before, while, when, as, since, that, until, if, because, where, although",
);

const JOINTS = wordSet("and, or");

/** "the two leaders", "both ministers", "the pair": those named just before. */
function isPair(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const phrase = tokens.slice(Math.max(from, to - 4), to).map(({ lower }) => lower);
  const words = phrase.slice(
    Math.max(
      0,
      phrase.findLastIndex((word) => /^(?:the|both|these)$/u.test(word)),
    ),
  );
  const last = words.at(-1) ?? "";
  if (/^(?:pair|duo|two|both)$/u.test(last)) return true;
  const definite = words[0] === "the" || words[0] === "both" || words[0] === "these";
  const bare = words.slice(1, -1).every((word) => /^(?:two|both|foreign|prime|defence|defense)$/u.test(word));
  return definite && bare && /s$/u.test(last) && (PARTY_NOUNS.has(last) || last === "men");
}

const pair = ({ article, sentence }: Scene, at: number, told: readonly Party[]): readonly Party[] => {
  const two = lastTwo(article, sentence, at);
  return two.length === 2 ? two : told;
};

/** "by X" of a passive: who received, hosted, visited. */
export function agentOf({ article, sentence, clause }: Scene, group: VerbGroup): readonly Party[] {
  for (let k = group.to; k < Math.min(clause.to, group.to + 14); k += 1) {
    const word = lowerAt(sentence.tokens, k);
    if (word === "by") return partyList(article, sentence, k + 1).parties.filter(isParty);
    if (/^[;:]$/u.test(word)) break;
  }
  return [];
}

const WITH = /^(?:with|between|among|alongside)$/u;

/** "talks hosted by X between Y and Z": what says only who arranged them. */
const ARRANGED = /^(?:hosted|mediated|brokered|scheduled|planned|facilitated|sponsored|chaired)$/u;

/** "with Y", "between X and Y", "by Z" behind a word, over words of time and place; "the war with Y" is passed over. */
export function partiesWith(
  { article, sentence }: Scene,
  start: number,
  end: number,
  links: RegExp = WITH,
): readonly Party[] {
  const { tokens } = sentence;
  for (let k = start; k < Math.min(end, tokens.length, start + 16); k += 1) {
    const token = tokens[k];
    if (token === undefined || /^[;:“”"]$/u.test(token.text)) break;
    const finite = token.pos === "AUX" || (token.pos === "VERB" && /(?:ed|s)$/u.test(token.lower));
    if (k > start && finite && !ARRANGED.test(token.lower)) break;
    if (!links.test(token.lower) || RELATIONS.has(lowerAt(tokens, k - 1))) continue;
    const list = partyList(article, sentence, k + 1);
    const found = list.parties.filter(isParty);
    if (found.length > 0) return STAYS_AWAY.test(lowerAt(tokens, list.to)) ? [] : found;
  }
  return [];
}

/** "with Hamas staying away": who was not there. */
const STAYS_AWAY = /^(?:staying|refusing|boycotting|absent|declining|skipping|shunning|watching|missing)$/u;

/** What the verb takes as its object, over adverbs and "with". */
export function objectParties({ article, sentence }: Scene, start: number): readonly Party[] {
  const { tokens } = sentence;
  let at = start;
  while (
    at < start + 5 &&
    /^(?:with|up|privately|again|briefly|virtually|today|yesterday|face-to-face|separately|late|early|first|later|down|by|on|there|here|also|together|jointly|twice|once|\p{L}+day)$/u.test(
      lowerAt(tokens, at),
    )
  )
    at += 1;
  return partyList(article, sentence, at).parties.filter(isParty);
}
