import { expect, test } from "vitest";
import { lightStem } from "./light-stem";

test.each([
  ["strikes", "striking"],
  ["talks", "talk"],
  ["attacked", "attacks"],
  ["killed", "killing"],
  ["negotiated", "negotiate"],
  ["countries", "country"],
  ["stopped", "stops"],
  ["drones", "drone"],
])("%s and %s are forms of one word", (one, other) => {
  expect(lightStem(one)).toBe(lightStem(other));
});

test.each([
  ["meet", "met"],
  ["minister", "ministry"],
  ["russia", "russian"],
  ["sin", "sing"],
])("%s and %s are not told to be one", (one, other) => {
  expect(lightStem(one)).not.toBe(lightStem(other));
});
