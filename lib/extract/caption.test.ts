import { expect, test } from "vitest";
import { eventsOf } from "./testing";

test.each([
  "Mourners carry the coffin of a driver who was killed in a drone attack, during his funeral in Kirkuk, Iraq, March 3, 2025.",
  "Firefighters work at the site of a missile strike in Odesa, Ukraine, Sept. 12, 2025.",
])("what a caption alone tells is no strike: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});

test.each([
  "Rebels killed nine soldiers near Goma on March 3, 2025.",
  "The army says rebels killed nine soldiers near Goma on March 3, 2025.",
])("news dated in full is no caption: %s", (text) => {
  expect(eventsOf("strike", text).length).toBe(1);
});

test("a caption joins the strike that the article tells", () => {
  const [strike, ...others] = eventsOf(
    "strike",
    "A missile hit a hotel in Odesa on Friday, killing two people. Firefighters work at the site of the missile strike in Odesa, Ukraine, Sept. 12, 2025.",
  );
  expect([strike?.date, strike?.passages.length, others.length]).toEqual(["2025-09-12", 2, 0]);
});
