import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const LEAD = "At least nine people have died after a rocket strike on a bus station in Nikopol.";

// Published on Thursday, 18 September 2025.
test.each([
  [`${LEAD} The station was flattened on Monday evening.`, "2025-09-15"],
  [`${LEAD} It happened on Tuesday as buses were leaving.`, "2025-09-16"],
  [`${LEAD} Footage from the square shows flames above the station early on Monday.`, "2025-09-15"],
  [`${LEAD} Footage from the square was deleted on Monday.`, "2025-09-18"],
  [`${LEAD} The station was built on 4 July.`, "2025-09-18"],
  [`${LEAD} The mayor visited the wounded on Monday.`, "2025-09-18"],
])("a strike in the lead has the day that the next sentences give: %s", (text, day) => {
  expect(eventsOf("strike", text)[0]?.date).toBe(day);
});
