import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import { isInQuotes } from "../article";
import { subjectOf, verbGroupAt } from "../clause";
import type { Memory } from "./memory";
import { bringUp, byPronoun, keepInMind } from "./memory";
import { peopleIn } from "./named-before";
import type { Party } from "./party";
import { personCalled } from "./party";
import { readParty } from "./read-party";

/** How many verbs of a sentence are asked for their subject. */
const VERBS = 4;

/** Brings up whom a sentence is about, so that the next can call them "he", "she", "it" or "they". */
export function follow(article: Article, sentence: Sentence, memory: Memory): void {
  const about = subjectsOf(article, sentence, memory);
  const person = about.find(({ kind }) => kind === "person") ?? onlyPerson(article, sentence);
  const body = about.find(({ kind }) => kind === "organisation" || kind === "country" || kind === "group");
  if (body !== undefined) bringUp(memory, body, article);
  if (person !== null) bringUp(memory, person, article);
  mindOthers(article, sentence, memory);
}

/** Keeps in mind whom else a sentence names outside quotation marks. */
export function mindOthers(article: Article, sentence: Sentence, memory: Memory): void {
  for (const { text } of peopleIn(article, sentence))
    keepInMind(memory, personCalled(article, text), article);
}

/** The parties that are subjects of the sentence's first verbs outside quotation marks. */
function subjectsOf(article: Article, sentence: Sentence, memory: Memory): Party[] {
  const { tokens } = sentence;
  const found: Party[] = [];
  let verbs = 0;
  for (let i = 0; i < tokens.length && verbs < VERBS; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    if (token.pos === "AUX" && tokens[i + 1]?.pos === "VERB") continue;
    if (isInQuotes(article, token)) continue;
    verbs += 1;
    const group = verbGroupAt(tokens, i);
    if (group.tense === "infinitive" || group.tense === "participle") continue;
    const subject = subjectOf(tokens, group);
    const first = subject === null ? undefined : tokens[subject.from];
    if (subject === null || first === undefined || isInQuotes(article, first)) continue;
    const alone = subject.to - subject.from === 1;
    const pronoun = alone ? byPronoun(first.lower, memory) : null;
    if (pronoun !== null && pronoun.kind === "other") continue;
    found.push(pronoun ?? readParty(article, sentence, subject, memory, subject));
  }
  return found;
}

/** The one person whom a sentence names outside quotation marks, null when it names none or several. */
function onlyPerson(article: Article, sentence: Sentence): Party | null {
  const people = new Set(peopleIn(article, sentence).map(({ text }) => personCalled(article, text).name));
  const [name, ...others] = people;
  return name === undefined || others.length > 0 ? null : personCalled(article, name);
}
