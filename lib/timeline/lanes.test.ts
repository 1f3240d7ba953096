import { expect, test } from "vitest";
import { lanesOf, NO_LANE, OTHER_LANE } from "./lanes";
import { timelineEvent } from "./timeline-event.fixture";

const places = (names: readonly (string | null)[]) =>
  names.map((place, index) => timelineEvent({ id: `e${index}`, place }));

test("types stand in their own order", () => {
  const events = [timelineEvent({ id: "a", type: "statement" }), timelineEvent({ id: "b", type: "strike" })];
  expect(lanesOf(events, "type", 8).lanes.map(({ key }) => key)).toEqual(["strike", "statement"]);
});

test("places stand with the most events first, those without a place last", () => {
  const { lanes } = lanesOf(places([null, "Odesa", "Sumy", "Sumy"]), "place", 8);
  expect(lanes.map(({ key, count }) => [key, count])).toEqual([
    ["Sumy", 2],
    ["Odesa", 1],
    [null, 1],
  ]);
});

test("more lanes than there is room for are gathered, and every event keeps one lane", () => {
  const events = places(["A", "A", "A", "B", "B", "C", "D", null]);
  const { lanes, laneOf } = lanesOf(events, "place", 4);
  expect(lanes.map(({ id, count }) => [id, count])).toEqual([
    ["in:A", 3],
    ["in:B", 2],
    [OTHER_LANE, 2],
    [NO_LANE, 1],
  ]);
  expect(lanes.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
  expect(events.every(({ id }) => lanes.some((lane) => lane.id === laneOf.get(id)))).toBe(true);
});
