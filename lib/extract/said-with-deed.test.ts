import { expect, test } from "vitest";
import { eventsOf } from "./testing";

const daysOf = (text: string) => eventsOf("statement", text).map(({ date }) => date);

// Published on Thursday, 18 September 2025.
test.each([
  ["Maia Sandu flew to Odesa on Monday. Sandu said the border would stay open.", "2025-09-15"],
  [
    "Maia Sandu left for Paris while meeting donors on Monday. Sandu said the border would stay open.",
    "2025-09-15",
  ],
  [
    "Maia Sandu thanked those who had sent generators. In a televised address on Tuesday she turned to the pensioners.",
    "2025-09-16",
  ],
  [
    "Hakan Fidan met Sergei Shoigu in Sochi on Tuesday. Fidan told a joint news conference that both sides were tired.",
    "2025-09-16",
  ],
])("what is said goes with the day of the same one's deed: %s", (text, day) => {
  expect(daysOf(text)[0]).toBe(day);
});

test.each([
  ["another's deed", "Maia Sandu flew to Odesa on Monday. Ilan Shor said the border would stay open."],
  ["a deed of long ago", "Maia Sandu flew to Odesa on 4 July. Sandu said the border would stay open."],
  ["another paragraph", "Maia Sandu flew to Odesa on Monday.\n\nSandu said the border would stay open."],
  [
    "an older occasion",
    "Maia Sandu thanked the crews. In an earlier address on Tuesday she had turned to the pensioners.",
  ],
])("but not with %s", (_, text) => {
  expect(daysOf(text)[0]).toBe("2025-09-18");
});
