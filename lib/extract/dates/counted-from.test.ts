import { expect, test } from "vitest";
import { eventsOf } from "../testing";

// Published on Thursday, 18 September 2025.
test.each([
  ["“Today the enemy fired 40 missiles at Poltava,” Denys Shmyhal said on Tuesday.", "2025-09-16"],
  ["“Yesterday gunmen killed four drivers near Marib,” Hans Grundberg said on Tuesday.", "2025-09-15"],
  ["Drones hit a port in Odesa overnight, the mayor said Tuesday.", "2025-09-15/2025-09-16"],
  [
    "In its Tuesday evening update, the general staff said Russia had launched three missile strikes on Izium over the past 24 hours.",
    "2025-09-15/2025-09-16",
  ],
  [
    "Troops guard a market after a Monday bombing in Marib killed nine people, August 12, 2025.",
    "2025-08-11",
  ],
  ["Russian guns shelled Nikopol in the past day.", "2025-09-17/2025-09-18"],
  ["In the past year militants have attacked four villages near Marib.", "2024-09-18/2025-09-18"],
  ["Gunmen killed four drivers near Marib yesterday, Hans Grundberg said on Thursday.", "2025-09-17"],
])("counted from the day of saying where it is named: %s", (text, day) => {
  expect(eventsOf("strike", text)[0]?.date).toBe(day);
});
