import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePoint, positionMap, utf16 } from "./position";

const words = fc.constantFrom(
  "plain",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "مرحبا",
  "שלום",
  "Київ",
  "𝔘",
  "\u200d",
  "\n",
  " ",
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(""));

describe("positions", () => {
  test("a stretch cut by code points is the one cut by UTF-16 units", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { start, end } = positionMap(text).toUtf16Span({ start: codePoint(from), end: codePoint(to) });
        expect(text.slice(start, end)).toBe(points.slice(from, to).join(""));
      }),
    );
  });

  test("there and back again is the same place", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const positions = positionMap(text);
        const at = codePoint(n % ([...text].length + 1));
        expect(positions.toCodePoint(positions.toUtf16(at))).toBe(at);
      }),
    );
  });

  test("offsets outside the text are clamped to its ends", () => {
    const positions = positionMap("a😀");
    expect([
      positions.toCodePoint(utf16(99)),
      positions.toUtf16(codePoint(99)),
      positions.toCodePoint(utf16(-5)),
    ]).toEqual([2, 3, 0]);
  });
});
