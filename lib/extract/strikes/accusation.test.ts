import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "The ministry accused Kabul of cross-border raids, and said its patience was running out.",
  "Kyiv accused Moscow of ceasefire violations and shelling.",
  "Rwanda on Tuesday accused Congo of shelling villages and of attacks on its border posts.",
  "The bloc accuses the junta of air strikes and mass arrests.",
])("an accusation in general: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});

test.each([
  ["Thailand accused Cambodia of rocket attacks that killed eight people in Sisaket on Thursday.", "Sisaket"],
  ["Sudan accused its neighbour of drone strikes on Port Sudan airport.", "Port Sudan airport"],
  ["Delhi accused Islamabad of Tuesday's shelling of a school in Poonch.", "Poonch"],
])("an accusation of a certain attack: %s", (text, where) => {
  expect(eventsOf("strike", text).map(({ place }) => place)).toEqual([where]);
});

test("whoever is accused of an attack made it", () => {
  const [one] = eventsOf(
    "strike",
    "Thailand accused Cambodia of rocket attacks that killed eight people in Sisaket on Thursday.",
  );
  expect(one?.actors.filter(({ role }) => role === "attacker").map(({ name }) => name)).toEqual(["Cambodia"]);
});
