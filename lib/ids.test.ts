import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId, parseId, shortId } from "./ids";

describe("short ids", () => {
  test("every uuid survives the trip through a link", () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(parseId(shortId(uuid))).toBe(uuid);
      }),
    );
  });

  test("are 22 letters and digits", () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(shortId(uuid)).toMatch(/^[0-9A-Za-z]{22}$/);
      }),
    );
  });

  test("a uuid is taken as it is", () => {
    const id = newId();
    expect(parseId(id.toUpperCase())).toBe(id);
  });

  test("anything else is no id", () => {
    for (const text of ["", "x", "../etc/passwd", "z".repeat(22), "0".repeat(23), "é".repeat(22)]) {
      expect(parseId(text)).toBeNull();
    }
  });

  test("later ids sort after earlier ones", () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].sort()).toEqual(ids);
  });
});
