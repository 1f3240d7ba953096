import fc from "fast-check";
import { expect, test } from "vitest";
import { foldEachLetter, foldLetters } from "./fold-letters";

test.each([
  ["Kraków", "krakow"],
  ["Łódź", "lodz"],
  ["Øresund", "oresund"],
  ["İstanbul", "istanbul"],
  ["Straße", "strasse"],
  ["Зеленський", "зеленськии"],
])("%s folds to %s", (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
  );
});

test.each([
  ["Vučić, Šefčovič", "Vucic, Sefcovic"],
  ["Đorđe Łukasz", "Dorde Lukasz"],
  ["Nguyễn Phú Trọng", "Nguyen Phú Trong"],
  ["Київ", "Київ"],
])("%s keeps its length as %s", (text, folded) => {
  expect(foldEachLetter(text)).toBe(folded);
  expect(folded).toHaveLength(text.length);
});
