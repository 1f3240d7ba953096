import fc from "fast-check";
import { expect, test } from "vitest";
import { searchMarks } from "./search-marks";

const marked = (title: string, q: string | null) =>
  searchMarks(title, q)
    .filter((piece) => piece.marked)
    .map(({ text }) => text);

test("the words of a search are marked whatever their case and accents", () => {
  expect(marked("Strike on Kryvyi Rih", "RIH strike")).toEqual(["Strike", "Rih"]);
  expect(marked("Erdoğan meets Macron", "erdogan")).toEqual(["Erdoğan"]);
  expect(marked("Erdog\u0306an meets Macron", "erdoğan")).toEqual(["Erdog\u0306an"]);
  expect(marked("Удар по Сумах", "сумах")).toEqual(["Сумах"]);
});

test("a word is marked in its other forms, and where longer words begin with it", () => {
  expect(marked("Strike on Sumy", "strikes")).toEqual(["Strike"]);
  expect(marked("Attacked again", "attack")).toEqual(["Attacked"]);
  expect(marked("Statements", "state")).toEqual(["State"]);
  expect(marked("Upstate", "state")).toEqual([]);
});

test("signs are marked, and part words", () => {
  expect(marked("100% of the windows", "100%")).toEqual(["100%"]);
  expect(marked("A cease-fire holds", "cease-fire")).toEqual(["cease-fire"]);
});

test("without a search, and for signs alone, nothing is marked", () => {
  expect(marked("Kyiv", null)).toEqual([]);
  expect(marked("Kyiv", "  \u0301 ")).toEqual([]);
  expect(searchMarks("", "x")).toEqual([]);
});

test("the pieces make up the title again, and each begins where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, q) => {
      const pieces = searchMarks(title, q);
      expect(pieces.map(({ text }) => text).join("")).toBe(title);
      for (const { text, start } of pieces) expect(title.startsWith(text, start)).toBe(true);
    }),
  );
});
