import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
const dayOf = (text: string) => eventsOf("statement", text).at(-1)?.date;

const TALKS =
  "Envoys of Rwanda and Congo met in Doha on Wednesday. Olivier Nduhungirehe said afterwards that ";

test.each([
  [`${TALKS}a map had been drawn. His opposite number, Therese Wagner, told reporters she would study it.`],
  [`${TALKS}a map had been drawn. It has two parts. Therese Wagner told journalists she would study it.`],
])("what the other side tells reporters after talks is of their day: %s", (text) => {
  expect(dayOf(text)).toBe("2025-09-17");
});

test.each([
  [`${TALKS}a map had been drawn. Therese Wagner welcomed it.`],
  [`${TALKS}a map had been drawn.\n\nIn Kigali, Therese Wagner told reporters that the road was open.`],
])("others speak on the day of the report: %s", (text) => {
  expect(dayOf(text)).toBe("2025-09-18");
});

test("a ministry and its minister speak on one day, that of another country or field does not", () => {
  const lead = "Latvia will shut the road, its interior ministry announced on Tuesday. ";
  expect(dayOf(`${lead}“We had no choice,” Interior Minister Rihards Kozlovskis said.`)).toBe("2025-09-16");
  expect(dayOf(`${lead}“We had no choice,” Defence Minister Andris Spruds said.`)).toBe("2025-09-18");
  expect(dayOf(`${lead}“That is absurd,” Belarus's interior minister, Ivan Kubrakov, said.`)).toBe(
    "2025-09-18",
  );
});
