import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { clauseWith, lowerAt } from "../grammar/clause";
import { PLACES } from "../lexicon/gazetteer";
import type { Trigger } from "./trigger";

/** A stretch of a sentence with its triggers: a clause, or several that tell of one attack. */
export type Part = Range & { readonly triggers: readonly Trigger[] };

/** "the clashes that broke out in Goma": the relative clause of a noun says where and when. */
export function withRelative(
  { tokens }: Sentence,
  clauses: readonly Range[],
  clause: Range,
  triggers: readonly Trigger[],
): Range {
  const last = triggers.at(-1);
  if (
    last?.noun !== true ||
    last.at !== clause.to - 1 ||
    !/^(?:that|which)$/u.test(lowerAt(tokens, clause.to))
  )
    return clause;
  return { from: clause.from, to: clauseWith(clauses, clause.to).to };
}

const tellsAttack = ({ triggers }: Part): boolean => triggers.some(({ kind }) => kind === "attack");

/** "Four died when a missile hit …", "a strike on X that killed 35": what was done to people belongs to the attack beside it. */
export function mergeHarm(article: Article, sentence: Sentence, parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before === undefined || tellsAttack(before) === tellsAttack(part)) {
      if (before !== undefined && !tellsAttack(part) && !standsApart(article, sentence, part))
        merged[merged.length - 1] = both(before, part);
      else merged.push(part);
      continue;
    }
    const opening = lowerAt(sentence.tokens, part.from);
    const joins = tellsAttack(part)
      ? /^(?:when|as|after|where|during|following|although|though|despite)$/u.test(opening) ||
        /^(?:when|as|after)$/u.test(lowerAt(sentence.tokens, part.from + 1)) ||
        (opening === "and" && part.triggers[0]?.kind === "harm")
      : !standsApart(article, sentence, part);
    if (joins) merged[merged.length - 1] = both(before, part);
    else merged.push(part);
  }
  return merged;
}

const both = (first: Part, second: Part): Part => ({
  from: first.from,
  to: second.to,
  triggers: [...first.triggers, ...second.triggers],
});

/** Whether a clause has a place of its own, or says that it tells of something else. */
function standsApart(article: Article, sentence: Sentence, { from, to }: Part): boolean {
  const { tokens } = sentence;
  if (/^(?:that|which|whose)$/u.test(lowerAt(tokens, from))) return false;
  for (let i = from; i < to; i += 1)
    if (
      /^(?:separate|separately|another|elsewhere|earlier|previous|later|meanwhile)$/u.test(lowerAt(tokens, i))
    )
      return true;
  return (article.names.all[sentence.index] ?? []).some(
    (name) =>
      name.from >= from &&
      name.to <= to &&
      (name.kind === "place" || PLACES.has(name.text)) &&
      /^(?:in|near|at|outside|on|of)$/u.test(lowerAt(tokens, name.from - 1)),
  );
}
