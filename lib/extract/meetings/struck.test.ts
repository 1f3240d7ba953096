import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "Ukraine carried out a strike on a meeting of Russian commanders in Luhansk on Friday.",
  "The drone hit a meeting of tribal elders in Helmand on Friday, killing nine.",
  "An air raid on a gathering of militia leaders in Goma killed 11 people on Friday.",
  "Israel bombed a meeting of Hezbollah commanders in Beirut on Friday.",
])("what was struck is told as no meeting: %s", (text) => {
  expect(eventsOf("meeting", text)).toEqual([]);
  expect(eventsOf("strike", text)).toHaveLength(1);
});

test.each([
  "Zelensky discussed the strike on Dnipro at a meeting with Rutte in Kyiv on Friday.",
  "After the strike on the port, a meeting between Erdogan and Zelensky was held in Istanbul on Friday.",
  "Putin hit back at a meeting with Lukashenko in Sochi on Friday.",
])("beside an attack a meeting stays one: %s", (text) => {
  expect(eventsOf("meeting", text)).toHaveLength(1);
});
