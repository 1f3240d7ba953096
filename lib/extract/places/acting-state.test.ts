import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each<[text: string, place: string | null]>([
  ["Rockets killed five people on Monday in that attack, Lebanon's army has said.", null],
  ["Rockets killed five people on Monday in Lebanon.", "Lebanon"],
  ["Tehran accused Jerusalem of killing two engineers with a drone on Monday.", null],
  ["A drone killed two engineers in Jerusalem on Monday.", "Jerusalem"],
])("%s happened in %s", (text, place) => {
  expect(eventsOf("strike", text)[0]?.place ?? null).toBe(place);
});

test.each<[text: string, place: string | null]>([
  ["The security council will meet on Monday at the request of Norway, Kenya, Brazil and Japan.", null],
  [
    "Leaders of the African Union held a summit in Nairobi on Monday. Cyril Ramaphosa is due to meet William Ruto on the sidelines.",
    "Nairobi",
  ],
])("%s is held in %s", (text, place) => {
  expect(eventsOf("meeting", text).at(-1)?.place ?? null).toBe(place);
});
