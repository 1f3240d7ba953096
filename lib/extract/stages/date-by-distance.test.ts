import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test.each([
  [
    "The envoy visited Poltava on Tuesday, two days after a strike on Izium that killed nine people.",
    "2025-09-14",
  ],
  [
    "Ministers met in Doha on Monday, a week after an air strike in Nyala that killed 12 people.",
    "2025-09-08",
  ],
  [
    "The king met the president in Amman on Wednesday, after an attack on Rafah that killed three people.",
    "../2025-09-18",
  ],
  [
    "The envoy visited Poltava on Tuesday after a strike on Izium on Sunday that killed nine people.",
    "2025-09-14",
  ],
  [
    "The mayor spoke in Kramatorsk on Monday. His speech came a week after a strike on Izium that killed nine people.",
    "2025-09-08",
  ],
  [
    "Divers brought up four bodies from the harbour on Tuesday, three days after a rocket slammed into a ferry in Latakia.",
    "2025-09-13",
  ],
  ["In August the army closed the crossing following a strike on Izium that killed nine people.", "2025-08"],
  [
    "The council held a minute of silence on Wednesday following a strike on Izium that killed nine people.",
    "../2025-09-18",
  ],
])("%s", (text, date) => {
  expect(eventsOf("strike", text).map((strike) => strike.date)).toEqual([date]);
});
