import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const dayOf = (text: string) => eventsOf("statement", text)[0]?.date;

// Published on Thursday, 18 September 2025.
test.each([
  [
    'Maia Sandu, in her evening radio message Friday, called the raid "cowardly" and promised an answer.',
    "2025-09-12",
  ],
  ['Kim Yo-jong, in a statement carried by state media Monday, dismissed it as "a bad joke."', "2025-09-15"],
  [
    'Isaac Herzog accused Tehran of trying to "starve" the south during a televised meeting of his cabinet on Friday.',
    "2025-09-12",
  ],
  [
    "Paul Kagame denied the charge in an interview with a French broadcaster that aired on Friday.",
    "2025-09-12",
  ],
  ["Paul Kagame promised to pull the troops out of Goma in a letter to the envoy on Monday.", "2025-09-15"],
  ["Asked on Tuesday whether the corridor was open, Stephane Dujarric said that it was not.", "2025-09-16"],
  [
    "Speaking on Tuesday after drones had hit the depot, Stephane Dujarric said that nobody was safe.",
    "2025-09-16",
  ],
])("the day of the occasion is that of the words: %s", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  'Kim Yo-jong, in a statement about the drills on Wednesday, dismissed the offer as "a bad joke."',
  "Kim Yo-jong dismissed the offer made by Seoul in a speech on Monday.",
  "Asked whether troops had entered Goma on Tuesday, Stephane Dujarric said that they had not.",
])("the day of another's deed or words is not: %s", (text) => {
  expect(dayOf(text)).toBe("2025-09-18");
});

test("what is said to have happened at a meeting is not told there", () => {
  expect(
    dayOf("Paul Kagame said that nine officers had been killed at a meeting in Huye on Monday."),
  ).not.toBe("2025-09-15");
});
