import { readArticle } from "../../lib/extract/article/article";
import { marksOf } from "../../lib/extract/evidence/marks";
import { STAGES } from "../../lib/extract/extract-events";
import type { Range } from "../../lib/extract/grammar/clause";
import { runStages } from "../../lib/extract/pipeline";
import { weighEvidence } from "../../lib/extract/stages/weigh-evidence";
import type { PositionMap } from "../../lib/text/position";
import { positionMap } from "../../lib/text/position";
import type { Sentence } from "../../lib/text/sentences";
import type { AnnotatedArticle, Span } from "./annotated";

/** A strike that the stages before the weighing propose, and whether the annotators found one there. */
export type Example = {
  readonly marks: readonly string[];
  readonly isStrike: boolean;
  readonly weight: number;
};

/** What is not annotated in sets whose annotators did not look for everything counts less. */
const UNSURE = 0.5;
/** A message without an incident may yet tell of fighting between armies. */
const WHOLE_MESSAGE = 0.3;

/** The strikes proposed in an article as examples; marks that only say from which set it is take up what its annotators do differently. */
export function examplesOf(annotated: AnnotatedArticle): Example[] {
  const { input, set } = annotated;
  const article = readArticle(input);
  const before = STAGES.slice(0, STAGES.indexOf(weighEvidence));
  const { kept } = runStages(before, article);
  const positions = positionMap(input.text);
  return kept.flatMap((one) => {
    if (one.type !== "strike") return [];
    const sentence = article.sentences[one.sentence];
    if (sentence === undefined) return [];
    const span = (range: Range) => spanOf(sentence, range, positions);
    const truth = judge(annotated, span(one.trigger), span(one.clause));
    return truth === null ? [] : [{ ...truth, marks: marksFor(set, marksOf(one, article, kept)) }];
  });
}

const marksFor = (set: string | null, marks: readonly string[]): string[] =>
  set === null ? [...marks] : [...marks, `of ${set}`];

function judge(
  { annotation, spans }: AnnotatedArticle,
  trigger: Span,
  clause: Span,
): Omit<Example, "marks"> | null {
  switch (annotation) {
    case "whole events":
      return { isStrike: spans.some((span) => overlaps(span, trigger)), weight: 1 };
    case "triggers": {
      const isStrike = spans.some((span) => overlaps(span, clause));
      return { isStrike, weight: isStrike ? 1 : UNSURE };
    }
    case "messages":
      return spans.length > 0 ? null : { isStrike: false, weight: WHOLE_MESSAGE };
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function spanOf(sentence: Sentence, { from, to }: Range, positions: PositionMap): Span {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  return positions.toSpan({ start: first?.start ?? sentence.start, end: last?.end ?? sentence.end });
}
