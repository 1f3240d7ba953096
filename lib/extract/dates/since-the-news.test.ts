import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
const dayOf = (text: string) => eventsOf("statement", text).at(-1)?.date;

test.each([
  [
    "On Tuesday, Chad closed its border with Sudan. Kenya's president, William Ruto, called it a mistake.",
    16,
  ],
  ["Chad on Tuesday closed its border with Sudan. Kenya's president, William Ruto, called it a mistake.", 16],
  [
    "On Monday, Togo's president signed the decree. “Today we breathe again,” the bishop Nicodeme Barrigah said.",
    15,
  ],
])("a report that opens with a day two or more days old is late: %s", (text, day) => {
  expect(dayOf(text)).toBe(`2025-09-${day}/2025-09-18`);
});

test.each([
  "On Wednesday, Chad closed its border with Sudan. Kenya's president, William Ruto, called it a mistake.",
  "The mayor of Reni, Ihor Plekhov, said the port was shut. Hans Kluge warned on Monday of an outbreak. Ukrenergo said it had no power.",
  "Police were questioned about a raid in Goma on Tuesday. William Ruto called it a mistake.",
])("one of the day before, or whose news has no day, is not: %s", (text) => {
  expect(dayOf(text)).toBe("2025-09-18");
});

test("in a late report the perfect tells what holds at any time, but of reactions to the news", () => {
  const lead = "On Monday, Togo's president signed the decree. ";
  expect(dayOf(`${lead}Ghana has called for a common market.`)).toBe("../2025-09-18");
  expect(dayOf(`${lead}Ghana has condemned the decree.`)).toBe("2025-09-15/2025-09-18");
});
