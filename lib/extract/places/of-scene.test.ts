import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const placesOf = (text: string) => eventsOf("strike", text).map(({ place }) => place);

const CASES: readonly (readonly [text: string, places: readonly (string | null)[]])[] = [
  // What was hit was told of before.
  [
    "Crews pulled survivors from a collapsed theatre in the besieged port of Tartus, while hospitals in Homs ran short of blood. The theatre, where families had been sheltering, was hit by a bomb on Tuesday.",
    ["Tartus"],
  ],
  [
    "Helmand province has seen weeks of fighting. Four policemen were shot dead in the same province on Monday.",
    ["Helmand province"],
  ],
  // Another clause, the sentence before.
  [
    "The general said his men held forty villages in Russia's Bryansk region and had taken prisoners since the offensive began on September 2.",
    ["Bryansk region"],
  ],
  [
    "Fighting has flared up in Helmand province. On Monday, Taliban gunmen killed six policemen and wounded nine others.",
    ["Helmand province"],
  ],
  [
    "A water main crosses the Mykolaiv region. Saboteurs blew it up on Monday night, the ministry said.",
    ["Mykolaiv region"],
  ],
  // A new paragraph, another year: no scene of it.
  ["The book is set in Marseille.\n\nHis father was killed by a sniper in Grozny in 1995.", ["Grozny"]],
  ["He grew up in Leeds. His father was killed by a sniper in 1972.", [null]],
  ["Ministers met in Brussels on Monday.\n\nA drone killed two farmers on Tuesday.", [null]],
];

describe("where a strike was whose clause does not tell", () => {
  test.each(CASES)("%s", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

test("two strikes of one sentence on two days have each its own place", () => {
  const [first, second] = eventsOf(
    "strike",
    "On 3 September Russia carried out one of its largest missile strikes on the power grid, and on 9 September it hit Dnipro with a new rocket.",
  );
  expect([first?.place, second?.place]).toEqual([null, "Dnipro"]);
});

test.each([
  [
    "Rockets smashed into the army's headquarters on Monday, killing six officers. Smoke rose over Marib for hours.",
    "Marib",
  ],
  [
    "Rockets smashed into the army's headquarters on Monday, killing six officers. The king said in Rabat that he was shocked.",
    null,
  ],
])("the sentence after a lead may tell where: %s", (text, place) => {
  expect(eventsOf("strike", text)[0]?.place ?? null).toBe(place);
});

test("a wave on a whole country is in no town told before", () => {
  const text =
    "Drones hit a depot near Kerch on Monday. Overnight Russia launched 64 drones, of which 40 were shot down.";
  expect(eventsOf("strike", text).at(-1)?.place ?? null).toBe(null);
});
