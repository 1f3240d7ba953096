import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import type { Name } from "../names/names";

/** Whom a passive tells of that has only a pronoun for its subject: "Olof Lund, who had been assassinated", "Imad Said led it until he was killed"; null without one person before it. */
export function personTold(article: Article, sentence: Sentence, { trigger }: Candidate): Name | null {
  const { tokens, index } = sentence;
  const group = verbGroupAt(tokens, trigger.to - 1);
  if (!group.passive || group.negated || /^(?:infinitive|modal|future)$/u.test(group.tense)) return null;
  let at = group.from - 1;
  while (at > 0 && BETWEEN.has(lowerAt(tokens, at))) at -= 1;
  const word = lowerAt(tokens, at);
  const people = (article.names.all[index] ?? []).filter(({ kind, to }) => kind === "person" && to <= at);
  if (word === "who") {
    const end = lowerAt(tokens, at - 1) === "," ? at - 1 : at;
    return people.find(({ to }) => to === end) ?? null;
  }
  if (word !== "he" && word !== "she") return null;
  const [first, ...others] = people;
  return others.some(({ text }) => text !== first?.text) ? null : (first ?? null);
}

/** What may stand between the pronoun and its verb. */
const BETWEEN = new Set(["himself", "herself", "had", "has", "was", "later", "also", "then", "been"]);
