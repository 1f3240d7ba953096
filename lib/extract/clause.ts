import { beginsWithCapital } from "../text/capital";
import type { Token } from "../text/sentences";
import { phraseAfter, phraseBefore } from "./phrase";
import type { Range } from "./verb-group";
import { INNER_ADVERBS, lowerAt, verbGroupAt } from "./verb-group";

export { phraseAfter, phraseBefore } from "./phrase";
export type { Range, VerbGroup, VerbTense } from "./verb-group";
export { lowerAt, verbGroupAt } from "./verb-group";

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
const QUOTES = new Set(['"', "“", "”", "«", "»", "''", "``"]);
const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text);
const isPause = (word: string): boolean =>
  word === "," || word === "–" || word === "—" || word === "-" || word === ")" || word === "(";

export type Subject = Range & {
  /** With its prepositional tail: "a spokesman for the ministry". */
  readonly whole: Range;
  /** Apposition between commas beside it, where there is one. */
  readonly apposition: Range | null;
  /** Further subjects joined by "and". */
  readonly others: readonly Range[];
};

const PRONOUNS = new Set(["he", "she", "they", "it", "we", "i", "who"]);

type KnownSubject = { readonly tokens: readonly Token[]; readonly subject: Subject | null };
const knownSubjects = new WeakMap<Range, KnownSubject>();

/** The grammatical subject of the verb group that starts at `from`; looks left, then (after a quotation) right. */
export function subjectOf(tokens: readonly Token[], group: Range): Subject | null {
  // Many rules ask for the subject of one verb.
  const known = knownSubjects.get(group);
  if (known !== undefined && known.tokens === tokens) return known.subject;
  const subject = findSubject(tokens, group, 0);
  knownSubjects.set(group, { tokens, subject });
  return subject;
}

function findSubject(tokens: readonly Token[], group: Range, depth: number): Subject | null {
  let i = group.from - 1;
  while (
    i >= 0 &&
    (at(tokens, i)?.pos === "ADV" || INNER_ADVERBS.has(lowerAt(tokens, i))) &&
    !beginsWithCapital(tokens[i]?.text ?? "")
  )
    i -= 1;
  const before = at(tokens, i);
  // "is to meet", "plans to meet", "was expected to meet": the subject is that of the verb before "to".
  if (
    before !== undefined &&
    lowerAt(tokens, group.from) === "to" &&
    depth < 3 &&
    (before.pos === "VERB" || before.pos === "AUX" || before.pos === "ADJ")
  ) {
    return findSubject(tokens, verbGroupAt(tokens, i), depth + 1);
  }
  if (i < 0 || before === undefined || isQuote(before)) {
    const inverted = invertedSubject(tokens, group.to);
    if (inverted !== null) return inverted;
    if (i >= 0 && depth === 0) return quotedPredicate(tokens, i, depth);
    return null;
  }
  const word = before.lower;
  if (PRONOUNS.has(word) && word !== "who")
    return { from: i, to: i + 1, whole: { from: i, to: i + 1 }, apposition: null, others: [] };
  if (word === "who" || word === "which" || word === "that") {
    const end = isPause(lowerAt(tokens, i - 1)) ? i - 1 : i;
    return named(phraseBefore(tokens, end), tokens, null);
  }
  if (isPause(word)) return subjectBeforePause(tokens, i, group, depth);
  if (before.pos === "CCONJ" || word === "and" || word === "but") return coordinated(tokens, i, depth);
  const phrase = phraseBefore(tokens, i + 1);
  const outer = phrase === null ? null : pastRelativeClause(tokens, phrase.range.from);
  return named(outer ?? phrase, tokens, null);
}

/** How far back a relative clause may have begun. */
const RELATIVE_REACH = 16;

/** Verbs behind which a clause with a subject of its own may follow. */
const TAKES_CLAUSE =
  /^(?:said|says?|told|tells?|claim(?:s|ed)?|believes?d?|thinks?|thought|knows?|knew|fear(?:s|ed)?|warn(?:s|ed)?|hopes?d?|insist(?:s|ed)?|den(?:y|ies|ied)|argues?d?|add(?:s|ed)?)$/u;

/** "the blast that wounded twelve people raised": where the phrase is the object of a relative clause, the noun before that clause; else null. */
function pastRelativeClause(tokens: readonly Token[], from: number): { range: Range; head: Range } | null {
  let verbs = 0;
  for (let i = from - 1; i > Math.max(0, from - RELATIVE_REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^[,;:—–]$/u.test(word) || isQuote(at(tokens, i))) return null;
    if (at(tokens, i)?.pos === "VERB" && !word.endsWith("ing")) {
      verbs += 1;
      if (TAKES_CLAUSE.test(word)) return null;
    }
    if (word !== "that" && word !== "which" && word !== "who") continue;
    const next = at(tokens, i + 1);
    const opensWithVerb =
      next?.pos === "VERB" || next?.pos === "AUX" || /^(?:last|this|once|also)$/u.test(next?.lower ?? "");
    const noun = at(tokens, i - 1);
    if (verbs === 0 || !opensWithVerb || noun === undefined || !(noun.pos === "NOUN" || isCapital(noun)))
      return null;
    return phraseBefore(tokens, i);
  }
  return null;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function named(
  phrase: { range: Range; head: Range } | null,
  tokens: readonly Token[],
  apposition: Range | null,
): Subject | null {
  if (phrase === null) return null;
  const others: Range[] = [];
  const joint = lowerAt(tokens, phrase.range.from - 1);
  if (joint === "and" && apposition === null) {
    const other = phraseBefore(tokens, phrase.range.from - 1);
    const last = other === null ? undefined : tokens[other.range.to - 1];
    const several = last !== undefined && (beginsWithCapital(last.text) || /[^s]s$/u.test(last.lower));
    if (other !== null && several && lowerAt(tokens, other.range.from - 1) !== "of") others.push(other.head);
  }
  const { from, to } = phrase.head;
  return { from, to, whole: phrase.range, apposition, others };
}

/** "X, the spokesman for Y, said": the subject before the pair of pauses, with what stands between them. */
function subjectBeforePause(
  tokens: readonly Token[],
  pause: number,
  group: Range,
  depth: number,
): Subject | null {
  const behind = sayerBehind(tokens, group);
  if (behind !== null) return behind;
  const sign = lowerAt(tokens, pause);
  const opening = sign === ")" ? "(" : sign;
  for (let i = pause - 1; i > 0 && pause - i < 40; i -= 1) {
    if (isQuote(tokens[i])) break;
    if (lowerAt(tokens, i) !== opening) continue;
    const phrase = phraseBefore(tokens, i);
    if (phrase === null) continue;
    if (
      /^(?:on|in|at|by|after|before)$/u.test(lowerAt(tokens, phrase.range.from - 1)) &&
      phrase.range.from <= 1
    )
      continue;
    const outer = sign === "," ? beforeApposition(tokens, phrase.range.from) : null;
    if (outer !== null) return named(outer, tokens, { from: phrase.range.from, to: i });
    return named(phrase, tokens, { from: i + 1, to: pause });
  }
  const inverted = invertedSubject(tokens, group.to);
  if (inverted !== null) return inverted;
  return depth === 0 ? quotedPredicate(tokens, pause, depth) : null;
}

/** "they need the deal, said Berman.": a name behind the verb with which the sentence ends or pauses; null where there is none. */
function sayerBehind(tokens: readonly Token[], group: Range): Subject | null {
  if (
    !/^(?:said|says|added|adds|wrote|writes|noted|explained|explains|warned|insisted|argued|recalled)$/u.test(
      lowerAt(tokens, group.to - 1),
    )
  )
    return null;
  const first = at(tokens, group.to);
  if (first === undefined || !isCapital(first)) return null;
  const subject = invertedSubject(tokens, group.to);
  return subject !== null && /^[.,;]?$/u.test(lowerAt(tokens, subject.whole.to)) ? subject : null;
}

/** "Maria Ivanova, a lawyer, citing the court, said": the name before an apposition that a second comma follows. */
function beforeApposition(tokens: readonly Token[], from: number): { range: Range; head: Range } | null {
  if (lowerAt(tokens, from - 1) !== "," || !/^(?:an?|the)$/u.test(lowerAt(tokens, from))) return null;
  const name = phraseBefore(tokens, from - 1);
  const last = name === null ? undefined : tokens[name.range.to - 1];
  const opens =
    name !== null && (name.range.from === 0 || /^[;:“"]$/u.test(lowerAt(tokens, name.range.from - 1)));
  return opens && /^\p{Lu}/u.test(last?.text ?? "") ? name : null;
}

/** `said X` after a quotation. */
function invertedSubject(tokens: readonly Token[], start: number): Subject | null {
  const word = lowerAt(tokens, start);
  if (PRONOUNS.has(word))
    return {
      from: start,
      to: start + 1,
      whole: { from: start, to: start + 1 },
      apposition: null,
      others: [],
    };
  const phrase = phraseAfter(tokens, start);
  if (phrase === null) return null;
  let apposition: Range | null = null;
  if (lowerAt(tokens, phrase.range.to) === ",") {
    let to = phrase.range.to + 1;
    while (to < tokens.length && !/^[,;.]$/u.test(lowerAt(tokens, to)) && !isQuote(tokens[to])) to += 1;
    apposition = { from: phrase.range.to + 1, to };
  } else if (phrase.range.to > phrase.head.to) apposition = { from: phrase.head.to, to: phrase.range.to };
  return { ...phrase.head, whole: phrase.range, apposition, others: [] };
}

/** The subject of the verb before "and": "X left the room and said". */
function coordinated(tokens: readonly Token[], joint: number, depth: number): Subject | null {
  if (depth > 2) return null;
  for (let i = joint - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (isQuote(token) && i < joint - 1) continue;
    if (token.lower === ";") break;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    const group = verbGroupAt(tokens, i);
    if (group.tense === "infinitive" || group.tense === "participle") continue;
    const subject = findSubject(tokens, group, depth + 1);
    if (subject !== null) return subject;
  }
  return null;
}

function quotedPredicate(tokens: readonly Token[], end: number, depth: number): Subject | null {
  return coordinated(tokens, end, depth + 1);
}

const BREAKS = new Set([
  "after",
  "before",
  "while",
  "when",
  "although",
  "though",
  "because",
  "since",
  "where",
  "which",
  "who",
  "whose",
  "that",
  "as",
  "until",
  "if",
  "unless",
  "but",
]);

/** The clauses of a sentence, as token ranges that tile it. "After the attack, he …" parts at the comma. */
export function clausesOf(tokens: readonly Token[]): readonly Range[] {
  const starts = [0];
  let closesAtComma = isPhraseOpener(tokens, 0);
  for (let i = 1; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    if (opensClause(tokens, i, starts.at(-1) ?? 0)) {
      starts.push(i);
      closesAtComma = isPhraseOpener(tokens, i);
    } else if (closesAtComma && lowerAt(tokens, i - 1) === "," && word !== "and") {
      starts.push(i);
      closesAtComma = false;
    }
  }
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? tokens.length }));
}

/** "after", "following" or "during" with a noun phrase behind it. */
const isPhraseOpener = (tokens: readonly Token[], i: number): boolean =>
  /^(?:after|before|since|following|during)$/u.test(lowerAt(tokens, i));

function opensClause(tokens: readonly Token[], i: number, start: number): boolean {
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (word === ";") return true;
  if (BREAKS.has(word)) {
    if (word === "that") return before !== "after" && !/^(?:in|of|for|on|at|by)$/u.test(before);
    return !(
      word === "as" &&
      (/^(?:such|well|far|much|many|just)$/u.test(before) || !hasVerbAhead(tokens, i))
    );
  }
  if (word !== "and" && word !== "while") return false;
  if (!hasVerbBetween(tokens, start, i)) return false;
  return isPause(before) ? hasVerbAhead(tokens, i) : subjectAndVerbAhead(tokens, i);
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "AUX" || (token.pos === "VERB" && !token.lower.endsWith("ing")));

function hasVerbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens[i])) return true;
  return false;
}

function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 18); i += 1) {
    if (isPause(lowerAt(tokens, i))) return false;
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX") return true;
  }
  return false;
}

function subjectAndVerbAhead(tokens: readonly Token[], from: number): boolean {
  const phrase = PRONOUNS.has(lowerAt(tokens, from + 1))
    ? { range: { from: from + 1, to: from + 2 } }
    : phraseAfter(tokens, from + 1);
  if (phrase === null) return false;
  const next = tokens[phrase.range.to];
  return next !== undefined && (next.pos === "AUX" || next.pos === "VERB") && !next.lower.endsWith("ing");
}

export function clauseWith(clauses: readonly Range[], i: number): Range {
  for (const clause of clauses) if (clause.from <= i && i < clause.to) return clause;
  return clauses[0] ?? { from: 0, to: 0 };
}
