import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { reactionBefore } from "./purpose";
import { isNamedAttack, isParticular, strikeNounAt } from "./strike-noun";

/** Whether a loose noun ("fighting", "violence", "murder") has a day, a toll or somebody it was done to. */
export function isHeld(article: Article, sentence: Sentence, i: number, clause: Range): boolean {
  const from = Math.max(clause.from, reactionBefore(sentence.tokens, i));
  const whole = { from, to: Math.min(sentence.tokens.length, clause.to + RELATIVE_CLAUSE) };
  return anchored(article, sentence, whole) || isSingledOut(article, sentence, i);
}

/** How far behind a loose noun its day may stand: "the fighting that broke out on Monday". */
const RELATIVE_CLAUSE = 10;

/** "the murder of four nuns", "the execution of Judge Paz": a loose noun with somebody it was done to. */
function isSingledOut(article: Article, sentence: Sentence, i: number): boolean {
  const noun = strikeNounAt(sentence.tokens, i);
  if (noun.determiner === "none" || lowerAt(sentence.tokens, i - 1) === "attempted") return false;
  const person = noun.object !== null && isParticular(sentence, noun.object, article);
  return (
    DONE_TO_SOMEBODY.test(lowerAt(sentence.tokens, i)) && (person || isNamedAttack(sentence.tokens, noun))
  );
}

const DONE_TO_SOMEBODY = /^(?:killings?|murders?|executions?|slaughter)$/u;

/** A day, a toll or a smaller place stands in the clause. */
function anchored(article: Article, sentence: Sentence, clause: Range): boolean {
  const from = sentence.tokens[clause.from]?.start ?? sentence.start;
  const to = sentence.tokens[clause.to - 1]?.end ?? sentence.end;
  if (
    (article.datesIn[sentence.index] ?? []).some(
      (date) => date.meaning.kind !== "vague" && date.start >= from && date.end <= to,
    )
  )
    return true;
  return (
    /\b(?:killed|killing|wounded|wounding|injured|dead|died)\b/u.test(article.text.slice(from, to)) &&
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores)\b/u.test(
      article.text.slice(from, to),
    )
  );
}
