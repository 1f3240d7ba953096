import type { Sentence } from "../../text/sentences";
import type { Subject, VerbGroup } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { PLAIN_SPEECH } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";

type Tokens = Sentence["tokens"];

/** How far into a sentence its main verb is looked for. */
const REACH = 60;

/** "said …, but insisted …": a verb joined to the reporting verb before it, with no subject of its own. */
export function sharesSubject(tokens: Tokens, group: VerbGroup, before: number): boolean {
  let i = group.from - 1;
  while (
    i > before &&
    (tokens[i]?.pos === "ADV" || /^(?:also|then|later|further)$/u.test(lowerAt(tokens, i)))
  )
    i -= 1;
  return i > before && /^(?:and|but|or|,)$/u.test(lowerAt(tokens, i)) && !isParenthesis(tokens, i);
}

/** A comma behind an apposition does not join verbs: "X said A, but Y, the mayor, denied it". */
function isParenthesis(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== ",") return false;
  const opening = tokens.findLastIndex(({ text }, k) => k < i && text === ",");
  const named = (token: Tokens[number] | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");
  return opening > 0 && (named(tokens[opening - 1]) || (named(tokens[opening + 1]) && named(tokens[i - 1])));
}

/** Whether a reporting verb with its own subject stands within what another has said: "X said that Y had warned". */
export function isEmbedded(
  tokens: Tokens,
  outer: { readonly verb: number; readonly lemma: string },
  group: VerbGroup,
  subject: Subject,
): boolean {
  if (!PLAIN_SPEECH.has(outer.lemma) || subject.whole.from <= outer.verb) return false;
  // "Kyiv claimed it held the town, the institute said.": the last one speaks for itself.
  const trails =
    /^[.,]?$/u.test(tokens[group.to]?.text ?? "") && lowerAt(tokens, subject.whole.from - 1) === ",";
  if (trails) return false;
  // "…, a claim the police denied"
  const about = lowerAt(tokens, subject.whole.from - 1);
  const article = /^an?$/u.test(lowerAt(tokens, subject.whole.from - 2));
  if (article && /^(?:claim|charge|allegation|accusation|assertion|figure|report|suggestion)$/u.test(about))
    return false;
  for (let i = outer.verb + 1; i < subject.whole.from; i += 1) {
    const text = tokens[i]?.text ?? "";
    if (/^(?:[;:”"“)—–]|''|``)$/u.test(text)) return false;
    if (/^(?:while|whereas|although|though|as|after|before|when)$/u.test(text)) return false;
    if (/^(?:but|and)$/u.test(text) && i === subject.whole.from - 1) return false;
    if (/^(?:but|and)$/u.test(text) && lowerAt(tokens, i - 1) === ",") return false;
  }
  return true;
}

/** The subject of the sentence's first finite verb that stands in no subordinate clause before `end`. */
export function mainSubject(tokens: Tokens, end: number): Subject | null {
  let quoted = false;
  for (let i = 0; i < Math.min(end, REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    quoted = quotedBehind(token.text, quoted);
    if (quoted || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    if (token.pos === "AUX" && tokens[i + 1]?.pos === "VERB") continue;
    const subject = mainSubjectOf(tokens, verbGroupAt(tokens, i));
    if (subject !== null) return subject;
  }
  return null;
}

/** Whether a quotation is open behind a sign, by whether one was before it. */
function quotedBehind(sign: string, quoted: boolean): boolean {
  if (OPENING.has(sign)) return true;
  if (CLOSING.has(sign)) return false;
  return sign === '"' ? !quoted : quoted;
}

const OPENING = new Set(["“", "«", "``"]);
const CLOSING = new Set(["”", "»", "''"]);

/** The subject before a finite verb of no subordinate clause; null for any other verb. */
function mainSubjectOf(tokens: Tokens, group: VerbGroup): Subject | null {
  if (group.tense === "infinitive" || group.tense === "participle") return null;
  const subject = subjectOf(tokens, group);
  if (subject === null || subject.whole.from > group.verb) return null;
  const relative = /^(?:who|which|that)$/u.test(lowerAt(tokens, group.from - 1));
  return relative || SUBORDINATING.has(lowerAt(tokens, subject.whole.from - 1)) ? null : subject;
}

const SUBORDINATING = wordSet("after, before, when, while, as, if, because, since, although, though, until");
