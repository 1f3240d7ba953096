import { describe, expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

describe("feasts and national days", () => {
  test.each([
    ["Missiles hit the town on Palm Sunday.", "2025-04-13"],
    ["Missiles hit the town last Christmas.", "2024-12-25"],
    ["Missiles hit the town at Easter last year.", "2024-03-31"],
    ["Missiles hit the town on Orthodox Christmas.", "2025-01-07"],
    ["Missiles hit the town on Orthodox Easter 2024.", "2024-05-05"],
    ["Missiles hit the town at Easter 2024.", "2024-03-31"],
    ["Missiles hit the town on New Year’s Eve.", "2024-12-31"],
    ["Missiles hit the town on New Year's Day.", "2025-01-01"],
    ["Missiles hit the town on Victory Day.", "2024-05-09"],
    ["Missiles hit the town on Yom Kippur.", "2024-10-12"],
    ["Missiles hit the town during Hanukkah.", "2024-12-26/2025-01-02"],
    ["Missiles hit the town on Eid al-Fitr.", "2025-03-31~"],
    ["Missiles hit the town at the start of Ramadan.", "2025-03-01~"],
    ["Missiles hit the town on Thanksgiving.", "2024-11-28"],
    ["Missiles hit the town on Memorial Day.", "2024-05-27"],
    ["Ukraine marked its Independence Day.", "2024-08-24"],
    ["America’s envoy spoke on U.S. Independence Day.", "2024-07-04"],
    ["the Sept. 11 attacks", "2001-09-11"],
    ["Hamas and the 7 October attack", "2023-10-07"],
  ])("%s", (text, edtf) => {
    expect(dateIn(text)).toBe(edtf);
  });
});

test("a feast ahead is the next one", () => {
  expect(dateIn("A truce will begin on Good Friday.", { tense: "future" })).toBe("2025-04-18");
  expect(dateIn("A truce will begin on Independence Day, Ukraine says.", { tense: "future" })).toBe(
    "2025-08-24",
  );
});

test.each([
  "He lives on Easter Island.",
  "It hit Independence Square.",
  "the Easter Rising",
  "on Independence Day it rained",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
