import { expect, test } from "vitest";
import { cleanLine, cutLine } from "./clean-line";

test("marks that reorder or hide text are gone, so that a title cannot make its page lie", () => {
  expect(cleanLine(" Port\u202e attack\n\u200b kills\u2066 three ")).toBe("Port attack kills three");
});

test("joined emoji stay joined", () => {
  expect(cleanLine("👩‍🚒 at work")).toBe("👩‍🚒 at work");
});

test("a cut falls between words and shows", () => {
  expect(cutLine("Port attack kills three people", 20)).toBe("Port attack kills…");
});

test("a cut never splits a character", () => {
  expect(cutLine("😀".repeat(20), 10)).toBe(`${"😀".repeat(4)}…`);
});

test("a cut leaves no article or preposition dangling", () => {
  expect(cutLine("The minister met the president in the capital", 38)).toBe(
    "The minister met the president…",
  );
});
