import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It was annexed in 2014.", "2014"],
  ["the 2014 annexation", "2014"],
  ["It fell in late 2021.", "2021-09/2021-12"],
  ["It fell in mid-1996.", "1996-05/1996-08"],
  ["the siege of 1683", "1683"],
  ["the war of 2014–2022", "2014/2022"],
  ["the war of 1914-18", "1914/1918"],
  ["in the 1990s", "1990/1999"],
  ["in the late 1990s", "1997/1999"],
  ["in nineteen ninety-six", "1996"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test.each([
  "in 44 BC",
  "some 2,000 people fled",
  "about 2000 troops left",
  "at 2030 they saw smoke",
  "killed 1999 soldiers",
  "at 2000 GMT the siren went",
  "under Article 2001",
  "Resolution 1973 passed",
  "it cost $1999",
  "flight 1972 was late".replace("flight", "Flight"),
  "an army of 2024 men and 1950 tanks".replace("2024 men", "700 men"),
  "T-72 tanks",
  "a Boeing 737",
  "killed 12 in 3 strikes",
  "call 555-2010",
])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
