import { describe, expect, test } from "vitest";
import { kilometres } from "./kilometres";
import { LANDMARKS } from "./landmarks";
import { TOWNS } from "./towns";

type Point = { readonly latitude: number; readonly longitude: number };
type Entry = { readonly area: string; readonly name: string; readonly point: Point | null };

/** How far a landmark may lie from the nearest town of its region, in kilometres. */
const FARTHEST = 60;

/** Landmarks of deserts, coasts and mountains, where the gazetteer's nearest town of the region is farther: kilometres. */
const REMOTE: ReadonlyMap<string, number> = new Map([
  ["Olenya air base", 65],
  ["Al-Tanf", 125],
  ["Natanz nuclear facility", 75],
  ["South Pars", 240],
  ["Khurais", 150],
  ["Schloss Elmau", 85],
  ["Kananaskis", 80],
]);

/** Countries so small that the gazetteer lists their towns under the one around them. */
const WITHIN: ReadonlyMap<string, string> = new Map([["VA", "IT Lazio"]]);

function entriesOf(list: string, numbers: number): Entry[] {
  let area = "";
  return list.split("\n").flatMap((line): Entry[] => {
    if (line.startsWith("#")) {
      area = line.slice(1).trim();
      return [];
    }
    if (line.trim() === "") return [];
    const words = line.trim().split(" ");
    const last = words.slice(-numbers).map(Number);
    const located = words.length > numbers && last.every((number) => !Number.isNaN(number));
    const [latitude = 0, longitude = 0] = last;
    return [
      {
        area,
        name: located ? words.slice(0, -numbers).join(" ") : words.join(" "),
        point: located ? { latitude, longitude } : null,
      },
    ];
  });
}

const towns = entriesOf(TOWNS, 3);
const townsOf = (of: string): readonly Entry[] => towns.filter(({ area }) => area === of);
const townsOfCountry = (code: string): readonly Entry[] => towns.filter(({ area }) => area.startsWith(code));

/** Kilometres to the nearest town of the landmark's region, of its country where its region has none. */
function nearestTown({ area, point }: Entry): { readonly distance: number; readonly town: string } {
  const own = townsOf(WITHIN.get(area) ?? area);
  const near = own.length > 0 ? own : townsOfCountry(area.slice(0, 2));
  let best = { distance: Number.POSITIVE_INFINITY, town: "" };
  for (const town of near) {
    if (point === null || town.point === null) continue;
    const distance = kilometres(point, town.point);
    if (distance < best.distance) best = { distance, town: town.name };
  }
  return best;
}

describe("a landmark's coordinates, against the gazetteer", () => {
  const placed = entriesOf(LANDMARKS, 2).filter(({ point }) => point !== null);

  test("there are landmarks to check", () => {
    expect(placed.length).toBeGreaterThan(200);
  });

  test.each(placed)("$area: $name lies near a town of its region", (landmark) => {
    const { distance, town } = nearestTown(landmark);
    const farthest = REMOTE.get(landmark.name.split("/")[0] ?? "") ?? FARTHEST;
    expect(distance, `nearest town ${town}`).toBeLessThan(farthest);
  });
});
