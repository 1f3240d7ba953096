import { expect, test } from "vitest";
import { importance, moreImportant, type Weighed } from "./importance";

const EVENT: Weighed = {
  type: "strike",
  review: "unreviewed",
  killed: null,
  injured: null,
  articleCount: 1,
  publishers: ["A"],
  annotationCount: 0,
};
const of = (more: Partial<Weighed>) => importance({ ...EVENT, ...more });

test.each<[string, Partial<Weighed>, Partial<Weighed>]>([
  ["more dead", { killed: [5, 5] }, { killed: [4, 4] }],
  ["dead over as many injured", { killed: [3, 3] }, { injured: [3, 3] }],
  ["the highest figure given", { killed: [3, 9] }, { killed: [3, 3] }],
  ["more publishers", { publishers: ["A", "B"] }, { publishers: ["A"] }],
  ["a known actor", { actorRank: 2 }, { actorRank: 0 }],
  ["what a person confirmed", { review: "confirmed" }, {}],
  ["what somebody annotated", { annotationCount: 1 }, {}],
  ["a deed over a statement", {}, { type: "statement" }],
  [
    "the toll over everything else",
    { killed: [40, 40] },
    { publishers: ["A", "B", "C"], review: "edited", actorRank: 2 },
  ],
])("%s asks more to be seen", (_, more, less) => expect(of(more)).toBeGreaterThan(of(less)));

test("a publisher's second article is no second voice", () =>
  expect(of({ articleCount: 2 })).toBe(of({ articleCount: 1 })));

test("articles without a publisher are one voice", () =>
  expect(of({ publishers: [], articleCount: 3 })).toBe(of({ publishers: ["A"] })));

test("many notes weigh no more than two", () =>
  expect(of({ annotationCount: 50 })).toBe(of({ annotationCount: 2 })));

test("between equals the later goes first, then the smaller id", () => {
  const mark = (id: string, startsAt: number) => ({ id, startsAt, importance: 1 });
  const sorted = [mark("b", 1), mark("a", 1), mark("c", 2)].sort(moreImportant);
  expect(sorted.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});
