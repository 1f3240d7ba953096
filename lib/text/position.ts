declare const unit: unique symbol;

/** An offset counted in Unicode code points: what is stored, linked and exported. */
export type CodePoint = number & { readonly [unit]: "code point" };

/** An offset counted in UTF-16 code units: what JavaScript strings and regular expressions count. */
export type Utf16 = number & { readonly [unit]: "utf-16" };

/** A half-open stretch [start, end) of a text, in code points. */
export type Span = { readonly start: CodePoint; readonly end: CodePoint };

/** A half-open stretch [start, end) of a text, in UTF-16 code units. */
export type Utf16Span = { readonly start: Utf16; readonly end: Utf16 };

export const codePoint = (offset: number): CodePoint => offset as CodePoint;
export const utf16 = (offset: number): Utf16 => offset as Utf16;

/** Converts offsets of one text between its two units. Offsets outside the text are clamped to its ends. */
export type PositionMap = {
  readonly toCodePoint: (offset: Utf16) => CodePoint;
  readonly toUtf16: (offset: CodePoint) => Utf16;
  readonly toSpan: (span: Utf16Span) => Span;
  readonly toUtf16Span: (span: Span) => Utf16Span;
};

/** Indexes the astral characters of `text` once, so that each conversion is a binary search. */
export function positionMap(text: string): PositionMap {
  const astral: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) astral.push(match.index);

  const toCodePoint = (offset: Utf16): CodePoint => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    return codePoint(clamped - countBefore(astral, clamped));
  };
  const toUtf16 = (offset: CodePoint): Utf16 => {
    const clamped = Math.max(0, Math.min(offset, text.length - astral.length));
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The code point index of the astral character that has `middle` others before it.
      if ((astral[middle] ?? 0) - middle < clamped) low = middle + 1;
      else high = middle;
    }
    return utf16(clamped + low);
  };
  return {
    toCodePoint,
    toUtf16,
    toSpan: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }),
    toUtf16Span: ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }),
  };
}

/** How many of the ascending `positions` lie before `offset`. */
function countBefore(positions: readonly number[], offset: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
