import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyLines } from "./line-kinds";
import { utf16 } from "./position";
import { segmentText } from "./segment-text";

const span = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });
const joined = (lines: ReturnType<typeof segmentText>) =>
  lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join("");

test("overlapping spans cut a line into stretches that know what lies over them", () => {
  const text = "one two three\nfour";
  const lines = segmentText(text, classifyLines(text), [span(4, 13), span(0, 7), span(8, 18)]);
  expect(lines.map(({ segments }) => segments.map((s) => [s.text, s.spans, s.begins]))).toEqual([
    [
      ["one ", [1], [1]],
      ["two", [1, 0], [0]],
      [" ", [0], []],
      ["three", [0, 2], [2]],
      ["\n", [2], []],
    ],
    [["four", [2], []]],
  ]);
});

test("whatever the spans, the segments together are the text", () => {
  const stretch = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀", "é", "ש") }),
      fc.array(stretch),
      (text, spans) => {
        const inside = spans.map(({ start, end }) =>
          span(Math.min(start, text.length), Math.min(end, text.length)),
        );
        expect(joined(segmentText(text, classifyLines(text), inside))).toBe(text);
      },
    ),
  );
});
