import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Range, Subject } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import type { Memory } from "./memory";
import { bringUp, byPronoun, keepInMind } from "./memory";
import { peopleIn } from "./named-before";
import type { Party } from "./party";
import { canSpeak, personCalled } from "./party";
import { readParty } from "./read-party";

/** How many verbs of a sentence are asked for their subject. */
const VERBS = 4;

/** Brings up whom a sentence is about, so that the next can call them "he", "she", "it" or "they". */
export function follow(article: Article, sentence: Sentence, memory: Memory): void {
  let person: Party | null = null;
  let body: Party | null = null;
  for (const party of subjectsOf(article, sentence, memory)) {
    if (party.kind === "person") person ??= party;
    else if (canSpeak(party)) body ??= party;
    if (person !== null && body !== null) break;
  }
  person ??= onlyPerson(article, sentence);
  if (body !== null) bringUp(memory, body, article);
  if (person !== null) bringUp(memory, person, article);
  mindOthers(article, sentence, memory);
}

/** Keeps in mind whom else a sentence names outside quotation marks. */
export function mindOthers(article: Article, sentence: Sentence, memory: Memory): void {
  for (const { text } of peopleIn(article, sentence))
    keepInMind(memory, personCalled(article, text), article);
}

/** The parties that are subjects of the sentence's first verbs outside quotation marks. */
function* subjectsOf(article: Article, sentence: Sentence, memory: Memory): Generator<Party> {
  const { tokens } = sentence;
  let before: Subject | null = null;
  let verbs = 0;
  for (let i = 0; i < tokens.length && verbs < VERBS; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    if (token.pos === "AUX" && tokens[i + 1]?.pos === "VERB") continue;
    if (isInQuotes(article, token)) continue;
    verbs += 1;
    const subject = subjectToldOf(article, sentence, i);
    // Two verbs of one subject tell of the same party.
    if (subject === null || (before !== null && isSameSubject(subject, before))) continue;
    before = subject;
    const alone = subject.to - subject.from === 1;
    const pronoun = alone ? byPronoun(lowerAt(tokens, subject.from), memory) : null;
    if (pronoun !== null && pronoun.kind === "other") continue;
    yield pronoun ?? readParty(article, sentence, subject, memory, subject);
  }
}

/** The subject of a finite verb, null where it stands within quotation marks or none is found. */
function subjectToldOf(article: Article, { tokens }: Sentence, verb: number): Subject | null {
  const group = verbGroupAt(tokens, verb);
  if (group.tense === "infinitive" || group.tense === "participle") return null;
  const subject = subjectOf(tokens, group);
  const first = subject === null ? undefined : tokens[subject.from];
  return first === undefined || isInQuotes(article, first) ? null : subject;
}

const isSameSubject = (one: Subject, other: Subject): boolean =>
  isSameRange(one, other) &&
  isSameRange(one.whole, other.whole) &&
  (one.apposition === other.apposition ||
    (one.apposition !== null && other.apposition !== null && isSameRange(one.apposition, other.apposition)));

const isSameRange = (one: Range, other: Range): boolean => one.from === other.from && one.to === other.to;

/** The one person whom a sentence names outside quotation marks, null when it names none or several. */
function onlyPerson(article: Article, sentence: Sentence): Party | null {
  const [first, ...others] = peopleIn(article, sentence).map(({ text }) => personCalled(article, text).name);
  return first === undefined || others.some((name) => name !== first) ? null : personCalled(article, first);
}
