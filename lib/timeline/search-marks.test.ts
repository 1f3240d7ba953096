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

test("words are found inside words, as the search finds them", () => {
  expect(marked("Statements", "state")).toEqual(["State"]);
});

test("words that stand side by side or overlap make one mark", () => {
  expect(marked("Kyiv", "kyi yiv")).toEqual(["Kyiv"]);
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
