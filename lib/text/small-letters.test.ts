import { describe, expect, it } from "vitest";
import { lastWord } from "./last-word";
import { smallLetters } from "./small-letters";

describe("a word in small letters", () => {
  it.each([
    ["the", "the"],
    ["NATO-led", "nato-led"],
    ["Çeşme", "çeşme"],
    ["şehir", "şehir"],
    ["12", "12"],
    ["__proto__", "__proto__"],
    ["__Proto__", "__proto__"],
    ["", ""],
  ])("of %s is %s", (word, small) => {
    expect(smallLetters(word)).toBe(small);
    expect(smallLetters(word)).toBe(small);
  });

  it("is read at any length", () => {
    const address = `HTTPS://EXAMPLE.ORG/${"A".repeat(500)}`;
    expect(smallLetters(address)).toBe(address.toLowerCase());
  });

  it("is forgotten, not mistaken, once very many were met", () => {
    for (let i = 0; i < 50_000; i += 1) expect(smallLetters(`Wa${i}`)).toBe(`wa${i}`);
  });
});

it("takes the word behind the last space of a name", () => {
  expect(["Ana de Sousa", "Sousa", "", "Ana "].map(lastWord)).toEqual(["Sousa", "Sousa", "", ""]);
});
