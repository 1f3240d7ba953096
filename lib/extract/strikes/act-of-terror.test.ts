import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  [
    "General Ortega said last night's terrorist acts in Arequipa were meant to frighten voters.",
    "2025-09-17",
  ],
  [
    "The minister blamed the Red Column for Tuesday's acts of sabotage against the aqueduct near Cusco.",
    "2025-09-16",
  ],
])("done on a day: %s", (text, day) => {
  expect(eventsOf("strike", text).map(({ date }) => date)).toEqual([day]);
});

test("who was killed counts where the act only sums up", () => {
  const [one] = eventsOf(
    "strike",
    "Gunmen stopped the minister's car in Lima on Monday. As a result of the terrorist action, his driver was killed.",
  );
  expect(one?.killed).toEqual([1, 1]);
});

test.each([
  "The statement condemns terrorist acts of any kind.",
  "Parliament passed a law on acts of terrorism on Tuesday.",
  "The experts believe the crash in Bosa on Monday may have been the result of a terrorist act.",
  "The union said its industrial action in Turin on Tuesday would go ahead.",
  "The envoy praised the government's actions in Lima on Monday.",
])("no attack: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});
