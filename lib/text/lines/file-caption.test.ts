import { expect, test } from "vitest";
import { fileCaptionIn } from "./file-caption";

const captionOf = (line: string): string | null => {
  const found = fileCaptionIn(line);
  return found === null ? null : line.slice(found.start, found.end);
};

test.each([
  [
    "FILE - Fishing boats lie in the harbor of Aden, Yemen, Oct. 3, 2021. Prices have doubled since then, traders say.",
    "Fishing boats lie in the harbor of Aden, Yemen, Oct. 3, 2021.",
  ],
  ["FILE -- Gen. J. R. Ortiz salutes. The general retired in May.", "Gen. J. R. Ortiz salutes."],
  ["FILE: A market in Bamako, Mali, June 2, 2020", "A market in Bamako, Mali, June 2, 2020"],
])("the caption ends where its sentence does: %s", (line, caption) => {
  expect(captionOf(line)).toBe(caption);
});

test.each(["FILES were burned.", "The FILE - a list of names - was lost.", "File photo"])(
  "no archive picture: %s",
  (line) => {
    expect(captionOf(line)).toBeNull();
  },
);
