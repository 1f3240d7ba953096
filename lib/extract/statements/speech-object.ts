import type { Sentence } from "../../text/sentences";
import type { VerbGroup } from "../grammar/clause";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { SPEAKER_NOUNS } from "../lexicon/people-words";
import { SPEECH_OBJECTS } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";

type Tokens = Sentence["tokens"];

/** Whether what stands behind a weak verb makes it one of speech: "called for", "described the raid as", "reported losses". */
export function hasSpeechObject(tokens: Tokens, group: VerbGroup, lemma: string): boolean {
  if (SEEN_AS.has(lemma) && asBehind(tokens, group.to) !== null) return true;
  if (NAMING.has(lemma) && isNamed(tokens, group.to)) return true;
  if (/^(?:slam|blast)$/u.test(lemma) && isBlamed(tokens, group.to)) return true;
  if (lemma === "report" && isThingTold(tokens, group)) return true;
  const objects = SPEECH_OBJECTS[lemma];
  if (objects === undefined) return false;
  const reach = FAR.has(lemma) ? 5 : 1;
  for (let i = group.to; i < Math.min(tokens.length, group.to + reach); i += 1)
    if (objects.has(lowerAt(tokens, i))) return true;
  return false;
}

/** Verbs whose telling object may stand behind an adjective or two: "expressed its deep regret". */
const FAR = wordSet("express, voice, raise, convey, signal");

/** Verbs by which somebody tells what a thing is to them: "dismissed the offer as a trick". */
const SEEN_AS = wordSet(
  "describe, characterise, characterize, brand, dismiss, denounce, label, slam, blast, mock, portray, depict, attack",
);

/** Verbs behind which a quoted word is what the thing is called. */
const NAMING = wordSet(
  "describe, call, label, brand, dub, term, characterise, characterize, liken, compare, attack",
);

/** "attacked the plan as “a gift”": whether a word is quoted behind the verb and its "as". */
export function attacksInWords(tokens: Tokens, { to }: VerbGroup): boolean {
  const as = asBehind(tokens, to);
  return as !== null && opensQuotation(tokens, as + 1);
}

/** Where the "as" behind a verb and its object stands, null where the clause ends before it. */
function asBehind(tokens: Tokens, from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 10); i += 1) {
    if (/^[;.:]$/u.test(lowerAt(tokens, i))) return null;
    if (lowerAt(tokens, i) === "as") return i;
  }
  return null;
}

const opensQuotation = (tokens: Tokens, at: number): boolean =>
  /^(?:[“"«]|``)$/u.test(tokens[at]?.text ?? "");

/** "called the raid “barbaric”", "called the senator a liar": a quoted word, or another noun with "a" behind the object. */
function isNamed(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i += 1) {
    if (opensQuotation(tokens, i)) return true;
    const word = lowerAt(tokens, i);
    const before = tokens[i - 1];
    if (
      i > from &&
      /^an?$/u.test(word) &&
      (before?.pos === "NOUN" || before?.pos === "PROPN") &&
      !TIMES.test(lowerAt(tokens, i + 1))
    )
      return tokens[from - 1]?.lower.startsWith("call") === true;
  }
  return false;
}

const TIMES = /^(?:second|minute|hour|day|night|week|weekend|month|year|few|couple|time)s?$/u;

/** How many words behind the verb "for" or "over" is looked for. */
const BLAME_REACH = 12;

/** "slammed the firm over the spill": a cause, and no time: "blasted the town for hours". */
function isBlamed(tokens: Tokens, from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + BLAME_REACH); i += 1) {
    if (/^[;.]$/u.test(lowerAt(tokens, i)) || tokens[i]?.pos === "VERB") return false;
    if (/^(?:for|over)$/u.test(lowerAt(tokens, i)))
      return !tokens.slice(i + 1, i + 5).some(({ lower }) => TIMES.test(lower));
  }
  return false;
}

/** "reported heavy fighting", "reported 12 dead": a noun or number is what is reported, where "reported for duty" has none. */
function isThingTold(tokens: Tokens, { from, to }: VerbGroup): boolean {
  const phrase = phraseAfter(tokens, to);
  if (phrase === null) return false;
  // "Two were hurt, reported police."
  const last = lowerAt(tokens, phrase.head.to - 1);
  if (lowerAt(tokens, from - 1) === "," && SPEAKER_NOUNS.has(last)) return false;
  return tokens
    .slice(phrase.head.from, phrase.head.to)
    .some(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "NUM");
}
