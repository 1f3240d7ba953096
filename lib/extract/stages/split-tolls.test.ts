import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const placesIn = (text: string): (string | null)[] => eventsOf("strike", text).map(({ place }) => place);

test.each([
  ["Russian troops shelled Nikopol and Marhanets on Monday.", ["Nikopol", "Marhanets"]],
  ["Drones hit fuel depots in Odesa, Mykolaiv and Kherson on Monday.", ["Odesa", "Mykolaiv", "Kherson"]],
])("each place of a row is a strike: %s", (text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test.each([
  "A barrage of missiles targeted Odesa and Mykolaiv on Monday.",
  "A drone hit a bus between Nikopol and Marhanets on Monday.",
  "Rockets struck Odesa on Monday, the mayors of Mykolaiv and Kherson said.",
  "A drone hit a depot near Nikopol on Monday, 60 km from Zaporizhzhia and Kherson.",
])("one strike stays one: %s", (text) => {
  expect(placesIn(text).length).toBe(1);
});
