import { describe, expect, test } from "vitest";
import { countriesIn, countryOf } from "./country-of";
import { nameKind } from "./name-kind";
import { actorKey, sameActor } from "./same-actor";

describe("names of one actor", () => {
  test.each([
    ["Putin", "Vladimir Putin"],
    ["Zelensky", "Volodymyr Zelenskyy"],
    ["Zelenskiy", "Ukrainian President Volodymyr Zelensky"],
    ["Mark Rutte", "NATO Secretary General Mark Rutte"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Andrii Sybiha", "Andriy Sybiha"],
    ["Russia", "Russian forces"],
    ["the Kremlin", "Moscow"],
    ["U.S. delegation", "United States"],
    ["Russian Defence Ministry", "the defense ministry of Russia"],
    ["Defence Minister Rustem Umerov", "Umerov"],
  ])("%s and %s agree", (a, b) => {
    expect(sameActor(a, b)).toBe(true);
    expect(actorKey(a)).toBe(actorKey(b));
  });

  test.each([
    ["Donald Trump", "Melania Trump"],
    ["Russia", "Ukraine"],
    ["European Union", "African Union"],
    ["Ukrainian Air Force", "Russian Air Force"],
    ["Dmitry Peskov", "Dmitry Medvedev"],
  ])("%s and %s do not", (a, b) => {
    expect(sameActor(a, b)).toBe(false);
  });
});

test("a demonym alone or with forces is the country, a ministry or person is not", () => {
  expect(countryOf("Ukrainian troops")).toBe("Ukraine");
  expect(countryOf("Russian Foreign Minister Sergei Lavrov")).toBeNull();
  expect(countryOf("Ukrainian Air Assault Museum")).toBeNull();
});

test("countries are found in a text by any of their names", () => {
  expect([...countriesIn("American and Russian officials met in Saudi Arabia.")].sort()).toEqual([
    "Russia",
    "Saudi Arabia",
    "United States",
  ]);
});

test("words that fit anybody are told from names", () => {
  expect(nameKind("Eighteen leaders")).toBe("vague");
  expect(nameKind("its forces")).toBe("vague");
  expect(nameKind("Umerov")).toBe("named");
  expect(nameKind("Russian negotiators")).toBe("country");
});
