import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It fell last week.", "2025-04-07/2025-04-13"],
  ["It fell this week.", "2025-04-14/2025-04-20"],
  ["It fell last month.", "2025-03"],
  ["It fell this year.", "2025"],
  ["It fell last year.", "2024"],
  ["It fell earlier this week.", "2025-04-14/2025-04-15"],
  ["It fell earlier this month.", "2025-04-01/2025-04-15"],
  ["It fell earlier in the week.", "2025-04-14/2025-04-15"],
  ["It fell over the weekend.", "2025-04-12/2025-04-13"],
  ["It fell last weekend.", "2025-04-12/2025-04-13"],
  ["It fell early last month.", "2025-03-01/2025-03-10"],
  ["It fell late last year.", "2024-09/2024-12"],
  ["It fell in the past week.", "2025-04-08/2025-04-15"],
  ["It fell in the last 24 hours.", "2025-04-14/2025-04-15"],
  ["It fell over the past three months.", "2025-01/2025-04"],
])("past: %s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test.each([
  ["They will meet next week.", "2025-04-21/2025-04-27"],
  ["They will meet later this week.", "2025-04-16/2025-04-20"],
  ["They will meet at the weekend.", "2025-04-19/2025-04-20"],
  ["They will meet next month.", "2025-05"],
  ["They will meet at the end of the month.", "2025-04-21/2025-04-30"],
  ["They will meet by the end of the year.", "../2025-12"],
  ["They will meet by year-end.", "../2025-12"],
  ["They will meet in the next two weeks.", "2025-04-15/2025-04-29"],
])("future: %s", (text, edtf) => {
  expect(dateIn(text, { tense: "future" })).toBe(edtf);
});

test("the weekend of a paper printed on Sunday has begun", () => {
  expect(dateIn("It fell over the weekend.", { published: "2025-04-13" })).toBe("2025-04-12/2025-04-13");
  expect(dateIn("It fell last weekend.", { published: "2025-04-13" })).toBe("2025-04-05/2025-04-06");
});

test.each(["It fell in recent days.", "They met in the last few weeks.", "He recently resigned."])(
  "time, but no date: %s",
  (text) => {
    expect(dateIn(text)).toBe("?");
  },
);

test.each([
  "He spoke on “This Week” again.",
  "the last week of talks".replace("last", "long"),
  "a week of talks",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
