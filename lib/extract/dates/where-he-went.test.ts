import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const VISIT = "Radoslaw Sikorski was in Odesa yesterday, where he met the mayor and promised new generators.";

// Published on Thursday, 18 September 2025.
test("what was said and who was met on a visit have its day", () => {
  expect(eventsOf("statement", VISIT)[0]?.date).toBe("2025-09-17");
  expect(eventsOf("meeting", VISIT)[0]?.date).toBe("2025-09-17");
  expect(
    eventsOf(
      "statement",
      "David Lammy flew to Amman on Monday, where he visited a clinic and pledged twelve ambulances.",
    )[0]?.date,
  ).toBe("2025-09-15");
});

test("a visit told by the way dates nothing", () => {
  expect(
    eventsOf(
      "statement",
      "David Lammy, who flew to Amman on Monday, where he visited a clinic, pledged twelve ambulances.",
    )[0]?.date,
  ).toBe("2025-09-18");
});
