import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import type { Stage } from "../pipeline";
import { follow, mindOthers } from "../speakers/focus";
import type { Memory } from "../speakers/memory";
import { emptyMemory } from "../speakers/memory";
import { accordingTo } from "../statements/according-to";
import { besideWords } from "../statements/beside-words";
import { labelledLine } from "../statements/labelled";
import { nameTheLead } from "../statements/name-the-lead";
import { otherVoices, VOICED } from "../statements/other-voices";
import { PUT, thingsPut } from "../statements/put";
import type { Reported } from "../statements/reporting-clause";
import { reportedAt } from "../statements/reporting-clause";
import { STAGE } from "../statements/stage-name";
import { SPOKEN, statementsBy } from "../statements/statement-by";
import { unifyBodies } from "../statements/unify-bodies";

/** Proposes one statement for each speaker of a sentence, and follows pronouns from sentence to sentence. */
export const findStatements: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const memory = emptyMemory();
    const found: Candidate[] = [];
    for (const sentence of article.sentences) {
      const statements = statementsIn(article, sentence, memory);
      found.push(...statements);
      // Whoever spoke is brought up already, and comes before whom the sentence is about.
      if (statements.some(({ dropped, actors }) => dropped === null && actors.length > 0))
        mindOthers(article, sentence, memory);
      else follow(article, sentence, memory);
    }
    return [...candidates, ...nameTheLead(unifyBodies(found, article), article)];
  },
};

/** The ways to tell of a statement that need no reporting verb, each with the words it begins at; a label is known by its colon. */
const READINGS = [
  { read: labelledLine, words: [":"] },
  { read: accordingTo, words: ["according"] },
  { read: statementsBy, words: SPOKEN },
  { read: otherVoices, words: VOICED },
  { read: thingsPut, words: PUT },
];

/** The readings that may begin at a word, and whether it may report, as one bit each: looked up once for all. */
const OPENINGS = new Map<string, number>();
const REPORTS = 1 << READINGS.length;
READINGS.forEach(({ words }, number) => {
  for (const word of words) OPENINGS.set(word, (OPENINGS.get(word) ?? 0) | (1 << number));
});
for (const verb of REPORTING_VERBS.keys()) OPENINGS.set(verb, (OPENINGS.get(verb) ?? 0) | REPORTS);

/** What the words of a sentence may begin, and where its verbs stand that may report. */
function openingsIn({ tokens }: Sentence): { readonly opened: number; readonly verbs: readonly number[] } {
  let opened = 0;
  const verbs: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const opens = OPENINGS.get(lowerAt(tokens, i));
    if (opens === undefined) continue;
    opened |= opens;
    if ((opens & REPORTS) !== 0) verbs.push(i);
  }
  return { opened, verbs };
}

function statementsIn(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const spoke = new Set<string>();
  const { opened, verbs } = openingsIn(sentence);
  READINGS.forEach(({ read }, number) => {
    if ((opened & (1 << number)) === 0) return;
    for (const one of read(article, sentence, memory)) if (speaksAnew(one, spoke)) found.push(one);
  });
  const reported: Reported[] = [];
  for (const i of verbs) {
    const lemma = REPORTING_VERBS.get(lowerAt(tokens, i));
    const token = tokens[i];
    if (lemma === undefined || token === undefined || isInQuotes(article, token)) continue;
    const one = reportedAt(article, sentence, i, lemma, memory, reported);
    if (one === null) continue;
    reported.push(one);
    if (speaksAnew(one.statement, spoke)) found.push(one.statement);
  }
  if (!found.some(({ dropped }) => dropped === null)) found.push(...besideWords(article, sentence, memory));
  return found.filter((one) => !isVenueOf(one, found, sentence));
}

/** One sentence holds one statement of one speaker, in however many ways it says so. Notes who has spoken. */
function speaksAnew(one: Candidate, spoke: Set<string>): boolean {
  const speakers = speakersOf(one);
  if (one.dropped === null && speakers.every((name) => spoke.has(name))) return false;
  for (const name of speakers) spoke.add(name);
  return true;
}

/** "In a statement issued by his office, X said": the words are X's, whoever issued them. */
const isVenueOf = (one: Candidate, found: readonly Candidate[], { tokens }: Sentence): boolean =>
  one.why.some(({ rule }) => rule === "statement by") &&
  /^(?:in|through|via)$/u.test(
    lowerAt(tokens, one.trigger.from - 2) === "a" || lowerAt(tokens, one.trigger.from - 2) === "the"
      ? lowerAt(tokens, one.trigger.from - 3)
      : lowerAt(tokens, one.trigger.from - 2),
  ) &&
  found.some((other) => other !== one && other.dropped === null && other.trigger.from > one.trigger.from);

const speakersOf = ({ actors }: Candidate): string[] =>
  actors.filter(({ role }) => role === "speaker").map(({ name }) => name);
