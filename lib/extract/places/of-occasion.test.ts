import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test("what is told a joint news conference is said where its speakers met", () => {
  const [said] = eventsOf(
    "statement",
    "Macron and Scholz met in Meseberg on Monday. Macron told a joint news conference that all was well.",
  );
  expect(said?.place).toBe("Meseberg");
});
