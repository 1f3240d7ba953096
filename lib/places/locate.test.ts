import { describe, expect, test } from "vitest";
import { locate, type Surroundings } from "./locate";

const around = (countries: string[], names: string[] = []): Surroundings => ({
  countries: new Set(countries),
  names,
  within: null,
  isVillage: false,
  usual: null,
});
const said = (name: string, surroundings: Surroundings): string | null => {
  const location = locate(name, surroundings);
  if (location === null) return null;
  const { country, region, point } = location;
  return [country, region, point === null ? null : `${point.latitude},${point.longitude}`]
    .map((part) => part ?? "–")
    .join(" | ");
};

describe("a place is found", () => {
  test.each([
    ["Kyiv", ["UA", "RU"], "UA | Kyiv | 50.45,30.52"],
    ["Kiev", [], "UA | Kyiv | 50.45,30.52"],
    ["Odessa", ["UA"], "UA | Odesa Oblast | 46.49,30.74"],
    ["Zaporizhzhia", ["UA"], "UA | Zaporizhzhia Oblast | 47.85,35.12"],
    ["the city of Izium", ["UA"], "UA | Kharkiv Oblast | 49.21,37.28"],
    ["Khan Younis", ["IL", "PS"], "PS | Gaza Strip | 31.34,34.31"],
    ["Hodeidah", ["YE"], "YE | Al Hudaydah | 14.8,42.95"],
    ["Donetsk", ["UA", "RU"], "UA | Donetsk Oblast | 48.02,37.8"],
    ["Sievierodonetsk", ["UA"], "UA | Luhansk Oblast | 48.95,38.49"],
    ["Tower 22", ["JO"], "JO | Mafraq | 33.31,38.7"],
    ["Paris", [], "FR | Ile-de-France | 48.85,2.35"],
    ["Zaporizhzhia nuclear power plant", ["UA"], "UA | Zaporizhzhia Oblast | 47.51,34.59"],
  ] as const)("%s among %s", (name, countries, expected) => {
    expect(said(name, around([...countries]))).toBe(expected);
  });
});

describe("an area has no point", () => {
  test.each([
    ["Sumy region", ["UA"], "UA | Sumy Oblast | –"],
    ["the Kursk region", ["RU"], "RU | Kursk Oblast | –"],
    ["North Darfur", ["SD"], "SD | North Darfur | –"],
    ["Texas", ["US"], "US | Texas | –"],
    ["Ukraine", [], "UA | – | –"],
  ] as const)("%s", (name, countries, expected) => {
    expect(said(name, around([...countries]))).toBe(expected);
  });
});

describe("what is beside it decides between places of one name", () => {
  test.each([
    ["Tripoli", ["LB"], [], "LB | North Lebanon | 34.43,35.84"],
    ["Tripoli", ["LY", "IT"], [], "LY | Tripoli | 32.89,13.19"],
    ["Odessa", ["US"], ["Texas"], "US | Texas | 31.85,-102.37"],
    ["Lyman", ["UA"], ["Donetsk region"], "UA | Donetsk Oblast | 48.99,37.81"],
    ["Georgia", ["GE", "RU"], [], "GE | – | –"],
    ["Georgia", ["US"], [], "US | Georgia | –"],
  ] as const)("%s among %s and %s", (name, countries, names, expected) => {
    expect(said(name, around([...countries], [...names]))).toBe(expected);
  });
});

describe("an uncertain place stays without a point", () => {
  test.each([
    ["Tripoli", [], null],
    ["Tripoli", ["LB", "LY"], null],
    ["Victory", ["UA"], null],
    ["Nowhere-on-Sea", ["GB"], null],
    ["Novoselivka", ["UA"], "UA | – | –"],
    ["Reading", ["UA", "RU"], null],
  ] as const)("%s among %s", (name, countries, expected) => {
    expect(said(name, around([...countries]))).toBe(expected);
  });
});

test("a city that newsrooms write without its country is believed", () => {
  expect(said("Geneva", { ...around(["UA"]), usual: "CH" })).toBe("CH | Geneva | 46.2,6.15");
});

test("an area right behind the name holds it, even where its town is not listed", () => {
  expect(said("Tripoli", { ...around([]), within: "Lebanon" })).toBe("LB | North Lebanon | 34.43,35.84");
  expect(said("Odessa", { ...around(["UA"]), within: "Texas" })).toBe("US | Texas | 31.85,-102.37");
  expect(said("Paris", { ...around(["FR"]), within: "Texas" })).toBe("US | Texas | –");
});

test("a village is no city of nearly its name", () => {
  expect(said("Kaluha", { ...around(["UA", "RU"]), isVillage: true })).toBeNull();
  expect(said("Kaluha", around(["RU"]))).toBe("RU | Kaluga Oblast | 54.53,36.27");
});

test("a country is itself, whatever follows it", () => {
  expect(said("Ukraine", { ...around(["CN"]), within: "Texas" })).toBe("UA | – | –");
});
