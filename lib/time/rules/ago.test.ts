import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It fell two days ago.", "2025-04-13"],
  ["It fell 10 days ago.", "2025-04-05"],
  ["It fell a week ago.", "2025-04-08~"],
  ["It fell about three weeks ago.", "2025-03-25~"],
  ["It fell 16 months ago.", "2023-12"],
  ["It fell nearly four months ago.", "2024-12~"],
  ["It fell twenty-one years ago.", "2004"],
  ["It fell a year and a half ago.", "2023-10~"],
  ["It fell 48 hours ago.", "2025-04-13"],
  ["They leave in two weeks’ time.", "2025-04-29~"],
  ["They leave ten days from now.", "2025-04-25"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test.each([
  ["Two days later he resigned.", "2025-03-03"],
  ["It had fallen a week earlier.", "2025-02-22~"],
  ["It had fallen three days before.", "2025-02-26"],
  ["48 hours later he resigned.", "2025-03-03"],
])("counted from the date told last: %s", (text, edtf) => {
  expect(dateIn(text, { anchor: "2025-03-01" })).toBe(edtf);
  expect(dateIn(text)).toBe("?");
});

test("days are not counted from a month", () => {
  expect(dateIn("Two days later he resigned.", { anchor: "2025-03" })).toBe("?");
});

test.each(["The talks took two days.", "for 50 days", "a three-day summit", "long ago"])(
  "no date in: %s",
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);

test.each(["It fell several years ago.", "It fell five hours ago.", "two decades ago"])(
  "time, but no date: %s",
  (text) => {
    expect(dateIn(text)).toBe("?");
  },
);
