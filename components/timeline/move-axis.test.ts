import { expect, test } from "vitest";
import { cramped } from "./move-axis";

test("of labels that would run together the one before the next is left out", () => {
  const every5th = [
    { start: 0, words: 14 },
    { start: 40, words: 14 },
    // The 31st, a day before the first.
    { start: 80, words: 14 },
    { start: 88, words: 7 },
    { start: 128, words: 7 },
  ];
  expect(cramped(every5th)).toEqual([false, false, true, false, false]);
});

test("labels with a gap between them all stay, and so does the last however near the edge it stands", () => {
  expect(
    cramped([
      { start: 0, words: 20 },
      { start: 28, words: 20 },
    ]),
  ).toEqual([false, false]);
  expect(
    cramped([
      { start: 0, words: 20 },
      { start: 27, words: 20 },
    ]),
  ).toEqual([true, false]);
  expect(cramped([])).toEqual([]);
});
