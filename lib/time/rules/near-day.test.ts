import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It fell today.", "2025-04-15"],
  ["Yesterday it fell.", "2025-04-14"],
  ["They leave tomorrow.", "2025-04-16"],
  ["He speaks tonight.", "2025-04-15"],
  ["It fell last night.", "2025-04-14"],
  ["It fell this morning.", "2025-04-15"],
  ["It fell the day before yesterday.", "2025-04-13"],
  ["They leave the day after tomorrow.", "2025-04-17"],
  ["Drones came overnight.", "2025-04-14/2025-04-15"],
  ["Drones came earlier today.", "2025-04-15"],
  ["Drones came yesterday evening.", "2025-04-14"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test.each(["He told USA Today so.", "It was an overnight success.", "In today’s world nobody is safe."])(
  "no date in: %s",
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);
