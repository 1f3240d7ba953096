import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyLines } from "@/lib/text/line-kinds";
import { utf16 } from "@/lib/text/position";
import { charFragment, parseCharFragment } from "./char-fragment";
import { segmentText } from "./segment-text";

const span = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });
const joined = (lines: ReturnType<typeof segmentText>) =>
  lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join("");

test("overlapping passages cut a line into stretches that know what lies over them", () => {
  const text = "one two three\nfour";
  const lines = segmentText(text, classifyLines(text), [span(4, 13), span(0, 7), span(8, 18)]);
  expect(lines.map(({ segments }) => segments.map((s) => [s.text, s.passages, s.begins]))).toEqual([
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

test("whatever the passages, the segments together are the text", () => {
  const passage = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀", "é", "ש") }),
      fc.array(passage),
      (text, spans) => {
        const inside = spans.map(({ start, end }) =>
          span(Math.min(start, text.length), Math.min(end, text.length)),
        );
        expect(joined(segmentText(text, classifyLines(text), inside))).toBe(text);
      },
    ),
  );
});

test("a fragment names code points from start to end, and nothing else is one", () => {
  expect(parseCharFragment(`#${charFragment({ start: 3, end: 9 })}`)).toEqual({ start: 3, end: 9 });
  for (const other of ["", "#p-1", "#char=9,3", "#char=3", "#char=-1,4", "#char=1,4;length=3"]) {
    expect(parseCharFragment(other)).toBeNull();
  }
});
