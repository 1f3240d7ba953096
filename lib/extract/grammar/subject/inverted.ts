import type { Token } from "../../../text/sentences";
import { phraseAfter } from "../phrase";
import type { Range } from "../verb-group";
import { lowerAt } from "../verb-group";
import { isCapital, isQuote } from "./marks";
import type { Subject } from "./subject";
import { PRONOUNS, pronounAt } from "./subject";

/** `said X` after a quotation. */
export function invertedSubject(tokens: readonly Token[], start: number): Subject | null {
  const word = lowerAt(tokens, start);
  if (PRONOUNS.has(word)) return pronounAt(start);
  // "tweeted exiled lawmaker X", "said visiting envoy Y"
  const opens =
    tokens[start]?.pos === "VERB" &&
    /(?:ed|ing)$/u.test(word) &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[start + 1]?.pos ?? "");
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

/** "they need the deal, said Berman.": a name behind the verb with which the sentence ends or pauses; null where there is none. */
export function sayerBehind(tokens: readonly Token[], group: Range): Subject | null {
  if (
    !/^(?:said|says|added|adds|wrote|writes|noted|explained|explains|warned|insisted|argued|recalled)$/u.test(
      lowerAt(tokens, group.to - 1),
    )
  )
    return null;
  if (!isCapital(tokens[group.to])) return null;
  const subject = invertedSubject(tokens, group.to);
  return subject !== null && /^[.,;]?$/u.test(lowerAt(tokens, subject.whole.to)) ? subject : null;
}
