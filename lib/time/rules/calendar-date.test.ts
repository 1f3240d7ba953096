import { describe, expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

describe("a day with its month", () => {
  test.each([
    ["Rockets fell on 2 April.", "2025-04-02"],
    ["The bridge was hit on 14 January 2023.", "2023-01-14"],
    ["The depot burned on March 9, 2024.", "2024-03-09"],
    ["Envoys landed on Feb. 24.", "2025-02-24"],
    ["It began on the 24th of February.", "2025-02-24"],
    ["It began on the 3rd of March, 2021.", "2021-03-03"],
    ["A post dated Sunday, 6 April showed smoke.", "2025-04-06"],
    ["Talks opened on Wednesday, March 12.", "2025-03-12"],
    ["They met Sunday, March second.", "2025-03-02"],
    ["KABUL, 13 APR (AGENCY) - SHELLS FELL", "2025-04-13"],
    ["[TEXT] LIMA, [15 JAN 90] A bomb", "1990-01-15"],
    ["the pact of 29 September ’38", "2038-09-29"],
    ["San Roque, 18 Feb 90 (agency) -- Shells fell", "1990-02-18"],
    ["It fell on April 13 last year.", "2024-04-13"],
    ["It fell on May 2 and 3 of last year.", "2024-05-02/2024-05-03"],
    ["posted on 13 april by the army", "2025-04-13"],
    ["the 7-March ceasefire", "2025-03-07"],
  ])("%s", (text, edtf) => {
    expect(dateIn(text)).toBe(edtf);
  });
});

describe("several days of one month", () => {
  test.each([
    ["Fighting raged 11–13 April.", "2025-04-11/2025-04-13"],
    ["Fighting raged April 11-13, 2024.", "2024-04-11/2024-04-13"],
    ["Raids on 10 and 11 April killed ten.", "2025-04-10/2025-04-11"],
    ["Raids on April 10 and 11 killed ten.", "2025-04-10/2025-04-11"],
    ["A raid on April 12 killed ten.", "2025-04-12"],
    ["the April 13, 2022 attack", "2022-04-13"],
    ["Raids on 3, 4 and 5 April killed ten.", "2025-04-03/2025-04-05"],
    ["Somewhere between 3 and 5 April it sank.", "2025-04-03/2025-04-05"],
    ["They met from 1 to 3 April 2022.", "2022-04-01/2022-04-03"],
    ["on the night of 13–14 April", "2025-04-13/2025-04-14"],
  ])("%s", (text, edtf) => {
    expect(dateIn(text)).toBe(edtf);
  });
});

test("the year of a date without one goes by tense", () => {
  expect(dateIn("They signed it on 9 May.", { tense: "past" })).toBe("2024-05-09");
  expect(dateIn("They will sign it on 9 May.", { tense: "future" })).toBe("2025-05-09");
  expect(dateIn("The signing: 9 May.", { tense: "present" })).toBe("2025-05-09");
  expect(dateIn("The signing: 9 December.", { tense: "present" })).toBe("2024-12-09");
});

test("the weekday beside a date decides its year", () => {
  expect(dateIn("They signed it on Friday, 9 May.", { tense: "past" })).toBe("2025-05-09");
});

test("29 February is found in the leap year that the tense points to", () => {
  expect(dateIn("It fell on 29 February.")).toBe("2024-02-29");
  expect(dateIn("It will be held on 29 February.", { tense: "future" })).toBe("2028-02-29");
});

test.each([
  "on 31 April the post fell",
  "on 30 February 2024",
  "The 5 may be lost.",
  "He may 12 times have lied.",
  "a toll of 1.12 April",
  "$5 March futures",
  "they march 20 miles",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});

test("a number after a day is no year when it counts", () => {
  expect(datesIn("On April 13, 2000 people fled.")).toEqual(["April 13 → 2025-04-13"]);
});
