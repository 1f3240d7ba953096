import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import { lowerAt } from "../grammar/clause";
import type { Name } from "../names/names";
import type { Gender } from "./gender";
import { genderOf } from "./gender";
import type { Party } from "./party";
import { personCalled } from "./party";

/** The people whom a sentence names outside quotation marks. */
export const peopleIn = (article: Article, sentence: Sentence): Name[] =>
  (article.names.all[sentence.index] ?? []).filter((name) => {
    const first = sentence.tokens[name.from];
    return name.kind === "person" && first !== undefined && !isInQuotes(article, first);
  });

/** The first person that a sentence names before a word, as no owner and behind no preposition; null when none fits the gender. */
export function namedBefore(article: Article, sentence: Sentence, end: number, gender: Gender): Party | null {
  for (const name of peopleIn(article, sentence)) {
    if (name.to > end) break;
    if (/^['’]s?$/u.test(lowerAt(sentence.tokens, name.to))) continue;
    if (/^(?:of|with|by|to|for|from|against|about|between)$/u.test(lowerAt(sentence.tokens, name.from - 1)))
      continue;
    const person = article.names.personNamed(name.text);
    const theirs = person === null ? null : genderOf(person);
    if (theirs === null || theirs === gender) return personCalled(article, name.text);
  }
  return null;
}
