import { codePoint, type PositionMap } from "@/lib/text/position";
import type { Annotation } from "@/lib/timeline/event";
import { parseCharFragment } from "./char-fragment";
import type { ReaderPassage } from "./reader-passage";
import type { Stretch } from "./use-highlights";

export type Chosen = Stretch & {
  /** Passages that are exactly this stretch, else those that share words with it. */
  readonly passages: readonly ReaderPassage[];
  readonly annotation: Annotation | null;
};

/** What a fragment points at: `char=12,40` or `a-{annotation}`. Null for nothing, and for a stretch past the end of the text. */
export function chosenStretch(
  fragment: string | null,
  positions: PositionMap,
  passages: readonly ReaderPassage[],
  annotations: readonly Annotation[],
): Chosen | null {
  const annotation = annotations.find(({ id }) => fragment === `a-${id}`) ?? null;
  const on = annotation?.passage;
  const span = on
    ? { start: codePoint(on.start), end: codePoint(on.end) }
    : parseCharFragment(fragment ?? "");
  if (!span) return null;
  const { start: from, end: to } = positions.toUtf16Span(span);
  if (from >= to) return null;
  const exact = passages.filter((passage) => passage.from === from && passage.to === to);
  const shared = passages.filter((passage) => passage.from < to && passage.to > from);
  return { from, to, annotation, passages: exact.length > 0 ? exact : shared };
}
