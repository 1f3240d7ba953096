import { expect, test } from "vitest";
import { eventsOf } from "./testing";

const LEAD = "At least nine people have died after a rocket strike on a bus station in Nikopol.";

// Published on Thursday, 18 September 2025.
test.each([
  [`${LEAD} The station was flattened on Monday evening.`, "2025-09-15"],
  [`${LEAD} It happened on Tuesday as buses were leaving.`, "2025-09-16"],
  [`${LEAD} The station was built on 4 July.`, "2025-09-18"],
  [`${LEAD} The mayor visited the wounded on Monday.`, "2025-09-18"],
])("a strike in the lead has the day that the next sentences give: %s", (text, day) => {
  expect(eventsOf("strike", text)[0]?.date).toBe(day);
});

test("hours from news that is told further up are of its day", () => {
  const [, second] = eventsOf(
    "strike",
    "Drones hit a hotel in Odesa this morning. Guests fled. The roof burned. Nobody slept. The lobby was a ruin. Hours earlier Russia had fired missiles at Reni, killing a docker.",
  );
  expect(second?.date).toBe("2025-09-18");
});

test("an attack since which something has gone on is recalled", () => {
  const [first] = eventsOf("strike", "Kabul has been on edge since gunmen stormed a police academy there.");
  expect(first?.date).toBe("../2025-09-18");
});

test("what was done since a day, whatever happened then, was done up to now", () => {
  const [first] = eventsOf(
    "strike",
    "Since 2015, when the army carved out a zone, 200 soldiers have been killed near Marib by mortars.",
  );
  expect(first?.date).toBe("2015/2025-09-18");
  const [shelled] = eventsOf(
    "strike",
    "The rebels have shelled the port of Mocha since their envoy was expelled from Riyadh on Monday.",
  );
  expect(shelled?.date).toBe("2025-09-15/2025-09-18");
});

test.each([
  ["Assailants set off two car bombs at the education ministry in Mogadishu on Monday.", "2025-09-15"],
  ["Officials linked the men to Tuesday's attack on a market in Marib.", "2025-09-16"],
  ["Trains were stopped in Poltava due to a missile strike on Monday.", "2025-09-15"],
  [
    "The truce took hold at 4 a.m. on Wednesday. Minutes before it, jets bombed a warehouse in Nyala.",
    "2025-09-17",
  ],
])("what struck lies behind, whatever words stand before its day: %s", (text, day) => {
  expect(eventsOf("strike", text)[0]?.date).toBe(day);
});

test("the day of an older happening in the opening words is not that of a visit", () => {
  const [visit] = eventsOf(
    "meeting",
    "Two years after the invasion of 24 February 2022, Maia Sandu met Volodymyr Zelensky in Kyiv.",
  );
  expect(visit?.date).toBe("2025-09-18");
});
