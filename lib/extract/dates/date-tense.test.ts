import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test.each([
  ["Assailants set off two car bombs at the education ministry in Mogadishu on Monday.", "2025-09-15"],
  ["Officials linked the men to Tuesday's attack on a market in Marib.", "2025-09-16"],
  ["Trains were stopped in Poltava due to a missile strike on Monday.", "2025-09-15"],
  [
    "Readers will recall that on 10 September Israel carried out a missile strike on Hodeidah, and on 14 September it hit Sanaa with a rocket.",
    "2025-09-10",
  ],
])("what struck lies behind, whatever words stand before its day: %s", (text, day) => {
  expect(eventsOf("strike", text)[0]?.date).toBe(day);
});
