import type { ClassifiedLine, LineKind } from "@/lib/text/line-kinds";
import type { Utf16Span } from "@/lib/text/position";

/** A stretch of one line over which the same passages lie. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  /** Indices into the passages given, outermost first. */
  readonly passages: readonly number[];
  /** Those of them that begin here. */
  readonly begins: readonly number[];
};

export type SegmentedLine = {
  readonly start: number;
  readonly kind: LineKind;
  readonly segments: readonly Segment[];
};

/** Cuts each line where a passage begins or ends. All segments joined are the text, character by character. */
export function segmentText(
  text: string,
  lines: readonly ClassifiedLine[],
  passages: readonly Utf16Span[],
): SegmentedLine[] {
  const order = passages
    .map((_, index) => index)
    .sort((a, b) => starts(passages, a) - starts(passages, b) || ends(passages, b) - ends(passages, a));
  return lines.map((line) => {
    const near = order.filter((i) => starts(passages, i) < line.end && ends(passages, i) > line.start);
    const cuts = new Set<number>([line.start, line.end]);
    for (const i of near) {
      cuts.add(Math.max(starts(passages, i), line.start));
      cuts.add(Math.min(ends(passages, i), line.end));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    const segments = sorted.slice(0, -1).map((start, n): Segment => {
      const end = sorted[n + 1] ?? line.end;
      const over = near.filter((i) => starts(passages, i) < end && ends(passages, i) > start);
      return {
        start,
        text: text.slice(start, end),
        passages: over,
        begins: over.filter((i) => starts(passages, i) === start),
      };
    });
    return { start: line.start, kind: line.kind, segments };
  });
}

const starts = (spans: readonly Utf16Span[], index: number): number => spans[index]?.start ?? 0;
const ends = (spans: readonly Utf16Span[], index: number): number => spans[index]?.end ?? 0;
