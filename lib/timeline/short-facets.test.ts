import { expect, test } from "vitest";
import { findValues, MENU_VALUES, shortFacets } from "./short-facets";

const NOTHING = { types: [], actors: [], places: [], sources: [], q: null };
const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `Actor ${index}`, count: count - index }));

test("a page carries the commonest values and how many more there are", () => {
  const facets = { types: [], actors: named(MENU_VALUES + 5), places: named(3), sources: [] };
  const { actors, places } = shortFacets(facets, NOTHING);
  expect([actors.values.length, actors.more]).toEqual([MENU_VALUES, 5]);
  expect([places.values.length, places.more]).toEqual([3, 0]);
});

test("what is chosen is always among them", () => {
  const facets = { types: [], actors: named(MENU_VALUES + 5), places: [], sources: [] };
  const { actors } = shortFacets(facets, { ...NOTHING, actors: [`ACTOR ${MENU_VALUES + 2}`] });
  expect(actors.values.at(-1)?.value).toBe(`Actor ${MENU_VALUES + 2}`);
  expect(actors.more).toBe(4);
});

test("values are found by words in any order, without case or accents", () => {
  const values = [
    { value: "Émile Durand", count: 2 },
    { value: "Ana Sorel", count: 1 },
  ];
  expect(findValues(values, "durand emi").map(({ value }) => value)).toEqual(["Émile Durand"]);
  expect(findValues(values, "x")).toEqual([]);
});
