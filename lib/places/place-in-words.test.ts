import { expect, test } from "vitest";
import { mapHref, placeInWords } from "./place-in-words";

const at = (country: string, region: string | null, point: [number, number] | null = null) => ({
  country,
  region,
  point: point === null ? null : { latitude: point[0], longitude: point[1] },
});

test.each([
  ["Sumy", at("UA", "Sumy Oblast"), "Sumy, Sumy Oblast, Ukraine"],
  ["Kyiv", at("UA", "Kyiv"), "Kyiv, Ukraine"],
  ["the Sumy region", at("UA", "Sumy Oblast"), "the Sumy region, Ukraine"],
  ["Ukraine", at("UA", null), "Ukraine"],
  ["Novoselivka", at("UA", null), "Novoselivka, Ukraine"],
  ["Tripoli", null, "Tripoli"],
] as const)("%s", (place, location, words) => {
  expect(placeInWords(place, location)).toBe(words);
});

test("a map opens at a point, and none without", () => {
  expect(mapHref(at("UA", "Sumy Oblast", [50.92, 34.8]))).toBe(
    "https://www.openstreetmap.org/?mlat=50.92&mlon=34.8#map=12/50.92/34.8",
  );
  expect(mapHref(at("UA", "Sumy Oblast"))).toBeNull();
});
