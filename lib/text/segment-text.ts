import type { ClassifiedLine, LineKind } from "./line-kinds";
import type { Utf16Span } from "./position";

/** A stretch of one line over which the same spans lie. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  /** Indices into the spans given, outermost first. */
  readonly spans: readonly number[];
  /** Those of them that begin here. */
  readonly begins: readonly number[];
};

export type SegmentedLine = {
  readonly start: number;
  readonly kind: LineKind;
  readonly segments: readonly Segment[];
};

/** Cuts each line where a span begins or ends. All segments joined are the text, character by character. */
export function segmentText(
  text: string,
  lines: readonly ClassifiedLine[],
  spans: readonly Utf16Span[],
): SegmentedLine[] {
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => starts(spans, a) - starts(spans, b) || ends(spans, b) - ends(spans, a));
  return lines.map((line) => {
    const near = order.filter((i) => starts(spans, i) < line.end && ends(spans, i) > line.start);
    const cuts = new Set<number>([line.start, line.end]);
    for (const i of near) {
      cuts.add(Math.max(starts(spans, i), line.start));
      cuts.add(Math.min(ends(spans, i), line.end));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    const segments = sorted.slice(0, -1).map((start, n): Segment => {
      const end = sorted[n + 1] ?? line.end;
      const over = near.filter((i) => starts(spans, i) < end && ends(spans, i) > start);
      return {
        start,
        text: text.slice(start, end),
        spans: over,
        begins: over.filter((i) => starts(spans, i) === start),
      };
    });
    return { start: line.start, kind: line.kind, segments };
  });
}

const starts = (spans: readonly Utf16Span[], index: number): number => spans[index]?.start ?? 0;
const ends = (spans: readonly Utf16Span[], index: number): number => spans[index]?.end ?? 0;
