import { expect, test } from "vitest";
import type { DateBasis } from "@/lib/time/event-date";
import { basisInWords } from "./basis-in-words";

const date = (basis: DateBasis, edtf: string | null, words: string | null = null) => ({
  ...{ basis, edtf, words },
  earliest: null,
  latest: null,
});

test("a date says which words it was worked out from", () => {
  expect(basisInWords(date("relative", "2025-04-13", "Palm Sunday"))).toBe(
    "worked out from “Palm Sunday” and the day of publication",
  );
  expect(basisInWords(date("stated", "2025-04-13", "13 April 2025"))).toContain("“13 April 2025”");
});

test("publication day is never passed off as the day of the event", () => {
  expect(basisInWords(date("publication", "2025-04-15"))).toContain("the article gives no other");
  expect(basisInWords(date("publication", "../2025-04-15"))).toContain("some time up to");
});

test("a missing date is said to be missing", () => {
  expect(basisInWords(date("none", null))).toBe("no source says when");
});
