import fc from "fast-check";
import { expect, it } from "vitest";
import { cutToWidth } from "./cut-to-width";

const narrow = new Set("ilj., ");
const measure = (text: string) =>
  [...text].reduce((sum, letter) => sum + (narrow.has(letter) ? 3 : letter === "m" ? 12 : 7), 0);

it("leaves a text that has room as it is", () => {
  expect(cutToWidth("Talks in Vienna", 200, measure)).toBe("Talks in Vienna");
});

it("says that something is missing, and leaves no blank before it", () => {
  expect(cutToWidth("Talks in Vienna", 54, measure)).toBe("Talks in…");
});

it("cuts no letter in two", () => {
  expect(cutToWidth("😀😀😀😀", 22, measure)).toBe("😀😀…");
});

it("takes no more than there is, and as much as that", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 7, max: 300 }), (text, width) => {
      const cut = cutToWidth(text, width, measure);
      expect(measure(cut)).toBeLessThanOrEqual(width);
      if (cut === text) return;
      const more = [...text]
        .slice(0, [...cut].length)
        .join("")
        .trimEnd();
      expect(measure(`${more}…`) > width || more.length < cut.length).toBe(true);
    }),
  );
});
