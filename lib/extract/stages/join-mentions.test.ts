import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test("an attack since which something has gone on is recalled", () => {
  const [first] = eventsOf("strike", "Kabul has been on edge since gunmen stormed a police academy there.");
  expect(first?.date).toBe("../2025-09-18");
});
