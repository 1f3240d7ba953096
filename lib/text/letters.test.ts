import { describe, expect, it } from "vitest";
import { lastWord } from "./last-word";
import { lettersOf } from "./letters";

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
    expect(lettersOf(word)).toEqual({ text: word, lower: small });
    expect(lettersOf(word)).toEqual({ text: word, lower: small });
  });

  it("is read at any length", () => {
    const address = `HTTPS://EXAMPLE.ORG/${"A".repeat(500)}`;
    expect(lettersOf(address)).toEqual({ text: address, lower: address.toLowerCase() });
  });

  it("is forgotten, not mistaken, once very many were met", () => {
    for (let i = 0; i < 50_000; i += 1) expect(lettersOf(`Wa${i}`).lower).toBe(`wa${i}`);
  });
});

it("takes the word behind the last space of a name", () => {
  expect(["Ana de Sousa", "Sousa", "", "Ana "].map(lastWord)).toEqual(["Sousa", "Sousa", "", ""]);
});
