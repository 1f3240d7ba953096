import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["updated 2025-04-12", "2025-04-12"],
  ["updated 2025-04-12T05:30Z", "2025-04-12"],
  ["signed 25.12.2024 in Bern", "2024-12-25"],
  ["signed 25/12/2024 in Bern", "2024-12-25"],
  ["signed 12/25/2024 in Bern", "2024-12-25"],
  ["signed 04/04/2024", "2024-04-04"],
  ["filed 10/30/89", "1989-10-30"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test("another date of the text proves the order", () => {
  expect(datesIn("First 03/04/2024, then 25/04/2024.")[0]).toBe("03/04/2024 → 2024-04-03");
  expect(datesIn("First 03/04/2024, then 04/25/2024.")[0]).toBe("03/04/2024 → 2024-03-04");
});

test("what the caller knows of the order wins", () => {
  expect(dateIn("signed 03/04/2024", { dayFirst: true })).toBe("2024-04-03");
  expect(dateIn("signed 03/04/2024", { dayFirst: false })).toBe("2024-03-04");
});

test("without proof a reading that the tense rules out is not taken", () => {
  expect(dateIn("signed 12/04/2025")).toBe("2025-04-12");
  expect(dateIn("will be signed 03/06/2025", { tense: "future" })).toBe("2025-06-03");
});

test("without proof and with two readings there is no date", () => {
  expect(dateIn("signed 03/04/2024")).toBe("?");
  expect(dateIn("signed 12/04/2025", { published: null })).toBe("?");
});

test.each([
  "2025-13-01",
  "a score of 3/4",
  "version 1.2.2025.7",
  "31/02/2024 x".replace("31/02", "41/02"),
  "flight 12/13/14/2020",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
