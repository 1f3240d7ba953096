import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It fell in March.", "2025-03"],
  ["It fell in December.", "2024-12"],
  ["It fell in April.", "2025-04"],
  ["It fell in May.", "2024-05"],
  ["It fell in May 1945.", "1945-05"],
  ["It fell in Sept. 2023.", "2023-09"],
  ["It fell last May.", "2024-05"],
  ["It fell last April.", "2024-04"],
  ["It fell in June last year.", "2024-06"],
  ["January’s raid failed.", "2025-01"],
  ["It fell in early April.", "2025-04-01/2025-04-10"],
  ["It fell in mid-March.", "2025-03-11/2025-03-20"],
  ["It fell in late February 2024.", "2024-02-21/2024-02-29"],
  ["It fell at the end of March.", "2025-03-21/2025-03-31"],
  ["It fell in the first week of March.", "2025-03-01/2025-03-07"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test("a coming month lies ahead", () => {
  expect(dateIn("They will meet in June.", { tense: "future" })).toBe("2025-06");
  expect(dateIn("They will meet next March.", { tense: "future" })).toBe("2026-03");
});

test.each([
  "The dam may have been hit.",
  "They might, or May, refuse.",
  "the March on Rome",
  "soldiers march in columns",
  "In March on Rome he wrote of it".replace("In March", "In Stalin’s March"),
  "Theresa May said so.",
  "April Glaspie met him.",
  "an august body",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
