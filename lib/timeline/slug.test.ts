import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug";

test("a title becomes an address that can be read aloud", () => {
  expect(slugOf("Russia–Ukraine: strikes & talks, 2025")).toBe("russia-ukraine-strikes-talks-2025");
  expect(slugOf("Élysée")).toBe("elysee");
  expect(slugOf("Україна")).toBe("timeline");
});

test("whatever the title, the address is well formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
