import { describe, expect, test } from "vitest";
import { utf16 } from "./position";
import { LONGEST_SENTENCE, splitSentences } from "./sentences";

const split = (text: string) =>
  splitSentences(text, [{ start: utf16(0), end: utf16(text.length) }]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("sentences", () => {
  test.each([
    ["Lockheed Bros. said the anti-U.S. Rallies were small. They were.", 2],
    ["Orion Steel Cos. said it would close Ft. Mason on Friday. Nobody objected.", 2],
    ["Cpl. Ian Roe met Supt. Ann Lee and Messrs. Holm and Berg there.", 1],
    ["Gen. Oleksandr Syrskyi met U.S. Sen. Lindsey Graham at 5 p.m. on Sunday. They spoke for an hour.", 2],
    ['"Is it over?" he asked. "No."', 2],
    ["“The blast was huge. The house fell,” she said.", 2],
    ["He spoke to Lt. Col. Smith, of No. 4 Brigade.", 1],
    ["The price rose 3.5 percent to $1.2bn.", 1],
  ])("%s has %i", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test("a closing quotation mark stays with its sentence", () => {
    expect(split("“We stay.” He left.")).toEqual(["“We stay.”", "He left."]);
  });

  test("no sentence is longer than the cap, and no character is split", () => {
    const long = split("😀 word ".repeat(2_000));
    expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(long.every((sentence) => !/\p{Surrogate}/u.test(sentence))).toBe(true);
  });

  test("hyphenated words are one token", () => {
    const text = "Al-Othaimeen spoke.";
    expect(
      splitSentences(text, [{ start: utf16(0), end: utf16(text.length) }])[0]?.tokens.map(
        (token) => token.text,
      ),
    ).toEqual(["Al-Othaimeen", "spoke", "."]);
  });

  test.each(["Davutoğlu", "Błaszczak", "Šefčovič", "Nausėda", "Trọng", "İmamoğlu", "Brudzin\u0301ski"])(
    "%s is one word, spelled as in the text",
    (name) => {
      const text = `Reporters saw ${name} leave.`;
      const [sentence] = splitSentences(text, [{ start: utf16(0), end: utf16(text.length) }]);
      expect(sentence?.tokens.map((token) => token.text)).toEqual(["Reporters", "saw", name, "leave", "."]);
    },
  );
});
