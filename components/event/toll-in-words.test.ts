import { expect, test } from "vitest";
import type { EventClaim } from "@/lib/timeline/event";
import { figuresOf, tollInWords } from "./toll-in-words";

const article = { id: "a", title: "A", url: null, publisher: null, publishedAt: null };
const claim = (id: string, low: number | null, high: number | null, words: string): EventClaim => ({
  ...{ id, low, high, words, article, version: 1 },
  attribute: "killed",
  attribution: null,
  passage: null,
});

test("a toll is a number, or a range when sources leave one", () => {
  expect(tollInWords([35, 35])).toBe("35");
  expect(tollInWords([1200, 1500])).toBe("1,200–1,500");
});

test("claims stand under the figure they give, the lowest first and words without a number last", () => {
  const claims = [
    claim("1", null, null, "dozens"),
    claim("2", 35, 35, "35"),
    claim("3", 31, 31, "at least 31"),
    claim("4", 35, 35, "35 people"),
    { ...claim("5", 99, 99, "99"), attribute: "injured" as const },
  ];
  expect(figuresOf(claims, "killed").map(({ label, claims: by }) => [label, by.map(({ id }) => id)])).toEqual(
    [
      ["31", ["3"]],
      ["35", ["2", "4"]],
      ["dozens", ["1"]],
    ],
  );
});
