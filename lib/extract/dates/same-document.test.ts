import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const dayOf = (text: string) => eventsOf("statement", text).at(-1)?.date;

// Published on Thursday, 18 September 2025.
test.each([
  [
    'Rebels wrote a letter to the envoy on Friday. In the letter, Mahmoud Kati cited the "unending raids" as his reason.',
    "2025-09-12",
  ],
  [
    "The 11 September edition of the weekly carried an interview with Andrej Babis, in which the purchase was announced. Babis said the price was fair.",
    "2025-09-11",
  ],
  [
    "The royal court released the text of a letter on Tuesday. In it, King Abdullah said that the crossing would stay open.",
    "2025-09-16",
  ],
])("what stands in a document has its day: %s", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test("an interview with another, or a letter not spoken of again, dates nothing", () => {
  const other =
    "The 11 September edition carried an interview with Andrej Babis. Peter Pellegrini said the price was fair.";
  expect(dayOf(other)).not.toBe("2025-09-11");
  expect(
    dayOf("Rebels wrote a letter to the envoy on Friday. In Bamako, Mahmoud Kati cited the raids."),
  ).not.toBe("2025-09-12");
});
