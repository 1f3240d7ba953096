import { expect, test } from "vitest";
import { eventsOf } from "../testing";

/** Told on Thursday, 18 September 2025. */
test("what was done since a day, whatever happened then, was done up to now", () => {
  const [first] = eventsOf(
    "strike",
    "Since 2015, when the army carved out a zone, 200 soldiers have been killed near Marib by mortars.",
  );
  expect(first?.date).toBe("2015/2025-09-18");
  const [shelled] = eventsOf(
    "strike",
    "The rebels have shelled the port of Mocha since their envoy was expelled from Riyadh on Monday.",
  );
  expect(shelled?.date).toBe("2025-09-15/2025-09-18");
});
