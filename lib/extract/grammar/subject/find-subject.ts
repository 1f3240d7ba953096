import type { Token } from "../../../text/sentences";
import { knownVerbs } from "../known-verbs";
import { phraseBefore } from "../phrase";
import type { Range } from "../verb-group";
import { INNER_ADVERBS, lowerAt, verbGroupAt } from "../verb-group";
import { invertedSubject, sayerBehind } from "./inverted";
import { closesSingly, isCapital, isDash, isPause, isQuote } from "./marks";
import {
  beforeApposition,
  oneOfThem,
  pastAdjective,
  pastParticiple,
  pastRelativeClause,
} from "./outer-phrase";
import type { Subject } from "./subject";
import { asSubject, PRONOUNS, pronounAt } from "./subject";

/** The grammatical subject of the verb group that starts at `from`; looks left, then (after a quotation) right. */
export function subjectOf(tokens: readonly Token[], group: Range): Subject | null {
  const { subjects } = knownVerbs(tokens);
  const known = subjects[group.to];
  if (known !== undefined && known.from === group.from) return known.subject;
  const subject = findSubject(tokens, group, 0);
  subjects[group.to] = { from: group.from, subject };
  return subject;
}

/** How many verbs with "to" are followed back to the one that has a subject. */
const MOST_INFINITIVES = 3;

function findSubject(tokens: readonly Token[], group: Range, depth: number): Subject | null {
  const i = beforeAdverbs(tokens, group.from);
  const before = tokens[i];
  if (before === undefined) return invertedSubject(tokens, group.to);
  // "is to meet", "plans to meet", "was expected to meet": the subject is that of the verb before "to".
  if (lowerAt(tokens, group.from) === "to" && depth < MOST_INFINITIVES && governs(before))
    return findSubject(tokens, verbGroupAt(tokens, i), depth + 1);
  if (isQuote(before) || closesSingly(tokens, i)) return besideQuotation(tokens, i, group, depth);
  const word = before.lower;
  if (word === "who" || word === "which" || word === "that") return antecedent(tokens, i);
  if (PRONOUNS.has(word)) return pronounAt(i);
  if (isPause(word))
    return (
      sayerBehind(tokens, group) ?? subjectBeforePause(tokens, i) ?? besideQuotation(tokens, i, group, depth)
    );
  if (before.pos === "CCONJ" || word === "and" || word === "but") return coordinated(tokens, i, depth);
  const phrase = phraseBefore(tokens, beforeYear(tokens, i) + 1);
  const start = phrase?.range.from ?? i + 1;
  const related = pastRelativeClause(tokens, start);
  // "Ali Haddad, a baker who lived in Mosul said": the comma that should close the apposition is missing.
  const named = related === null ? null : beforeApposition(tokens, related.range.from);
  const outer =
    named ??
    related ??
    pastParticiple(tokens, start) ??
    (phrase === null ? null : pastAdjective(tokens, phrase.range));
  return asSubject(outer ?? phrase, tokens, null);
}

/** Where the word stands that comes before a verb and its adverbs; -1 where none does. */
function beforeAdverbs(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (
    i >= 0 &&
    (tokens[i]?.pos === "ADV" || INNER_ADVERBS.has(lowerAt(tokens, i))) &&
    !isCapital(tokens[i])
  )
    i -= 1;
  return i;
}

/** "Security forces in July 2013 killed": the word before a year or month and its preposition, else the word itself. */
function beforeYear(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > at - 4 && DATED.test(lowerAt(tokens, i))) i -= 1;
  return i < at && i > 0 && /^(?:in|on|during)$/u.test(lowerAt(tokens, i)) ? i - 1 : at;
}

const DATED =
  /^(?:(?:19|20)\d\d|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)$/u;

const governs = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX" || pos === "ADJ";

/** "the baker, who said", "baker Ali Haddad, 41, who said": whom a relative pronoun stands for. */
function antecedent(tokens: readonly Token[], pronoun: number): Subject | null {
  const end = isPause(lowerAt(tokens, pronoun - 1)) ? pronoun - 1 : pronoun;
  const age = end < pronoun && tokens[end - 1]?.pos === "NUM" && lowerAt(tokens, end - 2) === ",";
  return asSubject(phraseBefore(tokens, age ? end - 2 : end), tokens, null);
}

/** “We go on,” said X; X left and said: “We go on”: the subject behind the verb, else that of a verb before the quotation. */
function besideQuotation(tokens: readonly Token[], end: number, group: Range, depth: number): Subject | null {
  return invertedSubject(tokens, group.to) ?? (depth === 0 ? coordinated(tokens, end, 1) : null);
}

/** How far back a parenthesis may have begun. */
const LONGEST_PARENTHESIS = 40;

/** "X, the spokesman for Y, said": the subject before the pair of pauses, with what stands between them. */
function subjectBeforePause(tokens: readonly Token[], pause: number): Subject | null {
  const sign = lowerAt(tokens, pause);
  const opening = sign === ")" ? "(" : sign;
  const dash = isDash(sign);
  for (let i = pause - 1; i > 0 && pause - i < LONGEST_PARENTHESIS; i -= 1) {
    if (isQuote(tokens[i])) break;
    if (dash ? !isDash(lowerAt(tokens, i)) : lowerAt(tokens, i) !== opening) continue;
    const phrase = phraseBefore(tokens, i) ?? oneOfThem(tokens, i);
    if (phrase === null) continue;
    if (
      /^(?:on|in|at|by|after|before)$/u.test(lowerAt(tokens, phrase.range.from - 1)) &&
      phrase.range.from <= 1
    )
      continue;
    if (/^(?:earlier|late|later|early|last|this|next)$/u.test(lowerAt(tokens, phrase.range.from))) continue;
    const outer =
      sign === ","
        ? beforeApposition(tokens, phrase.range.from)
        : dash
          ? pastRelativeClause(tokens, phrase.range.from)
          : null;
    if (outer !== null) return asSubject(outer, tokens, { from: phrase.range.from, to: i });
    return asSubject(phrase, tokens, { from: i + 1, to: pause });
  }
  return null;
}

/** So many verbs back the subject of a coordination is looked for: no writer goes farther. */
const MOST_VERBS = 8;

/** The subject of the verb before "and": "X left the room and said". */
function coordinated(tokens: readonly Token[], joint: number, depth: number): Subject | null {
  if (depth > 2) return null;
  let verbs = 0;
  for (let i = joint - 1; i >= 0 && verbs < MOST_VERBS; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const opening = i > 0 && i < joint - 1 ? openingOf(tokens, i) : null;
    if (opening !== null) i = opening;
    if (isQuote(token)) continue;
    if (token.lower === ";") break;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    verbs += 1;
    const group = verbGroupAt(tokens, i);
    if (group.tense === "infinitive" || group.tense === "participle") continue;
    const subject = findSubject(tokens, group, depth + 1);
    if (subject !== null) return subject;
  }
  return null;
}

/** The longest quotation that is stepped over on the way back to a verb, in words. */
const LONGEST_QUOTATION = 40;

/** Where the quotation that closes at `end` opens; null where none closes there. */
function openingOf(tokens: readonly Token[], end: number): number | null {
  if (!CLOSES.has(tokens[end]?.text ?? "")) return null;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_QUOTATION); i -= 1)
    if (/^(?:“|«|``)$/u.test(tokens[i]?.text ?? "")) return i;
  return null;
}

const CLOSES: ReadonlySet<string> = new Set(["”", "»", "''"]);
