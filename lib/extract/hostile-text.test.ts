import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractEvents } from "./extract-events";

const extract = (text: string, published: string | null = "2025-09-18") =>
  extractEvents({ title: null, published, text });

const PIECES = [
  "A missile hit Kyiv on Sunday.",
  " he said",
  "“",
  "”",
  '"',
  "killed 3",
  "in",
  "Zelensky",
  "😀",
  "\n",
  "e\u0301",
  "العربية",
  "עברית",
  "漢字",
  "हिन्दी",
  ",",
  ".",
  "on the ",
  "\u0000",
  "\u200f",
  "-",
  "(",
  "Mr. ",
  "according to",
];

describe("hostile text", () => {
  test("every passage and date of any text is verbatim in code points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join("");
          const points = [...text];
          const { mentions, dates, dropped } = extract(text);
          const quotes = [
            ...mentions.flatMap(({ passages, claims, dateQuote, placeQuote }) => [
              ...passages,
              ...claims.map(({ passage }) => passage),
              dateQuote,
              placeQuote,
            ]),
            ...dropped.map(({ passage }) => passage),
          ];
          for (const quote of quotes)
            if (quote !== null) expect(points.slice(quote.start, quote.end).join("")).toBe(quote.quote);
          for (const { start, end, text: words } of dates)
            expect(points.slice(start, end).join("")).toBe(words);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(["", " ", "\n\n", "no words of war", "12345", "“”"])("nothing comes of %j", (text) => {
    expect(extract(text).mentions).toEqual([]);
  });

  // Near-misses repeated until a pattern that looks back would hang.
  test.each([
    "on the ",
    "he said ",
    '"',
    "“",
    "killed 3 and ",
    "Smith, ",
    "Aaa ",
    "Mr. ",
    "a-",
    "x",
    "said on Monday, ",
    "said Smith and ",
    "in nearly twenty-three and a half years or so ",
    "the first day of the Muslim holy fasting month of ",
    "between the 3rd, 4th to the 5th of ",
    "twenty-",
    "(@a) via AP/",
    "was condemned by ",
  ])(
    "%j over and over ends in good time",
    (piece) => {
      const started = performance.now();
      extract(piece.repeat(Math.ceil(40_000 / piece.length)));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  // A character of each script, of the signs and of the private planes, and nothing but quotation marks.
  const SIZE = 100_000;
  const EVERY_SCRIPT = [
    ..."AaÀąΩωЖжԱაאבעضكދހअঅਅઅଅஅఅಅഅසกກကကႠᏣሀកᠠᮓᬅꦄあアー漢字가ㅏㄅꀀᐁᚠᚁⵣߐꓐ𐍈𐤀𐎀𒀀𓀀𑀅𞤀𐐀𝕬",
    ..."٣५৭๓〇Ⅷ①½",
    ..."\u0301\u064b\u0e31\u200b\u200d\u202e\ufeff\ufe0f",
    ..."—…€°№😀🇺🇦\u{10fffd}",
  ];
  const sized = (pieces: readonly string[]): string =>
    pieces
      .join("")
      .repeat(Math.ceil(SIZE / pieces.join("").length))
      .slice(0, SIZE);
  test.each([
    ["double quotation marks", sized(["“", "”"])],
    ["marks that only close", sized(["”"])],
    ["marks of every kind", sized([..."“”‘’«»„\"'`"])],
    ["single marks behind full stops", sized([..."‘.’ "])],
    ["every script without a space", sized(EVERY_SCRIPT)],
    ["every script in words", sized(EVERY_SCRIPT.map((letter) => `${letter}${letter} `))],
    ["every script in lines", sized(EVERY_SCRIPT.map((letter) => `${letter} said.\n`))],
    ["marks that join a letter", sized(["e", ..."\u0301".repeat(40)])],
  ])(
    "100,000 characters of %s end in good time",
    (_, text) => {
      const started = performance.now();
      extract(text);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );

  test.each(["a ", '"x" ', "by X, ", "hit, ", "“a” ", "said ", "Gaza ", "3 "])(
    "%j a hundred thousand times ends in good time",
    (piece) => {
      const started = performance.now();
      extract(piece.repeat(SIZE));
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    60_000,
  );

  test("a text without a date of publication is read all the same", () => {
    expect(
      extract("A missile hit Kyiv on 3 March 2024, killing two people.", null).mentions.map(
        ({ date }) => date,
      ),
    ).toEqual(["2024-03-03"]);
  });
});
