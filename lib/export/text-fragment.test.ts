import fc from "fast-check";
import { expect, test } from "vitest";
import { textFragmentUrl } from "./text-fragment";
import { webUrl } from "./web-url";

const page = "https://example.org/news/1";

test("a short quote is matched whole, with the signs of the syntax escaped", () => {
  expect(textFragmentUrl(page, { quote: "air-defence, “now” & later" })).toBe(
    `${page}#:~:text=air%2Ddefence%2C%20%E2%80%9Cnow%E2%80%9D%20%26%20later`,
  );
});

test("a quote over several lines is matched by its two ends", () => {
  expect(textFragmentUrl(page, { quote: "He came to Odesa.\nHe left." })).toBe(
    `${page}#:~:text=He%20came%20to%20Odesa.,He%20left.`,
  );
});

test("a long quote is matched by its first and last words", () => {
  const quote = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");
  expect(textFragmentUrl(page, { quote })).toBe(
    `${page}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79`,
  );
});

test("words around tell equal quotes apart", () => {
  expect(
    textFragmentUrl(page, { quote: "he said", prefix: "one two-three", suffix: "then he left the room" }),
  ).toBe(`${page}#:~:text=one%20two%2Dthree-,he%20said,-then%20he%20left%20the`);
});

test("a fragment of the page is kept and an old text directive replaced", () => {
  expect(textFragmentUrl(`${page}#part`, { quote: "a" })).toBe(`${page}#part:~:text=a`);
  expect(textFragmentUrl(`${page}#part:~:text=old`, { quote: "a" })).toBe(`${page}#part:~:text=a`);
});

test("only web addresses become links", () => {
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "vbscript:x",
    "not a url",
    null,
  ]) {
    expect(textFragmentUrl(url, { quote: "a" })).toBeNull();
  }
  expect(webUrl(" JavaScript:alert(1)")).toBeNull();
  expect(webUrl("https://user:secret@example.org/")).toBe("https://example.org/");
});

test("what is in the link decodes to the quote, whatever its characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (quote) => {
      const link = textFragmentUrl(page, { quote }) ?? "";
      const directive = link.split(":~:text=")[1] ?? "";
      expect(directive).not.toMatch(/[-&\s]/);
      if (!quote.trim().includes("\n")) expect(decodeURIComponent(directive)).toBe(quote.trim());
    }),
  );
});
