import { describe, expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

describe("published on Tuesday 15 April 2025", () => {
  test.each([
    ["It fell on Tuesday.", "2025-04-15"],
    ["It fell on Sunday.", "2025-04-13"],
    ["It fell on Wednesday.", "2025-04-09"],
    ["It fell last Friday.", "2025-04-11"],
    ["It fell last Tuesday.", "2025-04-08"],
    ["It fell this past Saturday.", "2025-04-12"],
    ["It fell on Friday of last week.", "2025-04-11"],
    ["It fell on Tuesday last week.", "2025-04-08"],
    ["It fell on Tues. near the port.", "2025-04-15"],
    ["ON MONDAY THE REBELS FIRED", "2025-04-14"],
    ["Monday’s strike", "2025-04-14"],
  ])("past: %s", (text, edtf) => {
    expect(dateIn(text)).toBe(edtf);
  });

  test.each([
    ["They will meet on Thursday.", "2025-04-17"],
    ["They will meet on Tuesday.", "2025-04-15"],
    ["They will meet next Friday.", "2025-04-25"],
    ["They will meet next Monday.", "2025-04-21"],
    ["They will meet this Friday.", "2025-04-18"],
    ["They will meet this coming Sunday.", "2025-04-20"],
    ["They will meet on Monday next week.", "2025-04-21"],
  ])("future: %s", (text, edtf) => {
    expect(dateIn(text, { tense: "future" })).toBe(edtf);
  });
});

test("the following and the previous weekday count from the date told last", () => {
  expect(dateIn("They met again the following Monday.", { anchor: "2024-06-12" })).toBe("2024-06-17");
  expect(dateIn("They had met the previous Monday.", { anchor: "2024-06-12" })).toBe("2024-06-10");
  expect(dateIn("They met again the following Monday.")).toBe("?");
});

test("a weekday needs a day of publication", () => {
  expect(dateIn("It fell on Sunday.", { published: null })).toBe("?");
});

test.each([
  "Shelling resumes every Friday.",
  "The mosque filled for Friday prayers.",
  "He told the Sunday Times so.",
  "The Sun reported it.",
  "Markets recall Black Friday.",
  "They rally on Saturdays.",
  "Clashes come on Monday nights.",
  "wed to the idea",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
