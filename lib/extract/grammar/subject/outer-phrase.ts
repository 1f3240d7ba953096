import type { Token } from "../../../text/sentences";
import { wordSet } from "../../lexicon/word-set";
import type { Phrase } from "../phrase";
import { phraseBefore } from "../phrase";
import type { Range } from "../verb-group";
import { lowerAt } from "../verb-group";
import { isCapital, isQuote } from "./marks";

/** How far back a relative clause may have begun. */
const RELATIVE_REACH = 32;

/** Verbs behind which a clause with a subject of its own may follow. */
const TAKES_CLAUSE =
  /^(?:said|says?|told|tells?|claim(?:s|ed)?|believes?d?|thinks?|thought|knows?|knew|fear(?:s|ed)?|warn(?:s|ed)?|hopes?d?|insist(?:s|ed)?|den(?:y|ies|ied)|argues?d?|add(?:s|ed)?)$/u;

/** "the blast that wounded twelve people raised": where the phrase is the object of a relative clause, the noun before that clause; else null. */
export function pastRelativeClause(tokens: readonly Token[], from: number): Phrase | null {
  let verbs = 0;
  for (let i = from - 1; i > Math.max(0, from - RELATIVE_REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (PAUSES.has(word) || isQuote(tokens[i])) return null;
    if (tokens[i]?.pos === "VERB" && !word.endsWith("ing")) {
      verbs += 1;
      if (TAKES_CLAUSE.test(word)) return null;
    }
    if (word !== "that" && word !== "which" && word !== "who") continue;
    const next = tokens[i + 1];
    const opensWithVerb =
      next?.pos === "VERB" || next?.pos === "AUX" || /^(?:last|this|once|also)$/u.test(next?.lower ?? "");
    const noun = tokens[i - 1];
    if (verbs === 0 || !opensWithVerb || noun === undefined || !(noun.pos === "NOUN" || isCapital(noun)))
      return null;
    return phraseBefore(tokens, i);
  }
  return null;
}

const PAUSES: ReadonlySet<string> = new Set([",", ";", ":", "—", "–"]);

/** "one of them, Ali Haddad, said": three words that end in a pronoun; null for anything else. */
export function oneOfThem(tokens: readonly Token[], end: number): Phrase | null {
  const words = [lowerAt(tokens, end - 3), lowerAt(tokens, end - 2), lowerAt(tokens, end - 1)].join(" ");
  if (!/^(?:one|another|some|two|both) of (?:them|these|us)$/u.test(words)) return null;
  const range = { from: end - 3, to: end };
  return { range, head: range };
}

/** "Maria Ivanova, a lawyer, citing the court, said", "Dina Marsh, R-Ohio, who …, said", "Ali Haddad, of the union, a trade body, said": the name before an apposition that a second comma follows. */
export function beforeApposition(tokens: readonly Token[], from: number): Phrase | null {
  const employed = /^(?:of|from|with)$/u.test(lowerAt(tokens, from - 1));
  const comma = employed ? from - 2 : from - 1;
  if (lowerAt(tokens, comma) !== ",") return null;
  if (!employed && !/^(?:an?|the)$/u.test(lowerAt(tokens, from)) && !isLabel(tokens, from)) return null;
  const name = phraseBefore(tokens, comma);
  const last = name === null ? undefined : tokens[name.range.to - 1];
  const opens =
    name !== null &&
    (name.range.from === 0 || /^(?:[;:“”"]|but|and|'')$/u.test(lowerAt(tokens, name.range.from - 1)));
  const timed = /^(?:earlier|late|later|early|last|this|next|in|on|after|amid)$/u.test(
    lowerAt(tokens, name?.range.from ?? 0),
  );
  return opens && !timed && isCapital(last) ? name : null;
}

/** "R-Ohio", "Chief Information Officer": a seat or an office written with capitals, which is nobody's name. */
function isLabel(tokens: readonly Token[], from: number): boolean {
  if (/^[DRI]-\p{Lu}/u.test(tokens[from]?.text ?? "")) return true;
  const end = tokens.findIndex(({ text }, i) => i > from && !/^(?:\p{Lu}\S*|of|the|for)$/u.test(text));
  const words = tokens.slice(from, end);
  return words.length > 1 && words.some(({ lower }) => OFFICES.test(lower));
}

const OFFICES =
  /^(?:officer|director|manager|editor|chairman|chairwoman|chairperson|commander|secretary|professor|fellow|analyst|adviser|advisor|president|minister|chief|head|coordinator|spokesman|spokeswoman|spokesperson)$/u;

/** "an officer reached by phone said": the noun before a participle with "by", null where none stands there. */
export function pastParticiple(tokens: readonly Token[], from: number): Phrase | null {
  const [noun, participle] = [tokens[from - 3], tokens[from - 2]];
  if (lowerAt(tokens, from - 1) !== "by" || participle?.pos !== "VERB" || noun === undefined) return null;
  return noun.pos === "NOUN" && participle.lower.endsWith("ed") ? phraseBefore(tokens, from - 2) : null;
}

/** "a source close to the talks said", "officials familiar with the plan said": the noun before such an adjective, with its tail; null elsewhere. */
export function pastAdjective(tokens: readonly Token[], { from, to }: Range): Phrase | null {
  if (!TIES.has(lowerAt(tokens, from - 1)) || !TIED.has(lowerAt(tokens, from - 2))) return null;
  if (tokens[from - 3]?.pos !== "NOUN") return null;
  const noun = phraseBefore(tokens, from - 2);
  return noun === null ? null : { range: { from: noun.range.from, to }, head: noun.head };
}

const TIES = wordSet("to, with, of, on");

const TIED = wordSet(
  "close, familiar, privy, briefed, loyal, aligned, allied, knowledgeable, aware, opposed",
);
