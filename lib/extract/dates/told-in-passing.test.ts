import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test.each([
  "Two boats sank off Aden on Monday. The Houthis, who have denied laying mines, kept silent.",
  "The convoy was stopped at Adre, a decision the United Nations has condemned.",
  "Manila filed a protest over the collision, charges Beijing has rejected.",
  "The court heard of a raid on Goma that Rwanda has denied.",
])("a saying in the perfect that stands in a relative clause is by then: %s", (text) => {
  expect(eventsOf("statement", text).at(-1)?.date).toBe("../2025-09-18");
});

test.each([
  "The Houthis have denied laying mines.",
  "Manila, a close ally of Washington, has rejected the charges.",
  "The World Food Programme's chief, Cindy McCain, has called the decision reckless.",
  "In Kigali, the foreign ministry has denied a raid on Goma.",
])("one in the main clause is news: %s", (text) => {
  expect(eventsOf("statement", text)[0]?.date).toBe("2025-09-18");
});
