import { expect, test } from "vitest";
import { eventsOf } from "./testing";

// Published on Thursday, 18 September 2025.
test.each([
  [
    "Hakan Fidan announced on Monday, after a meeting with Ishaq Dar, that the corridor would open.",
    "2025-09-15",
  ],
  [
    "The Security Council met late on Tuesday. Hakan Fidan spoke first. The council met at his request.",
    "2025-09-16",
  ],
  ["Sergei Lavrov said on Monday that he would meet Marco Rubio in the coming weeks.", "2025-09-15/.."],
])("a meeting has the day of what was said there or of it: %s", (text, day) => {
  expect(eventsOf("meeting", text)[0]?.date).toBe(day);
});
