import { describe, expect, it } from "vitest";
import { lastWord } from "./last-word";
import { wordOf } from "./word";

describe("a word", () => {
  it("keeps its letters and has them small", () => {
    expect(wordOf("Çeşme")).toEqual({ text: "Çeşme", lower: "çeşme" });
    expect(wordOf("12")).toEqual({ text: "12", lower: "12" });
    expect(wordOf("__proto__")).toEqual({ text: "__proto__", lower: "__proto__" });
  });

  it("is one object wherever it is written alike", () => {
    expect(wordOf("the")).toBe(wordOf(" the ".trim()));
    expect(wordOf("the")).not.toBe(wordOf("The"));
  });

  it("is read at any length", () => {
    const address = `HTTPS://EXAMPLE.ORG/${"A".repeat(500)}`;
    expect(wordOf(address)).toEqual({ text: address, lower: address.toLowerCase() });
  });

  it("is forgotten, not mistaken, once very many were met", () => {
    for (let i = 0; i < 50_000; i += 1) expect(wordOf(`Wa${i}`).lower).toBe(`wa${i}`);
  });

  it("that ends a name stands behind its last space", () => {
    expect(["Ana de Sousa", "Sousa", "", "Ana "].map(lastWord)).toEqual(["Sousa", "Sousa", "", ""]);
  });
});
