import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "./fold-name";
import { placeKey, relatePlaces } from "./same-place";

test.each([
  ["Kyiv", "Kiev", "same"],
  ["Odesa", "the port city of Odessa", "same"],
  ["Kryvyi Rih", "Kryvyi Rig", "same"],
  ["Kyiv", "city of Kyiv", "same"],
  ["Sumy", "Sumy region", "contained"],
  ["Kryvyi Rih", "a playground in Kryvyi Rig", "contained"],
  ["Sumy", "Ukraine", "country-of"],
  ["Bilopillia", "Ukraine", "country-of"],
  ["Sumy", "Russia", "apart"],
  ["Kharkiv", "Kyiv", "apart"],
  ["Bilopillia", "Marhanets", "apart"],
] as const)("%s and %s are %s", (a, b, relation) => {
  expect(relatePlaces(a, b)).toBe(relation);
  expect(relatePlaces(b, a)).toBe(relation);
});

test("two spellings of a place have one key, a region has its own", () => {
  expect(placeKey("Kiev")).toBe(placeKey("the city of Kyiv"));
  expect(placeKey("Sumy region")).not.toBe(placeKey("Sumy"));
});

test("folding a name twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});
