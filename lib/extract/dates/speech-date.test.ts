import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test.each([
  ["“We had no water,” said Olena Koval, 58, who fled Izium on Tuesday.", "2025-09-18"],
  ["“We had no water,” said Olena Koval, 58, who runs a shelter, on Tuesday.", "2025-09-16"],
  ["“We have channels,” Zamir Kabulov told the agency recently.", "../2025-09-18"],
  [
    "Two died in Aden on 2 September. The rebels' leader, Mahdi al-Mashat, vowed “sweet revenge” the same day.",
    "2025-09-02",
  ],
  [
    "Nine soldiers died at Djibo on Sunday, according to an army statement read on state radio on Tuesday.",
    "2025-09-16",
  ],
  [
    "Rebels shelled a market in Jos on 4 September. William Ruto called that attack “savage” on Sunday.",
    "2025-09-14",
  ],
  ["William Ruto said that attacks on Wednesday had killed nine people.", "2025-09-18"],
])("a day in the speaker's past is not that of the saying: %s", (text, day) => {
  expect(eventsOf("statement", text)[0]?.date).toBe(day);
});
