import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "./normalize-text";

test.each([
  ["windows and old Mac line ends become LF", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["NUL and byte order marks go", "\ufeffKy\u0000iv\ufeff", "Kyiv"],
  ["a lone surrogate becomes the replacement character", "a\ud83db", "a\ufffdb"],
  ["decomposed letters are composed", "Zelenskyi\u0308", "Zelensky\u00ef"],
  ["emoji and joiners stay", "👩‍🚒 🇺🇦", "👩‍🚒 🇺🇦"],
  ["zero-width and bidirectional marks stay", "a\u200bb\u202ec", "a\u200bb\u202ec"],
  ["tabs stay", "a\tb", "a\tb"],
])("%s", (_claim, input, expected) => {
  expect(normalizeText(input)).toBe(expected);
});

test("surrogates that only touch once a NUL between them is gone make a character, not two", () => {
  expect(normalizeText("\ud83d\u0000\ude00")).toBe("😀");
});

test("whatever comes in, what comes out is storable and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const normal = normalizeText(text);
      expect(normalizeText(normal)).toBe(normal);
      expect(/[\0\r\ufeff]|\p{Surrogate}/u.test(normal)).toBe(false);
    }),
  );
});
