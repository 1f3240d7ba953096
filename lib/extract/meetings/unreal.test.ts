import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "The next step should be a meeting between Zelensky and Putin, Trump said on Monday.",
  "There should be a meeting between Kim Jong Un and Moon Jae-in soon, Chung said.",
  "The outcome must be talks between Kigali and Kinshasa, the envoy said.",
])("a meeting that should be is announced by nobody: %s", (text) => {
  expect(eventsOf("meeting", text)).toEqual([]);
});

test("a meeting that will be is announced", () => {
  const text =
    "The next step will be a meeting between Zelensky and Putin in Geneva on 20 May, the White House said.";
  expect(eventsOf("meeting", text)).toMatchObject([{ status: "planned" }]);
});
