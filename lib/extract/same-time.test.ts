import { expect, test } from "vitest";
import { eventsOf } from "./testing";

// Published on Thursday, 18 September 2025.
test("minutes before what has just been told are of its day", () => {
  const [strike] = eventsOf(
    "strike",
    "The truce took hold at 4 a.m. on Wednesday. Minutes before it, jets bombed a warehouse in Nyala.",
  );
  expect(strike?.date).toBe("2025-09-17");
});

test("hours from news that is told further up are of its day", () => {
  const [, second] = eventsOf(
    "strike",
    "Drones hit a hotel in Odesa this morning. Guests fled. The roof burned. Nobody slept. The lobby was a ruin. Hours earlier Russia had fired missiles at Reni, killing a docker.",
  );
  expect(second?.date).toBe("2025-09-18");
});
