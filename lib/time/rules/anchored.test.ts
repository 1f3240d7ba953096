import { expect, test } from "vitest";
import { dateIn } from "../testing/dates-in";

test.each([
  ["He had left the previous day.", "2025-02-28"],
  ["The next morning he left.", "2025-03-02"],
  ["He left the following day.", "2025-03-02"],
  ["He left the same day.", "2025-03-01"],
  ["Later that day he left.", "2025-03-01"],
  ["He had left the day before.", "2025-02-28"],
  ["He left the following week.", "2025-03-03/2025-03-09"],
  ["Later that month he left.", "2025-03"],
  ["He left the following year.", "2026"],
])("%s", (text, edtf) => {
  expect(dateIn(text, { anchor: "2025-03-01" })).toBe(edtf);
});

test("without a date told before, there is no date", () => {
  expect(dateIn("He had left the previous day.")).toBe("?");
  expect(dateIn("He had left the previous day.", { anchor: "../2025-03-01" })).toBe("?");
});

test("the year after a year needs no day", () => {
  expect(dateIn("He left the following year.", { anchor: "2014" })).toBe("2015");
  expect(dateIn("He left the following day.", { anchor: "2014" })).toBe("?");
});
