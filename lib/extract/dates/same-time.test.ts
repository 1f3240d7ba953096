import { expect, test } from "vitest";
import { eventsOf } from "../testing";

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

test("hours before talks, and hours after a thing just told, are of its day", () => {
  const day = (text: string) => eventsOf("strike", text).at(-1)?.date;
  expect(
    day(
      "Negotiators from Sudan and Chad met in Doha on Monday. Hours before, drones had struck a market in El Fasher, killing nine people.",
    ),
  ).toBe("2025-09-15");
  expect(
    day(
      "Two shells hit a school in Marib on Tuesday. A second building, a clinic in Aden, was bombed three hours after the school.",
    ),
  ).toBe("2025-09-16");
});

test("what is said afterwards is said after the talks told, not after an older round", () => {
  const days = (text: string) => eventsOf("statement", text).map(({ date }) => date);
  expect(
    days(
      "Talks were held in Doha on Monday. The first, on 2 September, had ended within an hour.\n\nHakan Fidan said afterwards that a paper was on the table.",
    ),
  ).toEqual(["2025-09-15"]);
  expect(
    days(
      "Ministers from Kenya and Uganda met in Nairobi on Tuesday. Musalia Mudavadi told journalists afterwards that the road would be shut.",
    ),
  ).toEqual(["2025-09-16"]);
});

test("“at the time” takes no more of a month than was named, and a day earlier is another attack", () => {
  const said = eventsOf(
    "statement",
    "Rebels took the town of Kalehe in late July. The Red Cross said at the time that 60 people were missing.",
  );
  expect(said[0]?.date).toBe("2025-07-21/2025-07-31");
  const strikes = eventsOf(
    "strike",
    "Three people died when a shell hit a bus in Kupiansk. The driver lived. A day earlier a drone hit the town, killing a nurse.",
  );
  expect(strikes.map(({ date }) => date)).toEqual(["2025-09-18", "2025-09-17"]);
});
