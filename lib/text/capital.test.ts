import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsWithCapital } from "./capital";

test.each(["Kyiv", "É", "Ивано", "A"])("%s begins with a capital", (text) => {
  expect(beginsWithCapital(text)).toBe(true);
});

test.each(["", "kyiv", "é", "9 May", "“A", "漢"])("%s does not", (text) => {
  expect(beginsWithCapital(text)).toBe(false);
});

test("of any text it says what Unicode says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(beginsWithCapital(text)).toBe(/^\p{Lu}/u.test(text));
    }),
  );
});
