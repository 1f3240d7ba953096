import { expect, test } from "vitest";
import { eventsOf } from "../testing";

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
  [
    "The Pacific forum opens in Suva on 24 September. Penny Wong is to hold talks with Winston Peters on the sidelines.",
    "2025-09-24",
  ],
  [
    "The Pacific forum opens in Suva on 24 September. Penny Wong is to hold talks with Winston Peters in Canberra.",
    "2025-09-18/..",
  ],
  ["Sergei Lavrov said on Monday that he would meet Marco Rubio in the coming weeks.", "2025-09-15/.."],
])("a meeting has the day of what was said there or of it: %s", (text, day) => {
  expect(eventsOf("meeting", text).at(-1)?.date).toBe(day);
});
