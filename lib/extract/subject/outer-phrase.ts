import type { Token } from "../../text/sentences";
import type { Phrase } from "../phrase";
import { phraseBefore } from "../phrase";
import { lowerAt } from "../verb-group";
import { isCapital, isQuote } from "./marks";

/** How far back a relative clause may have begun. */
const RELATIVE_REACH = 16;

/** Verbs behind which a clause with a subject of its own may follow. */
const TAKES_CLAUSE =
  /^(?:said|says?|told|tells?|claim(?:s|ed)?|believes?d?|thinks?|thought|knows?|knew|fear(?:s|ed)?|warn(?:s|ed)?|hopes?d?|insist(?:s|ed)?|den(?:y|ies|ied)|argues?d?|add(?:s|ed)?)$/u;

/** "the blast that wounded twelve people raised": where the phrase is the object of a relative clause, the noun before that clause; else null. */
export function pastRelativeClause(tokens: readonly Token[], from: number): Phrase | null {
  let verbs = 0;
  for (let i = from - 1; i > Math.max(0, from - RELATIVE_REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^[,;:—–]$/u.test(word) || isQuote(tokens[i])) return null;
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

/** "one of them, Ali Haddad, said": three words that end in a pronoun; null for anything else. */
export function oneOfThem(tokens: readonly Token[], end: number): Phrase | null {
  const words = [lowerAt(tokens, end - 3), lowerAt(tokens, end - 2), lowerAt(tokens, end - 1)].join(" ");
  if (!/^(?:one|another|some|two|both) of (?:them|these|us)$/u.test(words)) return null;
  const range = { from: end - 3, to: end };
  return { range, head: range };
}

/** "Maria Ivanova, a lawyer, citing the court, said": the name before an apposition that a second comma follows. */
export function beforeApposition(tokens: readonly Token[], from: number): Phrase | null {
  if (lowerAt(tokens, from - 1) !== "," || !/^(?:an?|the)$/u.test(lowerAt(tokens, from))) return null;
  const name = phraseBefore(tokens, from - 1);
  const last = name === null ? undefined : tokens[name.range.to - 1];
  const opens =
    name !== null && (name.range.from === 0 || /^[;:“"]$/u.test(lowerAt(tokens, name.range.from - 1)));
  const timed = /^(?:earlier|late|later|early|last|this|next|in|on|after|amid)$/u.test(
    lowerAt(tokens, name?.range.from ?? 0),
  );
  return opens && !timed && isCapital(last) ? name : null;
}

/** "an officer reached by phone said": the noun before a participle with "by", null where none stands there. */
export function pastParticiple(tokens: readonly Token[], from: number): Phrase | null {
  const [noun, participle] = [tokens[from - 3], tokens[from - 2]];
  if (lowerAt(tokens, from - 1) !== "by" || participle?.pos !== "VERB" || noun === undefined) return null;
  return noun.pos === "NOUN" && participle.lower.endsWith("ed") ? phraseBefore(tokens, from - 2) : null;
}
