import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  [
    "More than 300 people have been killed in air strikes on Hodeidah since the Geneva peace talks stalled last week.",
    "Hodeidah",
  ],
  ["Members of the Medellin cartel shot two judges in Cali on Monday.", "Cali"],
  ["Four guards have been shot dead in Culiacan since a leader of the Juarez cartel was jailed.", "Culiacan"],
  ["Officials blamed Kigali for a drone strike on Goma airport on Monday.", "Goma airport"],
])("what only bears the name of a town is no place: %s", (text, where) => {
  expect(eventsOf("strike", text).map(({ place }) => place)).toEqual([where]);
});

test("“said there is no sign” names no town told before", () => {
  const text =
    "General Rojas spoke in Santiago on Monday. As for the recent attacks, he said there is no sign of a plan.";
  expect(eventsOf("strike", text).map(({ place }) => place)).toEqual([]);
});
