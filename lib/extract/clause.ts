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

/** ‘We were told to run,’: a single mark behind a pause closes a quotation. */
const closesSingly = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i)?.text === "’" && /^[,.?!…]$/u.test(lowerAt(tokens, i - 1));

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
  if (i < 0 || before === undefined || isQuote(before) || closesSingly(tokens, i)) {
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
    // "baker Ali Haddad, 41, who said"
    const age = end < i && at(tokens, end - 1)?.pos === "NUM" && lowerAt(tokens, end - 2) === ",";
    return named(phraseBefore(tokens, age ? end - 2 : end), tokens, null);
  }
  if (isPause(word)) return subjectBeforePause(tokens, i, group, depth);
  if (before.pos === "CCONJ" || word === "and" || word === "but") return coordinated(tokens, i, depth);
  const phrase = phraseBefore(tokens, i + 1);
  const outer = pastRelativeClause(tokens, phrase?.range.from ?? i + 1);
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
  const listed = apposition === null ? headOfList(tokens, phrase.range) : null;
  if (listed !== null) return { ...listed.head, whole: listed.range, apposition: null, others: [] };
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

/** "the ministers of A, B and C said": the noun that a list of names hangs on by "of", with the list; null for any other "and". */
function headOfList(tokens: readonly Token[], last: Range): { range: Range; head: Range } | null {
  if (lowerAt(tokens, last.from - 1) !== "and" || !isCapital(tokens[last.from] as Token)) return null;
  for (let i = last.from - 2; i > Math.max(0, last.from - 16); i -= 1) {
    const token = tokens[i] as Token;
    if (/^(?:of|from)$/u.test(token.lower)) {
      const noun = phraseBefore(tokens, i);
      return noun !== null && /[^s]s$/u.test(lowerAt(tokens, i - 1))
        ? { range: { from: noun.range.from, to: last.to }, head: { from: noun.range.from, to: last.to } }
        : null;
    }
    if (token.text !== "," && token.lower !== "the" && !isCapital(token)) return null;
  }
  return null;
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
    const phrase = phraseBefore(tokens, i) ?? oneOfThem(tokens, i);
    if (phrase === null) continue;
    if (
      /^(?:on|in|at|by|after|before)$/u.test(lowerAt(tokens, phrase.range.from - 1)) &&
      phrase.range.from <= 1
    )
      continue;
    if (/^(?:earlier|late|later|early|last|this|next)$/u.test(lowerAt(tokens, phrase.range.from))) continue;
    const outer = sign === "," ? beforeApposition(tokens, phrase.range.from) : null;
    if (outer !== null) return named(outer, tokens, { from: phrase.range.from, to: i });
    return named(phrase, tokens, { from: i + 1, to: pause });
  }
  const inverted = invertedSubject(tokens, group.to);
  if (inverted !== null) return inverted;
  return depth === 0 ? quotedPredicate(tokens, pause, depth) : null;
}

/** "one of them, Ali Haddad, said": three words that end in a pronoun; null for anything else. */
function oneOfThem(tokens: readonly Token[], end: number): { range: Range; head: Range } | null {
  const words = [lowerAt(tokens, end - 3), lowerAt(tokens, end - 2), lowerAt(tokens, end - 1)].join(" ");
  if (!/^(?:one|another|some|two|both) of (?:them|these|us)$/u.test(words)) return null;
  const range = { from: end - 3, to: end };
  return { range, head: range };
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
  const timed = /^(?:earlier|late|later|early|last|this|next|in|on|after|amid)$/u.test(
    lowerAt(tokens, name?.range.from ?? 0),
  );
  return opens && !timed && /^\p{Lu}/u.test(last?.text ?? "") ? name : null;
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
  // "tweeted exiled lawmaker X", "said visiting envoy Y"
  const opens =
    at(tokens, start)?.pos === "VERB" &&
    /(?:ed|ing)$/u.test(word) &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(at(tokens, start + 1)?.pos ?? "");
  const phrase = phraseAfter(tokens, opens ? start + 1 : start);
  if (phrase === null) return null;
  let apposition: Range | null = null;
  if (lowerAt(tokens, phrase.range.to) === ",") {
    let to = phrase.range.to + 1;
    while (to < tokens.length && !/^[,;.]$/u.test(lowerAt(tokens, to)) && !isQuote(tokens[to])) to += 1;
    apposition = { from: phrase.range.to + 1, to };
  } else if (phrase.range.to > phrase.head.to) apposition = { from: phrase.head.to, to: phrase.range.to };
  return { ...phrase.head, whole: phrase.range, apposition, others: [] };
}

/** So many verbs back the subject of a coordination is looked for: no writer goes farther. */
const MOST_VERBS = 8;

/** The subject of the verb before "and": "X left the room and said". */
function coordinated(tokens: readonly Token[], joint: number, depth: number): Subject | null {
  if (depth > 2) return null;
  let verbs = 0;
  for (let i = joint - 1; i >= 0 && verbs < MOST_VERBS; i -= 1) {
    const token = tokens[i] as Token;
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
  if (!/^(?:”|»|'')$/u.test(at(tokens, end)?.text ?? "")) return null;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_QUOTATION); i -= 1)
    if (/^(?:“|«|``)$/u.test(at(tokens, i)?.text ?? "")) return i;
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
