import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "The terrorist attacks knocked out the main transmission line, and power will be back within hours.",
  "The attacks affected two substations and left the north without light, the utility said.",
  "Bombings that have destroyed the Los Pinos neighbourhood drove thousands out, an aid worker said.",
  "The strikes left the city without water for two days.",
])("known by what it did to a thing: %s", (text) => {
  expect(eventsOf("strike", text).length).toBe(1);
});

test.each([
  "The attacks affected the talks in Geneva, a diplomat said.",
  "Attacks would have disrupted the railway, the minister said.",
  "The attacks have forced a change of course, analysts said.",
  "Such raids left nobody in doubt, the envoy said.",
])("nothing was hit: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});
