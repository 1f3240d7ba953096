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

test.each([
  ["“We had no water,” said Olena Koval, 58, who fled Izium on Tuesday.", "2025-09-18"],
  ["“We had no water,” said Olena Koval, 58, who runs a shelter, on Tuesday.", "2025-09-16"],
  ["“We have channels,” Zamir Kabulov told the agency recently.", "../2025-09-18"],
])("a day in the speaker's past is not that of the saying: %s", (text, day) => {
  expect(eventsOf("statement", text)[0]?.date).toBe(day);
});
