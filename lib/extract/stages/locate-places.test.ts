import { expect, test } from "vitest";
import type { Location } from "../../places/location";
import { eventsOf } from "../testing";

const inWords = (location: Location | null | undefined): string | null => {
  if (!location) return null;
  const { country, region, point } = location;
  return [country, region, point === null ? null : `${point.latitude} ${point.longitude}`]
    .map((part) => part ?? "–")
    .join(", ");
};

test.each([
  ["Russian drones struck Sumy overnight, killing two people.", "UA, Sumy Oblast, 50.92 34.8"],
  [
    "Ukrainian shells hit the town of Shebekino on Monday, killing one person.",
    "RU, Belgorod Oblast, 50.41 36.93",
  ],
  ["An Israeli air strike on Khan Younis killed nine people on Monday.", "PS, Gaza Strip, 31.34 34.31"],
  ["A bomb exploded in Tripoli, Lebanon, on Monday, killing three people.", "LB, North Lebanon, 34.43 35.84"],
  ["Missiles hit the port of Odessa on Tuesday, Ukrainian officials said.", "UA, Odesa Oblast, 46.49 30.74"],
  ["A drone struck a bus in the Kherson region on Monday, killing two Ukrainians.", "UA, Kherson Oblast, –"],
  [
    "Paramilitary fighters shelled El Fasher in Sudan on Monday, killing ten people.",
    "SD, North Darfur, 13.63 25.35",
  ],
  [
    "A Russian drone hit the Kramatorsk power plant on Monday, wounding two Ukrainians.",
    "UA, Donetsk Oblast, 48.73 37.57",
  ],
  [
    "A Ukrainian drone hit the Brovko factory in Kharkiv on Monday, wounding two people.",
    "UA, Kharkiv Oblast, 49.98 36.25",
  ],
  ["A gunman shot three people in Paris, Texas, on Monday.", "US, Texas, –"],
])("%s", (text, expected) => {
  const [strike] = eventsOf("strike", text);
  expect(inWords(strike?.location)).toBe(expected);
});

test("a name that many places bear has the country they share and no point", () => {
  const [strike] = eventsOf(
    "strike",
    "Russian guns shelled the village of Novoselivka on Monday, killing one person, Ukraine said.",
  );
  expect(strike?.location).toEqual({ country: "UA", region: null, point: null });
});

test("a place without a country told is not guessed at", () => {
  const [strike] = eventsOf("strike", "A bomb exploded in Tripoli on Monday, killing three people.");
  expect([strike?.place, strike?.location]).toEqual(["Tripoli", null]);
});

test("a dateline's country counts", () => {
  const [strike] = eventsOf(
    "strike",
    "BEIRUT, Lebanon (Desk) — A bomb exploded in Tripoli on Monday, killing three people.",
  );
  expect(inWords(strike?.location)).toBe("LB, North Lebanon, 34.43 35.84");
});

test("towns in a list do not hold each other", () => {
  const [strike] = eventsOf(
    "strike",
    "Russian drones struck Sumy, Kharkiv and Odesa on Monday, killing two people.",
  );
  expect(strike?.location?.region).toBe(`${strike?.place} Oblast`);
});

test("a country is found under its short name", () => {
  const [strike] = eventsOf("strike", "Gunmen attacked a concert in the U.S. on Monday, killing two people.");
  expect(strike?.location?.country).toBe("US");
});
